/// What a word says of whether the event beside it takes place: a row of `factuality.tsv`.
public struct FactualityEntry: LexiconEntry {
  /// The table's name.
  public static let table = "factuality"

  /// Where the event stands to the word.
  public enum Frame: String, Sendable, Hashable, CaseIterable {
    /// A clause: *said that it sank*.
    case that
    /// An infinitive: *managed to leave*.
    case to
    /// An object or a passive subject and an infinitive: *forced them to leave*, *was forced to leave*.
    case npTo = "np-to"
    /// A gerund: *stopped smoking*.
    case ing
    /// The object or passive subject: *cancelled the visit*.
    case np
    /// An object and a gerund after *from*: *kept it from sinking*.
    case from
    /// The subject: *the strike is unlikely*.
    case subject
    /// The noun that the word stands before: *the planned visit*.
    case attributive
    /// The verb that the word is an auxiliary of: *may leave*.
    case verb
    /// The predicate that the word is an adverb of: *probably left*.
    case clause
    /// The clause or nominal that the word introduces: *unless it rains*, *without delay*.
    case mark
    case of, `for`, about, against, on, into, `in`, with, at, over, towards
  }

  /// What the word does, for explanations.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case implicative, factive, report, belief, perception, seeming
    case desire, intention, commitment, attempt, request, permission, ability, obligation
    case prevention, causation, aspect, evaluation, doubt, fear, fiction
    case modal, future, hedge, hearsay, condition, time, reason, manner, comparison, alternative

    /// Whether what the word embeds holds though the word itself be negated or in doubt, if both values are the same.
    public var projects: Bool { self == .factive || self == .reason }
  }

  /// The dictionary forms: `rule out`.
  public var lemmas: [String]
  /// The part of speech of the whole.
  public var partOfSpeech: CuePartOfSpeech
  /// Where the event stands.
  public var frame: Frame
  /// The event's value where the word is affirmed.
  public var affirmed: String
  /// The event's value where the word is negated.
  public var negated: String
  /// What the word does.
  public var kind: Kind
  /// A sentence with the word in square brackets and the event in braces, which has the value ``affirmed``.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    lemmas = try row.list("word", separator: " ")
    partOfSpeech = try row.value("pos")
    frame = try row.value("frame")
    affirmed = try Self.value("affirmed", in: row)
    negated = try Self.value("negated", in: row)
    kind = try row.value("kind")
    example = try row.text("example")
    place = row.place
  }

  private static func value(_ column: String, in row: LexiconRow) throws(LexiconError) -> String {
    guard let value = try row.optionalText(column, among: ActEntry.factualities) else {
      throw row.fault(.badValue, "“\(column)” is empty", "Write the event's value")
    }
    return value
  }
}
