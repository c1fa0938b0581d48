/// A cue's word in a use that is no stance towards a claim (a rejected proposal): a row of `lookalikes.tsv`.
public struct LookalikeEntry: LexiconEntry {
  /// The table's name.
  public static let table = "lookalikes"

  /// The lemmas of the cue: `disagree`.
  public var lemmas: [String]
  /// The part of speech of the cue.
  public var partOfSpeech: CuePartOfSpeech
  /// What has to stand beside the cue; one of them is enough.
  public var objects: [LookalikeObject]
  /// Why it is no stance, for reports.
  public var reason: String
  /// A sentence with the cue marked.
  public var example: String
  /// Where the entry stands.
  public var place: LexiconPlace

  /// The lemmas as the file writes them.
  public var cue: String { lemmas.joined(separator: " ") }

  /// Reads a row of the table.
  public init(row: LexiconRow) throws(LexiconError) {
    lemmas = try row.list("cue", separator: " ")
    partOfSpeech = try row.value("pos")
    var objects: [LookalikeObject] = []
    for word in try row.list("object", separator: " ") {
      guard let object = LookalikeObject(word) else {
        throw row.fault(
          .badValue, "“\(word)” is no object",
          "Write a lemma, with+lemma, with+*, on+ing, or one of: "
            + LookalikeObject.Frame.allCases.map { "+" + $0.rawValue }.joined(separator: ", "))
      }
      objects.append(object)
    }
    self.objects = objects
    reason = try row.text("reason")
    example = try row.text("example")
    place = row.place
    if objects.isEmpty {
      throw row.fault(.badValue, "“object” is empty", "Say what makes the cue a look-alike")
    }
  }
}

/// What stands beside a word and makes it a look-alike.
public enum LookalikeObject: Sendable, Hashable {
  /// The direct object has this lemma (the subject, if the verb is passive): `proposal`.
  case lemma(String)
  /// The cue has a dependent of this kind: `+iobj`.
  case frame(Frame)
  /// A preposition and the lemma it governs: `with+idea`; nil for any noun phrase: `to+*`.
  case oblique(preposition: String, lemma: String?)
  /// A preposition and a gerund: `on+ing`.
  case obliqueGerund(preposition: String)

  /// The kinds of dependents.
  public enum Frame: String, Sendable, Hashable, CaseIterable {
    /// Two objects: *denied him entry*.
    case iobj
    /// The object is a person.
    case person
    /// An infinitive.
    case to
    /// A gerund.
    case ing
    /// A clause with `that`.
    case that
    /// An object and an infinitive: *told them to leave*.
    case objectTo = "obj-to"
    /// No object and no clause.
    case nothing
  }

  init?(_ word: String) {
    let parts = word.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    switch (parts.count, parts[0], parts.last ?? "") {
    case (1, let lemma, _): self = .lemma(lemma)
    case (2, "", let name):
      guard let frame = Frame(rawValue: name) else { return nil }
      self = .frame(frame)
    case (2, let preposition, "ing"): self = .obliqueGerund(preposition: preposition)
    case (2, let preposition, "*"): self = .oblique(preposition: preposition, lemma: nil)
    case (2, let preposition, let lemma) where !lemma.isEmpty:
      self = .oblique(preposition: preposition, lemma: lemma)
    default: return nil
    }
  }
}
