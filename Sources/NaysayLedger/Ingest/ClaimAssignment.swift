import GRDB
import NaysayClaims
import NaysayText

/// Finds how a new mention bears on those that the ledger has, and the claim that it belongs to.
///
/// The index of terms brings up a bounded number of mentions, so that the cost of a new mention does not grow with the
/// ledger. Mentions linked as the same are one claim, whichever came first: a mention that is the same as those of two
/// claims makes them one. The order in which mentions come in makes no difference as long as none has more neighbours than
/// ``closeLimit``, or ``candidateLimit`` that share ``sharedWords``.
struct ClaimAssignment {
  /// How many of the mentions most alike in words are compared.
  static let closeLimit = 30
  /// How many are compared if they share ``sharedWords``.
  static let candidateLimit = 60
  static let sharedWords = 3

  let matcher: ClaimMatcher

  /// Links a mention that the ledger holds already under `key`, and gives it a claim.
  func assign(_ mention: PlacedMention, key: Int64, _ db: Database) throws {
    var same: [Int64] = []
    for candidate in try candidates(for: mention, key: key, db) {
      let isFirst = candidate.mention < mention
      let (first, second) = isFirst ? (candidate.mention, mention) : (mention, candidate.mention)
      let decision = matcher.decision(first.mention, second.mention)
      if [.unrelated, .related].contains(decision.relation) { continue }
      let keys = isFirst ? [candidate.key, key] : [key, candidate.key]
      try db.run(
        "INSERT INTO mention_links (first, second, relation, rule) VALUES (?, ?, ?, ?)",
        [keys[0], keys[1], decision.relation.rawValue, decision.rule])
      let features = matcher.features(of: decision, first.mention, second.mention)
      try db.run(
        "INSERT INTO link_features (first, second, features) VALUES (?, ?, ?)",
        [keys[0], keys[1], try StoredJSON.text(of: features)])
      if decision.relation == .same { same.append(candidate.key) }
    }
    try ClaimTable(db: db).join(mention: key, with: same)
  }

  private struct Candidate {
    var key: Int64
    var mention: PlacedMention
  }

  /// The mentions most alike in words, in the order in which they came in.
  private func candidates(
    for mention: PlacedMention, key: Int64, _ db: Database
  ) throws -> [Candidate] {
    let terms = mention.mention.searchTerms
    guard let query = try TermQuery.others(sharing: terms, db) else { return [] }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          WITH found AS (
            SELECT rowid AS key, bm25(mention_terms) AS distance
            FROM mention_terms WHERE mention_terms MATCH ? AND rowid <> ?
            ORDER BY distance, key LIMIT ?
          )
          SELECT mentions.*, mention_days.publishedAt AS publishedAt
          FROM found
          CROSS JOIN mentions ON mentions.key = found.key
          CROSS JOIN mention_days ON mention_days.mention = found.key
          ORDER BY distance, found.key
          """),
      arguments: [query, key, Self.candidateLimit])
    let own = Set(terms)
    var found: [Candidate] = []
    var count = 0
    while let row = try rows.next() {
      count += 1
      if count > Self.closeLimit, Self.sharedCount(own, row["terms"]) < Self.sharedWords {
        continue
      }
      found.append(Candidate(key: row["key"], mention: try PlacedMention(row)))
    }
    return found.sorted { $0.key < $1.key }
  }

  private static func sharedCount(_ own: Set<String>, _ terms: String) -> Int {
    terms.split(separator: " ").count { own.contains(String($0)) }
  }
}

extension PlacedMention {
  /// Reads a row of `mentions` with the document's `publishedAt` and, where they are to be told, its ``Publication``.
  init(_ row: Row) throws {
    self.init(
      try StoredJSON.value(ClaimMention.self, from: row["mention"]), document: row["document"],
      publishedAt: row["publishedAt"], position: row["position"], publication: Publication(row))
  }
}
