import GRDB
import NaysayClaims

extension Standings {
  /// What lists say of the claims that were contested on a day, of those of which that is kept.
  func summaries(
    on day: Int, corrected: Set<Int>
  ) throws -> [(name: ClaimName, summary: ClaimSummary)] {
    let rows = try Row.fetchCursor(
      db, sql: Self.summaries,
      arguments: ["day": day, "corrected": try StoredJSON.text(of: corrected.sorted())])
    var found: [(name: ClaimName, summary: ClaimSummary)] = []
    while let row = try rows.next() {
      found.append(
        (
          ClaimName(number: row["claim"]),
          try StoredJSON.value(ClaimSummary.self, from: row["summary"])
        ))
    }
    return found
  }

  /// Whether what is kept was worked out as this version does.
  var areCurrent: Bool {
    get throws { try Int.fetchOne(db, sql: "PRAGMA user_version") == Self.edition }
  }

  /// Has every claim settled anew where another version kept the standings.
  func renew() throws {
    if try areCurrent { return }
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO unsettled_claims SELECT number FROM claims WHERE mergedInto IS NULL;
        PRAGMA user_version = \(Self.edition)
        """)
  }
}
