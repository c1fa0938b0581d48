/// The lines of a lexicon file sorted into header and rows, before anything is made of them.
struct LexiconReading {
  /// A row with the line it stands in.
  struct Line {
    var number: Int
    var fields: [String]
  }

  var file: String
  var columns: [String] = []
  var keyColumns: [String] = []
  var lines: [Line] = []
  /// Whether the whole file is UTF-8, so that no field has to be looked at.
  private let isValid: Bool

  /// Reads a file: UTF-8, with or without a byte order mark, lines ending in LF or CRLF.
  init(bytes: [UInt8], file: String) throws(LexiconError) {
    self.file = file
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let start = bytes.starts(with: mark) ? mark.count : 0
    isValid = String(validating: bytes, as: UTF8.self) != nil
    for (index, line) in bytes[start...].parts(separatedBy: 0x0a).enumerated() {
      try read(line.last == 0x0d ? line.dropLast() : line, number: index + 1)
    }
    guard !columns.isEmpty else {
      throw LexiconError(
        kind: .noColumnsLine, file: file, line: 0,
        what: "no line names the columns",
        advice: "Add a line “#columns:” with the names of the columns, a tab between any two")
    }
    try checkKeyColumns()
  }

  private mutating func read(_ line: ArraySlice<UInt8>, number: Int) throws(LexiconError) {
    if line.first == UInt8(ascii: "#") {
      if let names = line.dropping("#columns:") {
        columns = try fields(of: names, number)
      } else if let names = line.dropping("#key:") {
        keyColumns = try fields(of: names, number)
      }
    } else if line.contains(where: { !$0.isBlank }) {
      lines.append(Line(number: number, fields: try fields(of: line, number)))
    }
  }

  /// What stands between tabs, without the spaces around it.
  private func fields(of line: ArraySlice<UInt8>, _ number: Int) throws(LexiconError) -> [String] {
    guard isValid || String(validating: line, as: UTF8.self) != nil else {
      throw fault(.invalidEncoding, number, "the line is not UTF-8", "Save the file as UTF-8")
    }
    return line.parts(separatedBy: 0x09).map { String(decoding: $0.trimmed, as: UTF8.self) }
  }

  private mutating func checkKeyColumns() throws(LexiconError) {
    if keyColumns.isEmpty { keyColumns = [columns[0]] }
    if let unknown = keyColumns.first(where: { !columns.contains($0) }) {
      throw LexiconError(
        kind: .missingColumn, file: file, line: 0,
        what: "the key column “\(unknown)” is not among the columns",
        advice: "Name it in the “#columns:” line or take it off the “#key:” line")
    }
  }

  /// A fault in one line of this file.
  func fault(_ kind: LexiconError.Kind, _ line: Int, _ what: String, _ advice: String)
    -> LexiconError
  {
    LexiconError(kind: kind, file: file, line: line, what: what, advice: advice)
  }

  /// The row that a line makes, or the reason why it makes none.
  func row(_ line: Line) throws(LexiconError) -> LexiconRow {
    guard line.fields.count == columns.count else {
      throw fault(
        .wrongFieldCount, line.number,
        "there are \(line.fields.count) fields where \(columns.count) are expected",
        "Put one tab between any two fields and “-” where there is nothing to say")
    }
    let row = LexiconRow(
      columns: columns, fields: line.fields, place: LexiconPlace(file: file, line: line.number))
    guard !row.key(keyColumns).contains("") else {
      throw fault(
        .emptyKey, line.number, "a key column is empty",
        "Fill in \(keyColumns.joined(separator: ", "))")
    }
    return row
  }
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension ArraySlice<UInt8> {
  /// What stands between the separators, empty parts included. `split` does the same at several times the cost.
  fileprivate func parts(separatedBy separator: UInt8) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    for position in indices where self[position] == separator {
      parts.append(self[start..<position])
      start = position + 1
    }
    parts.append(self[start...])
    return parts
  }

  /// The bytes without the blanks at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var part = self
    while part.first?.isBlank == true { part.removeFirst() }
    while part.last?.isBlank == true { part.removeLast() }
    return part
  }

  /// What follows a prefix, without blanks at its ends; nil where the bytes do not begin with it.
  fileprivate func dropping(_ prefix: StaticString) -> ArraySlice<UInt8>? {
    let expected = prefix.withUTF8Buffer { Array($0) }
    return starts(with: expected) ? dropFirst(expected.count).trimmed : nil
  }
}
