public import NaysayLanguage
public import NaysayLexicon
import NaysayText

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
  /// The inflected forms of the verbs among them.
  let verbForms: VerbForms
  let lookalikes: [String: [LookalikeEntry]]
  let claimNouns: [String: ClaimNounEntry.Named]
  let nominalisations: [String: String]
  /// Verbs by which something is put forward to be taken up or not: `offer`, `propose`.
  let proposing: Set<String>
  /// Words that negate what they modify, determine or govern, by lemma.
  let negators: Set<String>
  /// Words that cancel the verb they stand before (`refuse to`, `stop short of`, `without`), longest first.
  let cancellers: [[String]]
  /// The words of which these consist.
  let cancellerWords: Set<String>
  /// What words say of the events beside them.
  package let factuality: FactualityLexicon
  /// Predicates with those that come after them when all goes to plan: `negotiate` → `agree`.
  let stages: [String: Set<String>]
  /// What is counted, by lemma, and the class it belongs to: `passenger`, `person`.
  let units: [String: String]
  /// Words before a number and what they say of it, the longest first: `no fewer than`.
  let bounds: [(words: String, bound: Quantity.Bound)]
  /// Verbs for what somebody means to do: `plan`, `intend`.
  let intending: Set<String>
  /// Units of the calendar, which count no things: `year`.
  let calendar: Set<String>
  /// Words for the number of something, with the predicate of one that does not say of what: `toll`, `die`.
  let tallies: [String: String?]
  /// What a tally does when it changes or is given: `rise`.
  let moves: Set<String>
  /// Words for a part of a whole: `half`, `some`.
  let shares: Set<String>
  /// Number words in lower case: `twelve`.
  private let numbers: [String: Double]

  /// Arranges the tables of a lexicon.
  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    mentions = MentionLexicon(lexicon)
    times = TimeTagger(vocabulary: TimeVocabulary(lexicon))
    let entries = lexicon.cues.map(Self.cut)
    cues = Dictionary(grouping: entries, by: Self.key)
    verbForms = VerbForms(
      of: entries.filter { $0.partOfSpeech == .verb }.map(Self.key),
      irregular: lexicon.tables["irregular_forms"])
    lookalikes = Dictionary(grouping: lexicon.lookalikes) { $0.lemmas[0] }
    claimNouns = Dictionary(lexicon.claimNouns.map { ($0.noun, $0.names) }) { first, _ in first }
    nominalisations = Dictionary(lexicon.nominalisations.map { ($0.noun, $0.verb) }) { first, _ in
      first
    }
    let proposals = lexicon.claimNouns.filter { $0.names == .proposal }.map(\.noun)
    proposing = Set(proposals).union(
      lexicon.nominalisations.filter { proposals.contains($0.noun) }.map(\.verb))
    negators = Set(
      lexicon.negation.filter {
        [.negator, .approximate].contains($0.kind) && $0.lemmas.count == 1
      }.map { $0.lemmas[0] }
    )
    .union(["not", "n't"])
    cancellers = Self.cancellers(lexicon)
    cancellerWords = Set(cancellers.joined())
    factuality = FactualityLexicon(lexicon)
    var stages: [String: Set<String>] = [:]
    for row in lexicon.stages { stages[row.earlier, default: []].insert(row.later) }
    self.stages = stages
    let quantities = lexicon.quantities
    units = Dictionary(
      quantities.filter { $0.kind == .unit }.compactMap { row in row.value.map { (row.words, $0) } }
    ) { first, _ in first }
    bounds = quantities.filter { $0.kind == .bound }.compactMap { row in
      row.value.flatMap(Quantity.Bound.init).map { (row.words, $0) }
    }
    .sorted { ($1.words.count, $0.words) < ($0.words.count, $1.words) }
    calendar = Set(quantities.filter { $0.kind == .calendar }.map(\.words))
    moves = Set(quantities.filter { $0.kind == .move }.map(\.words))
    shares = Set(lexicon.parts.filter { $0.kind == .share }.map(\.word))
    tallies = Dictionary(
      quantities.filter { $0.kind == .tally }.map { ($0.words, $0.value) }
    ) { first, _ in first }
    intending = Self.words(of: "plan", in: lexicon.tables["time/directions"], column: "lemma")
    numbers = Dictionary(
      (lexicon.tables["time/numbers"]?.rows ?? []).compactMap { row in
        guard row["kind"] == "cardinal", let form = row["form"] else { return nil }
        return row["value"].flatMap(Double.init).map { (form, $0) }
      }
    ) { first, _ in first }
    .merging(
      quantities.filter { $0.kind == .number }.compactMap { row in
        row.value.flatMap(Double.init).map { (row.words, $0) }
      }
    ) { first, _ in first }
  }

  /// The number that a lower-case word spells, in digits or letters; nil where it spells none.
  func number(_ word: String) -> Double? {
    numbers[word] ?? Double(word.filter { $0 != "," })
  }

  private static func words(
    of kind: String, in table: LexiconTable?, column: String
  ) -> Set<String> {
    Set((table?.rows ?? []).filter { $0["kind"] == kind }.compactMap { $0[column] })
  }

  /// An entry whose words are cut as the text's are: `tight-lipped` is three, `non-committal` one.
  private static func cut(_ entry: CueEntry) -> CueEntry {
    var entry = entry
    entry.lemmas = entry.lemmas.flatMap { lemma -> [String] in
      guard lemma.contains("-") else { return [lemma] }
      let scalars = Array(lemma.unicodeScalars)
      var cutter = WordCutter(scalars)
      return cutter.cut(from: 0).map { cut in
        String(String.UnicodeScalarView(scalars[cut.start..<cut.end]))
      }
    }
    return entry
  }

  /// What stands before a verb and cancels it, with the `to` that its frame names: `refuse to`, `stop short of`, `without`.
  private static func cancellers(_ lexicon: Lexicon) -> [[String]] {
    let forms = lexicon.negation.flatMap { entry -> [[String]] in
      entry.frames.compactMap { frame in
        switch (entry.kind, frame) {
        case (.canceller, .to): entry.lemmas + ["to"]
        case (.canceller, .ing), (.canceller, .verb): entry.lemmas
        case (.negator, .ing), (.negator, .verb), (.negator, .preposition): entry.lemmas
        default: nil
        }
      }
    }
    return forms.sorted { ($1.count, $0.joined()) < ($0.count, $1.joined()) }
  }

  /// The lemma of a cue that no other cue's words are likely to share: `according` of `according to`, `doubt` of `cast doubt on`
  /// stays under its verb.
  ///
  /// Of a verb with a hyphen the part that inflects, `poohed` of `pooh-poohed`; of an adjective the longer one.
  static func key(of entry: CueEntry) -> String {
    let lemmas = entry.lemmas
    if lemmas.count > 2, lemmas[1] == "-" {
      if entry.partOfSpeech == .verb { return lemmas[2] }
      if entry.partOfSpeech == .adjective, lemmas[2].count > lemmas[0].count { return lemmas[2] }
    }
    return lemmas.first(where: isKey) ?? lemmas[0]
  }

  /// Whether a word of a cue may stand for the whole: none that any sentence has.
  static func isKey(_ lemma: String) -> Bool {
    ![
      "the", "a", "in", "on", "as", "be", "there", "to", "of", "not", "no", "with", "at", "have",
      "would", "one", "-",
    ].contains(lemma)
  }

  /// Whether a word's lemma stands for a cue.
  public func isCue(_ word: Word) -> Bool { cues[word.lemma.lowercased()] != nil }

  /// Whether a word is of a class.
  func isWord(_ lemma: String, _ wordClass: WordClassEntry.Class) -> Bool {
    lexicon.words(wordClass).contains(lemma)
  }

  /// The act of an entry, or of a cue that the lexicon lacks.
  func act(_ entry: CueEntry) -> ActEntry? { lexicon.act(entry.act) }
}
