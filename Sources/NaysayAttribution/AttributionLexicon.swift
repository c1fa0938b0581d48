public import NaysayLanguage
public import NaysayLexicon

/// The lexicons as the reading of attributions looks things up in them. Built once, shared by all documents.
public struct AttributionLexicon: Sendable {
  /// The tables behind it.
  public let lexicon: Lexicon
  /// What mentions of people and groups are read by.
  public let mentions: MentionLexicon
  /// What times are read by.
  let times: TimeTagger
  /// Cues by the lemma that stands for the whole.
  let cues: [String: [CueEntry]]
  let lookalikes: [String: [LookalikeEntry]]
  let claimNouns: [String: ClaimNounEntry.Named]
  let nominalisations: [String: String]
  /// Words that negate what they modify, determine or govern, by lemma.
  let negators: Set<String>
  /// Verbs that cancel their complement (`refuse to`), by the verb's lemma, with the words after it.
  let cancellers: [String: [[String]]]
  /// Single words that lower certainty, by lemma.
  let hedges: [String: Factuality]
  /// What words say of the events beside them.
  package let factuality: FactualityLexicon
  /// Predicates with those that come after them when all goes to plan: `negotiate` → `agree`.
  let stages: [String: Set<String>]

  /// Arranges the tables of a lexicon.
  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    mentions = MentionLexicon(lexicon)
    times = TimeTagger(
      vocabulary: TimeVocabulary(
        ["time/calendar", "time/numbers", "time/references", "time/holidays"].compactMap {
          lexicon.tables[$0]
        }))
    cues = Dictionary(grouping: lexicon.cues) { Self.key(of: $0.lemmas) }
    lookalikes = Dictionary(grouping: lexicon.lookalikes) { $0.lemmas[0] }
    claimNouns = Dictionary(lexicon.claimNouns.map { ($0.noun, $0.names) }) { first, _ in first }
    nominalisations = Dictionary(lexicon.nominalisations.map { ($0.noun, $0.verb) }) { first, _ in
      first
    }
    negators = Set(
      lexicon.negation.filter {
        [.negator, .approximate].contains($0.kind) && $0.lemmas.count == 1
      }.map { $0.lemmas[0] }
    )
    .union(["not", "n't"])
    cancellers = Dictionary(
      grouping: lexicon.negation.filter { $0.kind == .canceller }.map(\.lemmas)
    ) { $0[0] }
    hedges = Dictionary(
      lexicon.hedges.filter { $0.lemmas.count == 1 }.compactMap { entry in
        Factuality(rawValue: entry.factuality).map { (entry.lemmas[0], $0) }
      }
    ) { first, _ in first }
    factuality = FactualityLexicon(lexicon)
    var stages: [String: Set<String>] = [:]
    for row in lexicon.tables["stages"]?.rows ?? [] {
      if let earlier = row["earlier"], let later = row["later"] {
        stages[earlier, default: []].insert(later)
      }
    }
    self.stages = stages
  }

  /// The lemma of a cue that no other cue's words are likely to share: `according` of `according to`, `doubt` of `cast doubt on`
  /// stays under its verb.
  private static func key(of lemmas: [String]) -> String {
    lemmas.first(where: isKey) ?? lemmas[0]
  }

  /// Whether a word of a cue may stand for the whole: none that any sentence has.
  static func isKey(_ lemma: String) -> Bool {
    !["the", "a", "in", "on", "as", "be", "there", "to", "of", "not", "no", "with", "at", "have"]
      .contains(lemma)
  }

  /// Whether a word's lemma stands for a cue.
  public func isCue(_ word: Word) -> Bool { cues[word.lemma.lowercased()] != nil }

  /// The act of an entry, or of a cue that the lexicon lacks.
  func act(_ entry: CueEntry) -> ActEntry? { lexicon.act(entry.act) }
}

extension MentionLexicon {
  init(_ lexicon: Lexicon) {
    self.init()
    for entry in lexicon.titles {
      titles[entry.title.lowercased()] = Title(
        kind: entry.kind.rawValue,
        gender: entry.gender.flatMap { Entity.Gender(rawValue: $0.rawValue) })
    }
    for entry in lexicon.forenames {
      forenames[entry.forename.lowercased()] = entry.gender.flatMap {
        Entity.Gender(rawValue: $0.rawValue)
      }
    }
    for entry in lexicon.outlets {
      if entry.kind == .genericWord {
        outletWords.insert(entry.name.lowercased())
      } else {
        outlets.insert(entry.name.lowercased())
      }
    }
    for entry in lexicon.demonyms {
      for word in [entry.demonym] + entry.people { demonyms[word.lowercased()] = entry.place }
    }
    for entry in lexicon.metonyms { metonyms[entry.name.lowercased()] = entry.standsFor }
    for row in lexicon.tables["collectives"]?.rows ?? [] {
      if let noun = row["noun"], let kind = row["kind"].flatMap(Entity.Kind.init) {
        collectives[noun] = kind
      }
    }
  }
}
