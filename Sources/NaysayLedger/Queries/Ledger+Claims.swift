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
    try reading { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM claims") ?? 0 }
  }

  /// The claims that were contested on a date, by number.
  public func contested(asOf date: String? = nil) throws(LedgerError) -> [StoredClaim] {
    try claims(asOf: date) { $0.status == .contested }
  }

  /// The claim with this handle (`c1`), or whose id begins so; nil where there is none or nothing counts on the date.
  ///
  /// - Throws: ``LedgerError/ambiguous(prefix:matches:)`` where several ids begin so.
  public func claim(
    matching handleOrPrefix: String, asOf date: String? = nil
  ) throws(LedgerError) -> StoredClaim? {
    guard let id = try claimID(matching: handleOrPrefix) else { return nil }
    return try claims(selectedBy: "WHERE claims.id = ?", arguments: [id], asOf: date).first
  }

  private func claimID(matching name: String) throws(LedgerError) -> String? {
    try reading { db in
      if name.hasPrefix("c"), let number = Int(name.dropFirst()),
        let id = try String.fetchOne(
          db, sql: "SELECT id FROM claims WHERE number = ?", arguments: [number])
      {
        return id
      }
      let ids = try String.fetchAll(
        db, sql: "SELECT id FROM claims WHERE id GLOB ? ORDER BY id LIMIT 5",
        arguments: [try Self.pattern(forPrefix: name)])
      if ids.count > 1 { throw LedgerError.ambiguous(prefix: name, matches: ids) }
      return ids.first
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
          SELECT claims.number AS number, claims.id AS claimID, mentions.mention AS mention,
            document.*
          FROM claims
          JOIN mention_of_claim ON mention_of_claim.claim = claims.id
          JOIN mentions ON mentions.key = mention_of_claim.mention
          JOIN (\(Self.documentSelection)) AS document ON document.digest = mentions.document
          \(condition)
          ORDER BY claims.number, document.sequence, mentions.position
          """,
        arguments: arguments)
      var kept: [StoredClaim] = []
      var gathering = ClaimRows()
      while let row = try rows.next() {
        guard versions.contains(row["digest"]) else { continue }
        if let finished = try gathering.take(row), let claim = finished.standing(asOf: date),
          isIncluded(claim.claim)
        {
          kept.append(claim)
        }
      }
      if let claim = gathering.standing(asOf: date), isIncluded(claim.claim) { kept.append(claim) }
      return kept
    }
  }
}

/// The rows of one claim, gathered one after the other.
private struct ClaimRows {
  private var number = 0
  private var id = ""
  private var mentions: [ClaimMention] = []
  private var documents: [LedgerDocument] = []

  /// Takes a row in; gives back the claim before it once its last row has been taken.
  mutating func take(_ row: Row) throws -> ClaimRows? {
    var finished: ClaimRows?
    let next: Int = row["number"]
    if next != number {
      finished = self
      self = ClaimRows()
      number = next
      id = row["claimID"]
    }
    mentions.append(try StoredJSON.value(ClaimMention.self, from: row["mention"]))
    let document = LedgerDocument(row)
    if documents.last?.digest != document.digest { documents.append(document) }
    return finished
  }

  /// The claim as it stood on a date; nil where no row was taken or no stance had been taken by then.
  func standing(asOf date: String?) -> StoredClaim? {
    guard !mentions.isEmpty,
      let claim = Claim.standing(id: id, mentions: mentions, asOf: date)
    else { return nil }
    return StoredClaim(
      handle: "c\(number)", claim: claim, mentions: mentions, documents: documents)
  }
}
