/// Words that make the link between a source and what it says: a row of `cues.tsv`.
public struct CueEntry: LexiconEntry {
  /// The table's name.
  public static let table = "cues"

  /// The words in order, `push back against`: each fits a word of the text by its dictionary form or as written,
  /// and the object of a verb may come between them (*called the figures into question*).
  public var lemmas: [String]
  /// The part of speech of the whole.
  public var partOfSpeech: CuePartOfSpeech
  /// How the content may be attached.
  public var frames: [CueFrame]
  /// The act, a key of `acts.tsv`.
  public var act: String
  /// How certain the content is presented to be where that differs from the act's own.
  public var factuality: String?
  /// A sentence with the cue and its content marked.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// The lemmas as the file writes them.
  public var cue: String { lemmas.joined(separator: " ") }

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    lemmas = try row.list("cue", separator: " ")
    partOfSpeech = try row.value("pos")
    frames = try row.values("frames")
    act = try row.text("act")
    factuality = try row.optionalText("factuality", among: ActEntry.factualities)
    example = try row.text("example")
    place = row.place
    if frames.isEmpty {
      throw row.fault(.badValue, "the cue has no frame", "Name at least one in “frames”")
    }
  }
}

/// The parts of speech of cues, look-alikes and hedges.
public enum CuePartOfSpeech: String, Sendable, Hashable, CaseIterable {
  case verb
  case noun
  case adposition
  case adverb
  case adjective
  case phrase
  case auxiliary
}

/// How the content of a cue is attached to it.
public enum CueFrame: String, Sendable, Hashable, CaseIterable {
  /// Direct speech: *“We won,” she said*.
  case quote
  /// A finite clause, with or without `that`.
  case that
  /// An indirect question: *whether*, *if*, *why*, *how*.
  case wh
  /// A noun phrase that names a claim or an event: *denied the report*, *denied the meeting*.
  case np
  /// A noun phrase whose noun `claim_nouns.tsv` lists as claim, report or event: *dropped the allegation*.
  case npClaim = "np-claim"
  /// A person and then a clause: *told reporters that*.
  case npThat = "np-that"
  /// A gerund: *denied taking bribes*.
  case ing
  /// An infinitive, *claimed to have won*, or a phrase with the preposition, *a rebuttal to the claim*.
  case to
  /// *described the vote as a farce*.
  case `as`
  /// *accused the bank of fraud*, *a report of fraud*.
  case of
  case about
  case on
  case against
  case into
  case `for`
  case with
  case over
  /// An object and what is said of it without a preposition: *called the vote a farce*.
  case predicate
  /// A colon and then the content.
  case colon
  /// A noun's author: *the report by the auditor that*.
  case by
  /// A noun's author: *the auditor's report that*.
  case poss
  /// The clause that the cue is an adjunct of: *according to*, *reportedly*.
  case clause
  /// The subject that the cue is the predicate of: *the report is false*.
  case subject
  /// The noun that the cue stands before: *the alleged theft*.
  case attributive
  /// None: *the witness recanted*.
  case nothing
}
