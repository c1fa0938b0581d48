/// A noun and what it names when a stance is taken towards it: a row of `claim_nouns.tsv`.
public struct ClaimNounEntry: LexiconEntry {
  /// The table's name.
  public static let table = "claim_nouns"

  /// What a noun names.
  public enum Named: String, Sendable, Hashable, CaseIterable {
    /// A statement that is true or false: *claim*, *allegation*.
    case claim
    /// A publication or message that carries one: *report*, *article*.
    case report
    /// Something that happened or not, where the noun alone would not tell: *incident*.
    case event
    /// Something to be accepted or not: *proposal*. Turning it down is no stance towards a claim.
    case proposal
    /// A claim if it has a clause with *that* (*the idea that he lied*), else a proposal (*the idea of a tax*).
    case either
    /// Something to be granted or not: *visa*. Denying it is no stance towards a claim.
    case access
  }

  /// The noun.
  public var noun: String
  /// What it names.
  public var names: Named
  /// A sentence with the noun in square brackets.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    noun = try row.text("noun")
    names = try row.value("names")
    example = try row.text("example")
    place = row.place
  }
}
