/// All that the lexicons of one language say, read once and shared.
///
/// ```swift
/// let lexicon = try Lexicon(layers: [embedded, ownFiles])
/// lexicon.act("deny")?.negated.stance  // "hedges"
/// ```
public struct Lexicon: Sendable {
  /// Every table by name, those without typed entries included.
  public let tables: [String: LexiconTable]
  /// What sources do, and what that says about a claim.
  public let acts: [ActEntry]
  /// The words that link a source and what it says.
  public let cues: [CueEntry]
  /// Cues' words in uses that are no stance.
  public let lookalikes: [LookalikeEntry]
  /// Words that turn what they stand with.
  public let negation: [NegationEntry]
  /// What words say of the events beside them.
  public let factuality: [FactualityEntry]
  /// What nouns name when a stance is taken towards them.
  public let claimNouns: [ClaimNounEntry]
  /// Nouns and the verbs that say the same.
  public let nominalisations: [NominalisationEntry]
  /// Predicates that can't both hold.
  public let antonyms: [AntonymEntry]
  /// Predicates that say the same.
  public let synonyms: [SynonymEntry]
  /// Predicates and what comes after them when all goes to plan.
  public let stages: [StageEntry]
  /// What is counted, and the words before numbers.
  public let quantities: [QuantityEntry]
  /// Words for parts, and for places that lie in each other.
  public let parts: [PartEntry]
  /// Words for what a person is.
  public let titles: [TitleEntry]
  /// Forenames and whom they are given to.
  public let forenames: [ForenameEntry]
  /// News outlets and the words that mark them.
  public let outlets: [OutletEntry]
  /// Places and the words for what comes from them.
  public let demonyms: [DemonymEntry]
  /// Places that stand for those who rule there.
  public let metonyms: [MetonymEntry]
  /// Words of classes that rules go by.
  public let wordClasses: [WordClassEntry]
  /// A hash of all entries: analyses with the same digest used the same lexicons.
  public let digest: String

  private let actsByName: [String: ActEntry]
  private let wordsByClass: [WordClassEntry.Class: Set<String>]

  /// Reads the lexicons of a language.
  ///
  /// - Parameter layers: the files, those of the toolkit first; each later layer adds to, replaces and removes
  ///   entries of the tables before it, file by file.
  /// - Throws: the first fault found: a missing table, a fault in a file, or a cue whose act `acts.tsv` lacks.
  public init(layers: [[LexiconFile]]) throws(LexiconError) {
    var tables: [String: LexiconTable] = [:]
    for file in layers.joined() {
      if tables[file.name] == nil {
        tables[file.name] = try LexiconTable(name: file.name, bytes: file.bytes, file: file.path)
      } else {
        try tables[file.name]?.overlay(bytes: file.bytes, file: file.path)
      }
    }
    self.tables = tables
    acts = try Self.entries(in: tables)
    cues = try Self.entries(in: tables)
    lookalikes = try Self.entries(in: tables)
    negation = try Self.entries(in: tables)
    factuality = try Self.entries(in: tables)
    claimNouns = try Self.entries(in: tables)
    nominalisations = try Self.entries(in: tables)
    antonyms = try Self.entries(in: tables)
    synonyms = try Self.entries(in: tables)
    stages = try Self.entries(in: tables)
    quantities = try Self.entries(in: tables)
    parts = try Self.entries(in: tables)
    titles = try Self.entries(in: tables)
    forenames = try Self.entries(in: tables)
    outlets = try Self.entries(in: tables)
    demonyms = try Self.entries(in: tables)
    metonyms = try Self.entries(in: tables)
    wordClasses = try Self.entries(in: tables)
    wordsByClass = Dictionary(grouping: wordClasses, by: \.wordClass).mapValues {
      Set($0.map(\.word))
    }
    actsByName = Dictionary(acts.map { ($0.act, $0) }) { first, _ in first }
    var hash = LexiconHash()
    for name in tables.keys.sorted() {
      hash.add(tables[name]?.digest ?? "")
    }
    digest = hash.hexadecimal
    try checkActs()
  }

  /// The act of a name, in constant time.
  public func act(_ name: String) -> ActEntry? { actsByName[name] }

  /// The words of a class.
  public func words(_ wordClass: WordClassEntry.Class) -> Set<String> {
    wordsByClass[wordClass] ?? []
  }

  private static func entries<Entry: LexiconEntry>(in tables: [String: LexiconTable])
    throws(LexiconError) -> [Entry]
  {
    guard let table = tables[Entry.table] else {
      throw LexiconError(
        kind: .missingTable, file: "\(Entry.table).tsv", line: 0,
        what: "the table is not among the lexicons",
        advice: "Put the file beside the others, or leave out the folder to use the built-in one")
    }
    return try table.entries()
  }

  private func checkActs() throws(LexiconError) {
    for cue in cues where actsByName[cue.act] == nil {
      throw unknownAct(cue.act, cue.place)
    }
    for entry in acts where actsByName[entry.negated.act] == nil {
      throw unknownAct(entry.negated.act, entry.place)
    }
  }

  private func unknownAct(_ act: String, _ place: LexiconPlace) -> LexiconError {
    LexiconError(
      kind: .badValue, file: place.file, line: place.line,
      what: "the act “\(act)” is not in acts.tsv",
      advice: "Write one that is, or add a row to acts.tsv")
  }
}

/// A lexicon file as whoever found it hands it over.
public struct LexiconFile: Sendable, Hashable {
  /// The table: `cues`.
  public var name: String
  /// Where it was found, for messages: `Lexicons/en/cues.tsv`.
  public var path: String
  /// What it holds.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}
