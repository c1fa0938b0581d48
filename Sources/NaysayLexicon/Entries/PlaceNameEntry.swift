/// A place with the words for what and who comes from it: a row of `demonyms.tsv`.
public struct DemonymEntry: LexiconEntry {
  /// The table's name.
  public static let table = "demonyms"

  /// The place: `Denmark`.
  public var place: String
  /// The adjective: `Danish`.
  public var demonym: String
  /// The words for its people: `Dane`, `Danes`.
  public var people: [String]

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    place = try row.text("place")
    demonym = try row.text("demonym")
    people = try row.list("people", separator: "|")
  }
}

/// A place or building that stands for those who rule there: a row of `metonyms.tsv`.
public struct MetonymEntry: LexiconEntry {
  /// The table's name.
  public static let table = "metonyms"

  /// The name: `Kremlin`.
  public var name: String
  /// What it stands for: `Russian government`.
  public var standsFor: String
  /// The country, as `demonyms.tsv` names it; nil for an institution of several.
  public var country: String?

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    name = try row.text("name")
    standsFor = try row.text("stands_for")
    country = try row.optionalText("country")
  }
}
