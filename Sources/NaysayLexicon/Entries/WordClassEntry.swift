/// A word of a class that rules of reading go by: a row of `word_classes.tsv`.
public struct WordClassEntry: LexiconEntry {
  /// The table's name.
  public static let table = "word_classes"

  /// What the words of a class have in common.
  public enum Class: String, Sendable, Hashable, CaseIterable {
    /// An infinitive under it lies ahead, or is only wished for: *urged him to deny*.
    case prospective
    /// A verb that says less than the noun with it: *reached an agreement*.
    case light
    /// A verb too general for two propositions to be the same because they share it: *have*.
    case generic
    /// A verb that only carries a noun of saying: *issued a denial*.
    case support
    /// A verb whose object is told something: *informed the council*.
    case telling
    /// A verb whose participle opens a sentence about what the one asked says: *Asked about it, she …*.
    case asking
    /// A verb by which an outlet names whom it has it from: *citing two diplomats*.
    case citing
    /// A verb for hearing or showing somebody say something: *was heard saying*.
    case hearing
    /// A noun or name for that in or through which something is said: *in a statement*.
    case medium
    /// A noun for those something is said to: *to reporters*.
    case audience
    /// An adjective that tells no two bearers of a role apart: *former*.
    case titleModifier = "title-modifier"
    /// An adjective that does: *regional*.
    case distinguishing
    /// A noun that, with *the*, is the only such person of the last sentences: *the man*.
    case person
    /// A noun for a body of which a place has one, with or without an article: *police*.
    case uncounted
  }

  /// The dictionary form.
  public var word: String
  /// Its class; a word may be of several, each in an entry of its own.
  public var wordClass: Class
  /// A sentence with the word in square brackets.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    word = try row.text("word")
    wordClass = try row.value("class")
    example = try row.text("example")
    place = row.place
  }
}
