import GRDB
import NaysayClaims

extension Ledger {
  /// How the mentions of a claim bear on each other and on those of other claims, by publication; of what counted on a date.
  ///
  /// Mentions that analysts put together or took apart are linked as they were read.
  ///
  /// - Parameter name: a handle or the beginning of an id, as of ``claim(matching:asOf:)``.
  public func links(
    ofClaim name: String, asOf date: String? = nil
  ) throws(LedgerError) -> [StoredLink] {
    try reading { db in
      let view = try ClaimView(asOf: date, db)
      guard let name = try view.name(matching: name) else { return [] }
      return try LinkReader(view: view, date: date, db: db).links(of: name)
    }
  }
}

private struct LinkReader {
  let view: ClaimView
  let date: String?
  let db: Database

  func links(of claim: ClaimName) throws -> [StoredLink] {
    let own = try view.mentions(of: claim).filter(isTaken)
    let rows = try rows(of: own.map(\.key))
    let known = Dictionary(own.map { ($0.key, $0) }) { first, _ in first }
    let keys = Set(rows.flatMap { [$0["first"] as Int64, $0["second"] as Int64] })
    let mentions = known.merging(try others(keys.subtracting(known.keys))) { own, _ in own }
    let found = try rows.compactMap { row -> (MentionRow, MentionRow, StoredLink)? in
      guard let first = mentions[row["first"]], let second = mentions[row["second"]],
        let relation = ClaimRelation(rawValue: row["relation"])
      else { return nil }
      let link = StoredLink(
        first: mention(first), second: mention(second), relation: relation, rule: row["rule"],
        features: try MatchFeatures(row))
      return (first, second, link)
    }
    return found.sorted { a, b in
      a.0 == b.0 ? a.1 < b.1 : a.0 < b.0
    }.map(\.2)
  }

  private func rows(of keys: [Int64]) throws -> [Row] {
    let selections = ["first", "second"].map { end in
      """
      SELECT mention_links.first AS first, mention_links.second AS second, relation, rule, features
      FROM json_each(?1) AS own
      JOIN mention_links ON mention_links.\(end) = own.value
      LEFT JOIN link_features ON link_features.first = mention_links.first
        AND link_features.second = mention_links.second
      """
    }
    return try Row.fetchAll(
      db, sql: selections.joined(separator: " UNION "),
      arguments: [try StoredJSON.text(of: keys)])
  }

  /// The mentions with these keys that count on the date, by key.
  private func others(_ keys: Set<Int64>) throws -> [Int64: MentionRow] {
    let rows = try Row.fetchAll(
      db,
      sql: "\(Ledger.mentionSelection) WHERE mentions.key IN (SELECT value FROM json_each(?))",
      arguments: [try StoredJSON.text(of: keys.sorted())])
    let day = LedgerDay.number(of: date)
    let counting = try rows.filter { DayPeriod($0).contains(day) }.map(MentionRow.init)
    return Dictionary(counting.filter(isTaken).map { ($0.key, $0) }) { first, _ in first }
  }

  /// Whether somebody had taken a stance in a mention by the date.
  private func isTaken(_ mention: MentionRow) -> Bool {
    Claim.standing(id: "", mentions: [mention.placed.mention], asOf: date) != nil
  }

  private func mention(_ row: MentionRow) -> StoredLink.Mention {
    StoredLink.Mention(
      claim: view.corrected.name(of: row.key, stored: row.row["number"]).handle,
      text: row.placed.mention.text, document: LedgerDocument(row.row))
  }
}
