/// A noun and the verb that says the same: `agreement`, `agree`. A row of `nominalisations.tsv`.
public struct NominalisationEntry: LexiconEntry {
  /// The table's name.
  public static let table = "nominalisations"

  /// The noun's lemma.
  public var noun: String
  /// The verb's lemma.
  public var verb: String

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    noun = try row.text("noun")
    verb = try row.text("verb")
  }
}

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
