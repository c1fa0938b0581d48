/// A news outlet, or a word that marks one: a row of `outlets.tsv`.
public struct OutletEntry: LexiconEntry {
  /// The table's name.
  public static let table = "outlets"

  /// What the name is the name of.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case agency
    case newspaper
    case broadcaster
    case web
    /// A word found in many names of outlets: *Times*, *newspaper*.
    case genericWord = "generic-word"
  }

  /// The name or word, as written in running text.
  public var name: String
  /// What it names.
  public var kind: Kind
  /// The name that the outlet is better known by; nil where this is it.
  public var betterKnownAs: String?

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    name = try row.text("name")
    kind = try row.value("kind")
    betterKnownAs = try row.optionalText("same")
  }
}
