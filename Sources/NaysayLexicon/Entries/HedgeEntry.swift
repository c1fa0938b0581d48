/// A word that lowers how certain a content is presented to be: a row of `hedges.tsv`.
public struct HedgeEntry: LexiconEntry {
  /// The table's name.
  public static let table = "hedges"

  /// The lemmas: `in all likelihood`.
  public var lemmas: [String]
  /// The part of speech of the whole.
  public var partOfSpeech: CuePartOfSpeech
  /// The highest degree of certainty that is left: `PR+`, `PS+` or `UU`.
  public var factuality: String
  /// A sentence with the hedge in square brackets.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    lemmas = try row.list("word", separator: " ")
    partOfSpeech = try row.value("pos")
    guard let factuality = try row.optionalText("factuality", among: ActEntry.factualities) else {
      throw row.fault(.badValue, "“factuality” is empty", "Write the degree that is left")
    }
    self.factuality = factuality
    example = try row.text("example")
    place = row.place
  }
}
