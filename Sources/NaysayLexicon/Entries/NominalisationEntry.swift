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
