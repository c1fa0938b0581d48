/// A word by which a claim is told to be about a part of what another is about: a row of `parts.tsv`.
public struct PartEntry: LexiconEntry {
  /// The table's name.
  public static let table = "parts"

  /// What a word is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A part of something: `half`.
    case share
    /// A kind of place: `province`.
    case place
  }

  /// The dictionary form.
  public var word: String
  /// What it is.
  public var kind: Kind
  /// The rank of a place: one of a greater rank may hold one of a smaller.
  public var rank: Int?
  /// A sentence with the word in square brackets.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    word = try row.text("word")
    kind = try row.value("kind")
    rank = try row.optionalText("rank").flatMap { Int($0) }
    example = try row.text("example")
    place = row.place
  }
}
