import GRDB
import NaysayClaims
import NaysayText

/// Finds the claim that a mention belongs to, or makes one.
///
/// The index of terms brings up at most ``candidateLimit`` mentions of other documents, so that the cost of a new
/// mention does not grow with the ledger; of their claims the first numbered that agrees is taken.
enum ClaimAssignment {
  static let candidateLimit = 20

  static func claim(
    for mention: ClaimMention, in document: Document, _ db: Database
  ) throws -> String {
    for candidate in try candidates(for: mention, in: document, db)
    where ClaimMatcher.isSameClaim(candidate.mention, mention) {
      return candidate.claim
    }
    return try newClaim(for: mention, in: document, db)
  }

  private struct Candidate {
    var claim: String
    var mention: ClaimMention
  }

  /// The mentions most alike in words, by number of claim. Two mentions of one document were kept apart on purpose,
  /// so claims that the document is in already are left out.
  private static func candidates(
    for mention: ClaimMention, in document: Document, _ db: Database
  ) throws -> [Candidate] {
    guard let query = try TermQuery.rarest(of: mention.searchTerms, db) else { return [] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        WITH found AS (
          SELECT rowid AS key FROM mention_terms WHERE mention_terms MATCH ?
          ORDER BY bm25(mention_terms), rowid LIMIT ?
        )
        SELECT claims.id AS claim, mentions.mention AS mention
        FROM found
        JOIN mentions ON mentions.key = found.key
        JOIN mention_of_claim ON mention_of_claim.mention = mentions.key
        JOIN claims ON claims.id = mention_of_claim.claim
        WHERE claims.id NOT IN (
          SELECT taken.claim FROM mention_of_claim AS taken
          JOIN mentions AS own ON own.key = taken.mention WHERE own.document = ?)
        ORDER BY claims.number, mentions.key
        """,
      arguments: [query, candidateLimit, document.digest])
    return try rows.map { row in
      Candidate(
        claim: row["claim"],
        mention: try StoredJSON.value(ClaimMention.self, from: row["mention"]))
    }
  }

  private static func newClaim(
    for mention: ClaimMention, in document: Document, _ db: Database
  ) throws -> String {
    let id = ClaimIdentity.id(ofFirst: mention, in: document.digest)
    try db.execute(
      sql: """
        INSERT INTO claims (id, number, text)
        VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM claims), ?)
        """,
      arguments: [id, mention.text])
    return id
  }
}
