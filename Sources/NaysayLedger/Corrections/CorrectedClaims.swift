import GRDB
import NaysayClaims

/// The claims that corrections touch, put together anew; all others are as they are stored.
///
/// A function of what is stored and of the date, worked out when it is asked for. Without corrections it costs one query.
struct CorrectedClaims {
  /// What became of each correction in effect, by id.
  private(set) var states: [String: CorrectionState] = [:]
  /// The numbers of the stored claims that are put together anew.
  private(set) var numbers: Set<Int> = []
  /// The mentions of the claims that these become, in the order in which documents came in.
  private(set) var mentions: [ClaimName: [MentionRow]] = [:]
  /// The claim that has taken a number over.
  var successors: [Int: ClaimName] = [:]
  /// The claims of the mentions with these numbers, by key.
  var names: [Int64: ClaimName] = [:]

  private var effects = CorrectionEffects([], to: [:])

  /// What no corrections make of the claims.
  static var none: CorrectedClaims { CorrectedClaims() }

  private init() {}

  /// Works out what the corrections on record make of the claims on a date.
  init(versions: @autoclosure () throws -> VersionsInEffect, _ db: Database) throws {
    try self.init(try CorrectionTable(db: db).log(), versions: try versions(), db)
  }

  init(
    _ log: CorrectionLog, versions: @autoclosure () throws -> VersionsInEffect, _ db: Database
  ) throws {
    let inEffect = log.inEffect
    guard !inEffect.isEmpty else { return }
    let versions = try versions()
    let search = try AnchorSearch(for: inEffect, in: versions, db)
    effects = CorrectionEffects(inEffect.map(search.resolve), to: search.mentions)
    let all = try Row.fetchAll(
      db,
      sql: """
        \(Ledger.mentionSelection)
        WHERE claims.number IN (
          SELECT claim FROM mention_of_claim WHERE mention IN (SELECT value FROM json_each(?)))
        ORDER BY documents.sequence, mentions.position
        """,
      arguments: [try StoredJSON.text(of: effects.touched.sorted())])
    numbers = Set(all.map { $0["number"] })
    try regroup(all, versions, db)
    states = effects.states
  }

  /// The claim that a mention is of.
  func name(of key: Int64, stored number: Int) -> ClaimName {
    names[key] ?? ClaimName(number: number)
  }

  /// The mention of a row as corrected, or the parts that it was cut into.
  func mentions(of row: Row, _ db: Database) throws -> [MentionRow] {
    let whole = try MentionRow(row)
    guard effects.cuts.touches(whole.key),
      let analysis = try Ledger.analysis(of: row["digest"], db),
      let document = try StoredDocument.fetch(row["digest"] as String, db)
    else {
      var mention = whole
      mention.placed.mention = effects.corrected(whole.read, key: whole.key)
      return [mention]
    }
    return effects.cuts.parts(
      of: whole.read, key: whole.key, analysis: analysis, document: document
    ).map { part in
      let read = PlacedMention(
        part.mention, document: whole.placed.document, publishedAt: row["publishedAt"],
        position: whole.placed.position, publication: Publication(row))
      var placed = part.key == whole.key ? whole.placed : read
      placed.mention = effects.corrected(read.mention, key: whole.key, places: part.places)
      return MentionRow(key: part.key, row: row, read: part.mention, placed: placed)
    }
  }

  /// The corrections that made a claim of these mentions what it is.
  func marks(of keys: [Int64]) -> [CorrectionMark] {
    Set(keys.flatMap { effects.marks[$0] ?? [] }).sorted()
  }

  /// The corrections that were applied to an attribution of a document.
  func marks(ofAttribution id: String, in document: String) -> [CorrectionMark] {
    effects.marks(ofAttribution: id, in: document)
  }

  private mutating func regroup(_ all: [Row], _ versions: VersionsInEffect, _ db: Database) throws {
    let stored = try all.flatMap { try mentions(of: $0, db) }
    let nodes = stored.sorted()
    let index = Dictionary(uniqueKeysWithValues: zip(nodes.map(\.key), nodes.indices))
    let partition = ClaimPartition(
      stored: nodes.map { $0.row["number"] },
      same: effects.groupings.isEmpty ? [] : try same(among: index, db),
      decisions: effects.groupings.map { grouping in
        let (subjects, others) = (grouping.subjects, grouping.others)
        return grouping.isApart
          ? .apart(subjects.compactMap { index[$0] }, from: others.compactMap { index[$0] })
          : .together(subjects.compactMap { index[$0] }, with: others.compactMap { index[$0] })
      })
    for (older, newer) in partition.overruled {
      effects.overrule(
        effects.groupings[older].id, by: older == newer ? nil : effects.groupings[newer].id)
    }
    name(partition, nodes)
    for mention in stored where versions.contains(mention.row["digest"]) {
      if let name = names[mention.key] { mentions[name, default: []].append(mention) }
    }
  }

  /// The pairs of mentions that the matcher says are the same.
  func same(among index: [Int64: Int], _ db: Database) throws -> [(Int, Int)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT first, second FROM mention_links
        WHERE relation = 'same' AND first IN (SELECT value FROM json_each(?))
        """,
      arguments: [try StoredJSON.text(of: index.keys.sorted())]
    ).compactMap { row in
      guard let first = index[row["first"]], let second = index[row["second"]] else { return nil }
      return (first, second)
    }
  }
}
