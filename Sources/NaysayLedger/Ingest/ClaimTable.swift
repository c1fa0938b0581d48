import GRDB
import NaysayClaims

/// Keeps the claims that mentions add up to.
struct ClaimTable {
  let db: Database

  /// Puts a mention into the claim of those that are the same, and makes one claim of several; a new one where there is none.
  func join(mention: Int64, with same: [Int64]) throws {
    let numbers = try numbers(of: same)
    let kept = try numbers.first ?? addClaim()
    let first = try firstMentions(of: numbers)
    try db.run("INSERT INTO mention_of_claim (mention, claim) VALUES (?, ?)", [mention, kept])
    for number in numbers.dropFirst() {
      try db.run("UPDATE mention_of_claim SET claim = ? WHERE claim = ?", [kept, number])
      try db.run("UPDATE claims SET mergedInto = ? WHERE number = ?", [kept, number])
      try db.run("UPDATE claims SET mergedInto = ? WHERE mergedInto = ?", [kept, number])
    }
    if first.count == numbers.count {
      try name(kept, after: first + [mention])
    } else {
      try name(kept)
    }
  }

  private func numbers(of mentions: [Int64]) throws -> [Int] {
    if mentions.isEmpty { return [] }
    return try Int.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT claim FROM mention_of_claim
          WHERE mention IN (SELECT value FROM json_each(?)) ORDER BY claim
          """),
      arguments: [try StoredJSON.text(of: mentions)])
  }

  private func addClaim() throws -> Int {
    let last = try Int.fetchOne(db.cachedStatement(sql: "SELECT max(number) FROM claims")) ?? 0
    try db.run("INSERT INTO claims (number, id, text) VALUES (?, '', '')", [last + 1])
    return last + 1
  }

  /// The mention of each claim that was published first, as far as it is on record.
  private func firstMentions(of numbers: [Int]) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT first FROM claims JOIN mention_of_claim ON mention = first AND claim = number
          WHERE number IN (SELECT value FROM json_each(?))
          """),
      arguments: [try StoredJSON.text(of: numbers)])
  }

  /// Names a claim after the mention that was published first.
  func name(_ number: Int) throws {
    let mentions = try Int64.fetchAll(
      db, sql: "SELECT mention FROM mention_of_claim WHERE claim = ?", arguments: [number])
    try name(number, after: mentions)
  }

  /// Names a claim after the one of some mentions that was published first.
  private func name(_ number: Int, after mentions: [Int64]) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT mentions.*, mention_days.publishedAt AS publishedAt
          FROM mentions JOIN mention_days ON mention_days.mention = key
          WHERE key IN (SELECT value FROM json_each(?))
          """),
      arguments: [try StoredJSON.text(of: mentions)])
    let placed = try rows.map { (key: $0["key"] as Int64, mention: try PlacedMention($0)) }
    guard let (key, first) = placed.min(by: { $0.mention < $1.mention }) else { return }
    try db.run(
      "UPDATE claims SET id = ?, text = ?, first = ? WHERE number = ?",
      [ClaimIdentity.id(ofFirst: first), first.mention.text, key, number])
  }
}
