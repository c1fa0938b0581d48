/// The `publishedAt` of a JSON line.
enum PublicationDate {
  /// The date as EDTF: a day, a month or a year; a time of day is left off. Nil where it is no date.
  static func edtf(_ written: String) -> String? {
    var cursor = TextCursor(Array(written.unicodeScalars.prefix(64)))
    cursor.skipSpace()
    if case .date(let date)? = cursor.takeDate(), cursor.current.map({ $0.isSpaceLike }) ?? true {
      return date.civil?.description
    }
    return EDTFDate(written)?.description
  }
}
