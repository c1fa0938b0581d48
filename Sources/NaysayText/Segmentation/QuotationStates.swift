/// Which words are within quotation marks, told mark by mark from the left; a paragraph's start closes all.
///
/// The model was trained with exactly these states; ``Quotations`` finds the quotations themselves.
package struct QuotationStates {
  private var inDouble = false
  private var inSingle = false

  package init() {}

  /// Whether the next word is within a quotation; its marks are.
  package mutating func isQuoted(_ word: String, startsParagraph: Bool) -> Bool {
    if startsParagraph { (inDouble, inSingle) = (false, false) }
    var closes = false
    switch Self.mark(word) {
    case "“", "«", "„", "`": inDouble = true
    case "”", "»", "'": (closes, inDouble) = (true, false)
    case "\"": (closes, inDouble) = (inDouble, !inDouble)
    case "‘" where !inSingle: inSingle = true
    case "’" where inSingle: (closes, inSingle) = (true, false)
    default: break
    }
    return inDouble || inSingle || closes
  }

  /// The mark a word consists of; for two ticks or two apostrophes one of them.
  private static func mark(_ word: String) -> Unicode.Scalar? {
    guard word.utf8.count <= 3 else { return nil }
    var scalars = word.unicodeScalars.makeIterator()
    let (first, second) = (scalars.next(), scalars.next())
    guard first == "`" || first == "'" else { return second == nil ? first : nil }
    return second == first && scalars.next() == nil ? first : nil
  }
}
