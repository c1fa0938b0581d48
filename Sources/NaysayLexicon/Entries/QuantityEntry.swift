/// How a number is to be read by the words around it: a row of `quantities.tsv`.
public struct QuantityEntry: LexiconEntry {
  /// The table's name.
  public static let table = "quantities"

  /// What the words are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What is counted; `value` is the class it is counted in.
    case unit
    /// Words before the number; `value` is what they say of it.
    case bound
    /// A word for a number; `value` is the number.
    case number
    /// A word for the number of something; `value` is the predicate of one that does not say of what.
    case tally
    /// What a tally does when it changes or is given.
    case move
    /// A unit of the calendar.
    case calendar
  }

  /// The dictionary form of what is counted, or the words before the number.
  public var words: String
  /// What they are.
  public var kind: Kind
  /// The class of the unit, the bound, the number or the predicate; nil where there is none.
  public var value: String?
  /// A sentence with the words in square brackets.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    words = try row.text("words")
    kind = try row.value("kind")
    value = try row.optionalText("value")
    example = try row.text("example")
    place = row.place
  }
}
