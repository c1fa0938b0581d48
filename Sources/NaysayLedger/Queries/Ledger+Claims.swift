import GRDB
public import NaysayClaims

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
    try claims(selectedBy: "", arguments: [], asOf: date, where: isIncluded)
  }

  /// The number of claims, those that nobody stands for any more included.
  public func claimCount() throws(LedgerError) -> Int {
    try reading { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM claims WHERE mergedInto IS NULL") ?? 0
    }
  }

  /// The claims that were contested on a date, by number.
  public func contested(asOf date: String? = nil) throws(LedgerError) -> [StoredClaim] {
    try claims(asOf: date) { $0.status == .contested }
  }

  /// The claim with this handle (`c1`), or whose id begins so; nil where there is none or nothing counts on the date.
  ///
  /// A claim that turned out to be another is found under either handle.
  ///
  /// - Throws: ``LedgerError/ambiguous(prefix:matches:)`` where several ids begin so.
  public func claim(
    matching handleOrPrefix: String, asOf date: String? = nil
  ) throws(LedgerError) -> StoredClaim? {
    guard let number = try claimNumber(matching: handleOrPrefix) else { return nil }
    return try claims(selectedBy: "WHERE claims.number = ?", arguments: [number], asOf: date).first
  }

  private func claimNumber(matching name: String) throws(LedgerError) -> Int? {
    try reading { db in
      if name.hasPrefix("c"), let number = Int(name.dropFirst()),
        let found = try Int.fetchOne(
          db, sql: "SELECT coalesce(mergedInto, number) FROM claims WHERE number = ?",
          arguments: [number])
      {
        return found
      }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, coalesce(mergedInto, number) AS number FROM claims
          WHERE id GLOB ? ORDER BY id LIMIT 5
          """,
        arguments: [try Self.pattern(forPrefix: name)])
      if Set(rows.map { $0["number"] as Int }).count > 1 {
        throw LedgerError.ambiguous(prefix: name, matches: rows.map { $0["id"] })
      }
      return rows.first?["number"]
    }
  }

  private func claims(
    selectedBy condition: String, arguments: StatementArguments, asOf date: String?,
    where isIncluded: (Claim) -> Bool = { _ in true }
  ) throws(LedgerError) -> [StoredClaim] {
    try reading { db in
      let versions = try VersionsInEffect(asOf: date, db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT claims.number AS number, mentions.key AS key, mentions.position AS position,
            mentions.document AS document, mentions.mention AS mention, document.*
          FROM claims
          JOIN mention_of_claim ON mention_of_claim.claim = claims.number
          JOIN mentions ON mentions.key = mention_of_claim.mention
          JOIN (\(Self.documentSelection)) AS document ON document.digest = mentions.document
          \(condition)
          ORDER BY claims.number, document.sequence, mentions.position
          """,
        arguments: arguments)
      let rivals = RivalMentions(db: db, versions: versions)
      var kept: [StoredClaim] = []
      func take(_ claim: ClaimRows?) throws {
        guard let found = try claim?.standing(asOf: date, among: rivals), isIncluded(found.claim)
        else { return }
        kept.append(found)
      }
      var gathering = ClaimRows()
      while let row = try rows.next() {
        guard versions.contains(row["digest"]) else { continue }
        try take(try gathering.take(row))
      }
      try take(gathering)
      return kept
    }
  }
}
