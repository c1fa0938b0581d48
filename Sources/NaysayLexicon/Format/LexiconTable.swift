/// One lexicon file as rows of text: a name, columns, and what stands in them. It knows nothing of grammar.
///
/// ```
/// # What each noun says about the thing it names.
/// #columns: noun	names	example
/// report	report	The bank denied the [report].
/// ```
public struct LexiconTable: Sendable, Hashable {
  /// The name: `cues` for `cues.tsv`.
  public var name: String
  /// The columns, as the `#columns:` line names them.
  public var columns: [String]
  /// The columns that tell one entry from another, as the `#key:` line names them; else the first.
  public var keyColumns: [String]
  /// The entries in the order of the file, those that an overlay adds last.
  public internal(set) var rows: [LexiconRow]

  /// Creates a table of rows that are known to be sound.
  init(name: String, columns: [String], keyColumns: [String], rows: [LexiconRow]) {
    self.name = name
    self.columns = columns
    self.keyColumns = keyColumns
    self.rows = rows
  }

  /// A hash of the columns and rows, 16 hexadecimal digits: comments and spacing don't change it, entries do.
  public var digest: String {
    var hash = LexiconHash()
    hash.add(name)
    columns.forEach { hash.add($0) }
    for row in rows {
      row.fields.forEach { hash.add($0) }
    }
    return hash.hexadecimal
  }
}

/// One entry of a lexicon file and where it stands.
public struct LexiconRow: Sendable, Hashable {
  /// The columns of the table.
  public var columns: [String]
  /// What stands in them, in the same order.
  public var fields: [String]
  /// Where the entry stands.
  public var place: LexiconPlace

  /// The text in a column; nil where the table has no such column.
  public subscript(column: String) -> String? {
    columns.firstIndex(of: column).map { fields[$0] }
  }

  /// The text of the key columns, which no other row of the table shares.
  func key(_ keyColumns: [String]) -> [String] {
    keyColumns.map { self[$0] ?? "" }
  }
}

/// A line of a lexicon file.
public struct LexiconPlace: Sendable, Hashable, CustomStringConvertible {
  /// The file as its reader named it.
  public var file: String
  /// The line, counted from 1.
  public var line: Int

  /// Creates a place.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// `file:line`.
  public var description: String { "\(file):\(line)" }
}
