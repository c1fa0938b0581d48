import GRDB
import NaysayClaims
import NaysayText

/// Finds how a new mention bears on those that the ledger has, and the claim that it belongs to.
///
/// The index of terms brings up at most ``candidateLimit`` mentions, so that the cost of a new mention does not grow with
/// the ledger. Mentions linked as the same are one claim, whichever came first: a mention that is the same as those of two
/// claims makes them one.
struct ClaimAssignment {
  static let candidateLimit = 30

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
      try db.execute(
        sql: "INSERT INTO mention_links (first, second, relation, rule) VALUES (?, ?, ?, ?)",
        arguments: [keys[0], keys[1], decision.relation.rawValue, decision.rule])
      if decision.relation == .same { same.append(candidate.key) }
    }
    try ClaimTable(db: db).join(mention: key, with: same)
  }

  private struct Candidate {
    var key: Int64
    var mention: PlacedMention
  }

  /// The mentions most alike in words.
  private func candidates(
    for mention: PlacedMention, key: Int64, _ db: Database
  ) throws -> [Candidate] {
    guard let query = try TermQuery.rarest(of: mention.mention.searchTerms, db) else { return [] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH found AS (
          SELECT rowid AS key FROM mention_terms WHERE mention_terms MATCH ? AND rowid <> ?
          ORDER BY bm25(mention_terms), rowid LIMIT ?
        )
        SELECT mentions.*, documents.publishedAt AS publishedAt
        FROM found
        JOIN mentions ON mentions.key = found.key
        JOIN documents ON documents.digest = mentions.document
        ORDER BY mentions.key
        """,
      arguments: [query, key, Self.candidateLimit])
    return try rows.map { Candidate(key: $0["key"], mention: try PlacedMention($0)) }
  }
}

extension PlacedMention {
  /// Reads a row of `mentions` with the document's `publishedAt`.
  init(_ row: Row) throws {
    self.init(
      try StoredJSON.value(ClaimMention.self, from: row["mention"]), document: row["document"],
      publishedAt: row["publishedAt"], position: row["position"])
  }
}
