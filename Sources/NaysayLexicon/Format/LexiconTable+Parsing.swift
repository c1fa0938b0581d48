extension LexiconTable {
  /// Reads a lexicon file from its bytes.
  ///
  /// Lines that begin with `#` are for the reader, except `#columns:`, which names the columns, and `#key:`,
  /// which names those of them that tell one entry from another. Empty lines are skipped.
  ///
  /// - Parameters:
  ///   - name: what the table is called: `cues`.
  ///   - bytes: the content of the file.
  ///   - file: the name of the file, for messages.
  /// - Throws: the first fault found, with its line.
  public init(name: String, bytes: [UInt8], file: String) throws(LexiconError) {
    let reading = try LexiconReading(bytes: bytes, file: file)
    self.init(name: name, columns: reading.columns, keyColumns: reading.keyColumns, rows: [])
    rows.reserveCapacity(reading.lines.count)
    var seen = [[String]: Int](minimumCapacity: reading.lines.count)
    for line in reading.lines {
      let row = try reading.row(line)
      if let first = seen.updateValue(line.number, forKey: row.key(keyColumns)) {
        throw reading.duplicate(row, first: first)
      }
      rows.append(row)
    }
  }
}

extension LexiconReading {
  /// The fault of a row whose key an earlier line of the same file has.
  func duplicate(_ row: LexiconRow, first: Int) -> LexiconError {
    let key = row.key(keyColumns).joined(separator: " ")
    return fault(
      .duplicateKey, row.place.line, "the entry “\(key)” is there twice (first in line \(first))",
      "Remove one of the two")
  }
}
