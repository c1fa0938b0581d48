/// Two predicates that can't both hold of the same thing at once: a row of `antonyms.tsv`.
public struct AntonymEntry: LexiconEntry {
  /// The table's name.
  public static let table = "antonyms"

  /// The lemmas of the one.
  public var first: String
  /// The lemmas of the other.
  public var second: String
  /// The part of speech of both.
  public var partOfSpeech: CuePartOfSpeech

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    first = try row.text("first")
    second = try row.text("second")
    partOfSpeech = try row.value("pos")
  }
}

/// Predicates that say the same of the same things: a row of `synonyms.tsv`.
public struct SynonymEntry: LexiconEntry {
  /// The table's name.
  public static let table = "synonyms"

  /// The lemmas, particles with their verbs: `step down`.
  public var words: [String]
  /// Sentences that say the same with words of the group, which stand in square brackets.
  public var examples: [String]
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    words = try row.list("words", separator: ",").map { String($0.drop { $0 == " " }) }
    examples = try row.text("example").split(separator: " // ").map(String.init)
    place = row.place
  }
}

/// A predicate and one that comes after it when all goes to plan: a row of `stages.tsv`.
public struct StageEntry: LexiconEntry {
  /// The table's name.
  public static let table = "stages"

  /// The lemma of the earlier.
  public var earlier: String
  /// The lemma of the later.
  public var later: String
  /// A sentence with both in square brackets.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    earlier = try row.text("earlier")
    later = try row.text("later")
    example = try row.text("example")
    place = row.place
  }
}
