import GRDB

/// Keeps at hand when each claim was contested and what a list says of it then, so that asking for the contested ones need
/// not go through the ledger.
///
/// Whatever changes what a claim is gathered from calls `touch` in the same transaction; until the claim is settled again it
/// is looked at on every day. Corrections are no part of it: the few claims that they bear on are always looked at.
struct Standings {
  /// Raised whenever how claims stand is worked out otherwise, or a summary says something else: what an earlier version
  /// kept is then not relied on, and every claim is settled anew.
  static let edition = 1

  /// How many claims may be left unsettled: settling many at once spares working out a claim after each of its mentions.
  static let unsettledLimit = 64

  let db: Database

  /// Says that some claims have other mentions, links or stances than before.
  func touch(claims numbers: [Int]) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO unsettled_claims (claim) VALUES (?)")
    for number in numbers { try statement.execute(arguments: [number]) }
  }

  /// Says that some documents have other mentions than before, or count on other days.
  func touch(documents: [String]) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT claim
        FROM mentions JOIN mention_of_claim ON mention_of_claim.mention = mentions.key
        WHERE document = ?
        """)
    for document in documents {
      try touch(claims: try Int.fetchAll(statement, arguments: [document]))
    }
  }

  /// Settles the touched claims where they have become many.
  func settleIfDue() throws {
    let count =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM unsettled_claims")) ?? 0
    if count >= Self.unsettledLimit { try settle() }
  }

  /// Works out when the touched claims, and those that they bear on, were contested.
  func settle() throws {
    try db.execute(
      sql: """
        DELETE FROM contested_periods WHERE claim IN (\(Self.affected))
          OR claim IN (SELECT number FROM claims WHERE mergedInto IN (\(Self.affected)))
        """)
    let view = ClaimView.uncorrected(db)
    try view.forEach(.unsettled) { claim in
      for period in try view.rivals.neighbourhood(of: claim).contestedPeriods {
        try db.execute(
          sql: """
            INSERT INTO contested_periods (claim, since, until, summary) VALUES (?, ?, ?, ?)
            """,
          arguments: [
            claim.name.number, period.days.since, period.days.until,
            try period.summary.map(StoredJSON.text),
          ])
      }
    }
    try db.execute(sql: "DELETE FROM unsettled_claims")
  }

  /// The claims that may be contested on `:day` if corrections bear on the claims with the numbers of `:corrected`.
  static let candidates = """
    SELECT claim FROM contested_periods WHERE since <= :day AND :day < until
    UNION
    \(unsettled)
    """

  /// Those of the candidates for which no summary stands.
  static let unsummarised = """
    SELECT claim FROM contested_periods WHERE since <= :day AND :day < until AND summary IS NULL
    UNION
    \(unsettled)
    """

  /// What lists say of the other candidates, with their numbers.
  static let summaries = """
    SELECT claim, summary FROM contested_periods
    JOIN claims ON number = claim AND mergedInto IS NULL
    WHERE since <= :day AND :day < until AND summary IS NOT NULL AND claim NOT IN (
      \(unsettled)
      UNION
      SELECT value FROM json_each(:corrected))
    """

  /// The claims on which a stance may have been taken from `:since` to `:until`, and those that they bear on.
  static let changed = """
    WITH changed AS (
      SELECT DISTINCT claim FROM mention_days
      JOIN mention_of_claim ON mention_of_claim.mention = mention_days.mention
      WHERE latest >= :since AND earliest <= :until)
    SELECT claim FROM changed
    UNION
    \(neighbours(of: "changed"))
    UNION
    \(neighbours(of: corrected))
    """

  /// The claims of whose standing what is kept says nothing: those to be settled, and those that corrected ones bear on.
  private static let unsettled = """
    \(affected)
    UNION
    \(neighbours(of: corrected))
    """

  private static let corrected = "(SELECT value AS claim FROM json_each(:corrected))"

  /// The touched claims, and those that they bear on or that bear on them.
  static let affected = """
    SELECT claim FROM unsettled_claims
    UNION
    \(neighbours(of: "unsettled_claims"))
    """

  /// Those that some claims bear on or that bear on them. `CROSS JOIN` has SQLite go from claims to links: it would go through
  /// all links, not knowing how few the claims are.
  private static func neighbours(of claims: String) -> String {
    [("first", "second"), ("second", "first")].map { here, there in
      """
      SELECT other.claim
      FROM \(claims) AS touched
      CROSS JOIN mention_of_claim AS own ON own.claim = touched.claim
      CROSS JOIN mention_links ON \(here) = own.mention
      CROSS JOIN mention_of_claim AS other ON other.mention = \(there)
      WHERE \(RivalMentions.bearing)
      """
    }.joined(separator: " UNION ")
  }
}

extension Ledger {
  /// Brings what is kept of the claims' standings up to date, as a run of many documents does at its end.
  ///
  /// Nothing that is asked of the ledger changes by it; it is asked faster.
  public func settle() throws(LedgerError) {
    try writing { db in try Standings(db: db).settle() }
  }
}
