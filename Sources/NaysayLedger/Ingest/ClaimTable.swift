import GRDB
import NaysayClaims

/// Keeps the claims that mentions add up to.
struct ClaimTable {
  let db: Database

  /// Puts a mention into the claim of those that are the same, and makes one claim of several; a new one where there is none.
  func join(mention: Int64, with same: [Int64]) throws {
    let numbers = try numbers(of: same)
    guard let kept = numbers.first else { return try addClaim(of: mention) }
    try db.execute(
      sql: "INSERT INTO mention_of_claim (mention, claim) VALUES (?, ?)",
      arguments: [mention, kept])
    for number in numbers.dropFirst() {
      try db.execute(
        sql: "UPDATE mention_of_claim SET claim = ? WHERE claim = ?", arguments: [kept, number])
      try db.execute(
        sql: "UPDATE claims SET mergedInto = ? WHERE number = ?", arguments: [kept, number])
      try db.execute(
        sql: "UPDATE claims SET mergedInto = ? WHERE mergedInto = ?", arguments: [kept, number])
    }
    try name(kept)
  }

  private func numbers(of mentions: [Int64]) throws -> [Int] {
    let marks = mentions.map { _ in "?" }.joined(separator: ", ")
    return try Int.fetchAll(
      db,
      sql: "SELECT DISTINCT claim FROM mention_of_claim WHERE mention IN (\(marks)) ORDER BY claim",
      arguments: StatementArguments(mentions))
  }

  private func addClaim(of mention: Int64) throws {
    let number = (try Int.fetchOne(db, sql: "SELECT max(number) FROM claims") ?? 0) + 1
    try db.execute(
      sql: "INSERT INTO claims (number, id, text) VALUES (?, '', '')", arguments: [number])
    try db.execute(
      sql: "INSERT INTO mention_of_claim (mention, claim) VALUES (?, ?)",
      arguments: [mention, number])
    try name(number)
  }

  /// Names a claim after the mention that was published first.
  private func name(_ number: Int) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT mentions.*, documents.publishedAt AS publishedAt
        FROM mention_of_claim
        JOIN mentions ON mentions.key = mention_of_claim.mention
        JOIN documents ON documents.digest = mentions.document
        WHERE mention_of_claim.claim = ?
        """,
      arguments: [number])
    guard let first = try rows.map(PlacedMention.init).min() else { return }
    try db.execute(
      sql: "UPDATE claims SET id = ?, text = ? WHERE number = ?",
      arguments: [ClaimIdentity.id(ofFirst: first), first.mention.text, number])
  }
}
