extension LexiconTable {
  /// Lays a second file over the table: it adds entries, replaces those with the same key, and removes some.
  ///
  /// A row that begins with `-` removes the entry whose key it names; what follows the key may be left out:
  ///
  /// ```
  /// #columns: noun	names	example
  /// leak	report	The bank denied the [leak].
  /// -notion
  /// ```
  ///
  /// The file must have the columns of the table, in any order.
  ///
  /// - Throws: the first fault found, with its line; the table is then unchanged.
  public mutating func overlay(bytes: [UInt8], file: String) throws(LexiconError) {
    var reading = try LexiconReading(bytes: bytes, file: file)
    reading.keyColumns = keyColumns
    try checkColumns(of: reading)
    var result = self
    var seen: [[String]: Int] = [:]
    for line in reading.lines {
      if let removed = reading.removal(line) {
        try result.remove(removed, line: line.number, reading: reading)
        continue
      }
      let row = try reading.row(line)
      if let first = seen.updateValue(line.number, forKey: row.key(keyColumns)) {
        throw reading.duplicate(row, first: first)
      }
      result.put(row)
    }
    self = result
  }

  private func checkColumns(of reading: LexiconReading) throws(LexiconError) {
    if let missing = columns.first(where: { !reading.columns.contains($0) }) {
      throw reading.fault(
        .missingColumn, 0, "the column “\(missing)” of \(name).tsv is missing",
        "Name in the “#columns:” line: \(columns.joined(separator: ", "))")
    }
    if let unknown = reading.columns.first(where: { !columns.contains($0) }) {
      throw reading.fault(
        .missingColumn, 0, "\(name).tsv has no column “\(unknown)”", "Take the column out")
    }
  }

  private mutating func put(_ row: LexiconRow) {
    var row = row
    row.fields = columns.map { row[$0] ?? "" }
    row.columns = columns
    let key = row.key(keyColumns)
    if let index = rows.firstIndex(where: { $0.key(keyColumns) == key }) {
      rows[index] = row
    } else {
      rows.append(row)
    }
  }

  private mutating func remove(_ key: [String], line: Int, reading: LexiconReading)
    throws(LexiconError)
  {
    guard let index = rows.firstIndex(where: { $0.key(keyColumns) == key }) else {
      throw reading.fault(
        .nothingToRemove, line,
        "there is no entry “\(key.joined(separator: " "))” to remove",
        "Check the spelling of \(keyColumns.joined(separator: ", "))")
    }
    rows.remove(at: index)
  }
}

extension LexiconReading {
  /// The key that a line asks to remove; nil for a line that gives an entry.
  fileprivate func removal(_ line: Line) -> [String]? {
    guard var first = line.fields.first, first.hasPrefix("-"), first.count > 1 else { return nil }
    first.removeFirst()
    let fields = [first] + line.fields.dropFirst()
    return keyColumns.map { column in
      let index = columns.firstIndex(of: column) ?? 0
      return index < fields.count ? fields[index] : ""
    }
  }
}
