import GRDB
public import NaysayClaims
public import NaysayText

extension Ledger {
  /// All claims as they stood on a date, by number.
  ///
  /// - Parameters:
  ///   - date: a calendar date `YYYY-MM-DD`; nil takes everything on record.
  ///   - isIncluded: which claims to keep; the others are let go one by one, so that a large ledger does not fill
  ///     the memory.
  public func claims(
    asOf date: String? = nil, where isIncluded: (Claim) -> Bool = { _ in true }
  ) throws(LedgerError) -> [StoredClaim] {
    try reading { db in try ClaimView(asOf: date, db).claims(where: isIncluded) }
  }

  /// The number of claims, those that nobody stands for any more included.
  public func claimCount() throws(LedgerError) -> Int {
    try reading { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM claims)
            - (SELECT count(*) FROM claims WHERE mergedInto IS NOT NULL)
          """) ?? 0
    }
  }

  /// The claims that were contested on a date, by number.
  ///
  /// - Complexity: O(*n*) for *n* claims that were contested then, those that have not been settled since they changed, and
  ///   those that corrections bear on.
  public func contested(asOf date: String? = nil) throws(LedgerError) -> [StoredClaim] {
    try reading { db in try ClaimView(asOf: date, db).contested() }
  }

  /// What a list says of the claims that were contested on a date, with their handles, by number.
  ///
  /// - Complexity: O(*n*) for *n* claims that were contested then, most of which are not looked at themselves.
  public func contestedSummaries(
    asOf date: String? = nil
  ) throws(LedgerError) -> [(handle: String, summary: ClaimSummary)] {
    try reading { db in
      try ClaimView(asOf: date, db).contestedSummaries().map { ($0.name.handle, $0.summary) }
    }
  }

  /// The claims that changed from a day on, as they stood on a date, by number.
  ///
  /// - Complexity: O(*n*) for *n* claims on which a stance was taken from then on, and those that they bear on.
  public func claims(
    changedSince day: CivilDate, asOf date: String? = nil
  ) throws(LedgerError) -> [StoredClaim] {
    try reading { db in try ClaimView(asOf: date, db).changed(since: day) }
  }

  /// The claim with this handle (`c1`), or whose id begins so; nil where there is none or nothing counts on the date.
  ///
  /// A claim that turned out to be another is found under either handle.
  ///
  /// - Throws: ``LedgerError/ambiguous(prefix:matches:)`` where several ids begin so.
  public func claim(
    matching handleOrPrefix: String, asOf date: String? = nil
  ) throws(LedgerError) -> StoredClaim? {
    try reading { db in
      let view = try ClaimView(asOf: date, db)
      guard let name = try view.name(matching: handleOrPrefix) else { return nil }
      return try view.claims(.named(name)).first
    }
  }

  /// The mentions of claims, with their documents, when each of them counts, and whose text it runs.
  static let mentionSelection = """
    SELECT claims.number AS number, mentions.key AS key, mentions.position AS position,
      mentions.document AS document, mentions.mention AS mention,
      documents.digest AS digest, documents.sequence AS sequence, documents.id AS id,
      documents.title AS title, documents.publishedAt AS publishedAt, documents.url AS url,
      previous AS revisionOf, since, until, \(Publication.columns(of: "documents"))
    FROM claims
    JOIN mention_of_claim ON mention_of_claim.claim = claims.number
    JOIN mentions ON mentions.key = mention_of_claim.mention
    JOIN documents ON documents.digest = mentions.document
    LEFT JOIN revisions ON revisions.document = documents.digest
    LEFT JOIN version_periods ON version_periods.document = documents.digest
    \(Publication.copies(of: "documents"))
    """
}
