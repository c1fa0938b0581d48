/// An entry of a known table, as plain data.
public protocol LexiconEntry: Sendable, Hashable {
  /// The table that holds such entries: `cues`.
  static var table: String { get }

  /// Reads a row.
  ///
  /// - Throws: what is wrong with it, with file and line.
  init(row: LexiconRow) throws(LexiconError)
}

extension LexiconTable {
  /// The rows as entries, in order.
  public func entries<Entry: LexiconEntry>(_ type: Entry.Type = Entry.self) throws(LexiconError)
    -> [Entry]
  {
    var entries: [Entry] = []
    entries.reserveCapacity(rows.count)
    for row in rows {
      entries.append(try Entry(row: row))
    }
    return entries
  }
}
