/// A word that turns what it stands with: a row of `negation.tsv`.
public struct NegationEntry: LexiconEntry {
  /// The table's name.
  public static let table = "negation"

  /// How the word turns it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// *not*, *never*, *nobody*.
    case negator
    /// *hardly*: nearly not.
    case approximate
    /// A verb or phrase that says its complement does not come about: *refuse to*.
    case canceller
    /// Two words that negate both of what they join: *neither … nor*.
    case coordinated
  }

  /// Where the word stands to what it turns.
  public enum Frame: String, Sendable, Hashable, CaseIterable {
    /// Modifies the word it negates: *not*, *never*.
    case modifier
    /// Determines the subject, object or oblique: *no*.
    case determiner
    /// Is the subject or object: *nobody*.
    case argument
    /// Governs a gerund or noun: *without*.
    case preposition
    /// Governs an infinitive.
    case to
    /// Governs a gerund.
    case ing
    /// Governs the bare verb: *cannot*.
    case verb
    /// Begins the first or second of two parts.
    case conjunction
  }

  /// The words as lemmas: `fall short of`.
  public var lemmas: [String]
  /// How they turn it.
  public var kind: Kind
  /// Where they may stand.
  public var frames: [Frame]
  /// A sentence with the words in square brackets.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    lemmas = try row.list("word", separator: " ")
    kind = try row.value("kind")
    frames = try row.values("frame")
    example = try row.text("example")
    place = row.place
  }
}
