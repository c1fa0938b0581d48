import GRDB
import NaysayClaims

/// The mentions of other claims that bear on how a claim stands.
struct RivalMentions {
  let db: Database
  let corrected: CorrectedClaims

  /// A claim with those around it.
  func neighbourhood(of claim: ClaimRows) throws -> ClaimNeighbourhood {
    var found = ClaimNeighbourhood(own: claim.members)
    let links = try links(of: claim.name, keys: claim.members.map(\.key))
    for name in Set(links.map(\.rival)).sorted() {
      found.rivals.append(try mentions(of: name))
    }
    found.links = links.map(\.link)
    return found
  }

  /// The links to mentions of other claims that have a bearing on the status, with the claim of each.
  private func links(
    of claim: ClaimName, keys: [Int64]
  ) throws -> [(link: ClaimNeighbourhood.Link, rival: ClaimName)] {
    let own = Set(keys)
    return try linkRows(of: claim, keys: keys).compactMap { row in
      let (mention, other): (Int64, Int64) = (row["own"], row["other"])
      let rival = corrected.name(of: other, stored: row["claim"])
      guard own.contains(mention), rival != claim,
        let relation = ClaimRelation(rawValue: row["relation"])
      else { return nil }
      let link = ClaimNeighbourhood.Link(
        first: row["first"], second: row["second"], relation: relation)
      return (link, rival)
    }
  }

  /// Links within a stored claim are between two claims where corrections have made several of it.
  private func linkRows(of claim: ClaimName, keys: [Int64]) throws -> [Row] {
    guard corrected.mentions[claim] != nil else {
      return try Row.fetchAll(
        db.cachedStatement(
          sql: Self.linkSelection(of: "own.claim = ?1", where: "other.claim <> ?1")),
        arguments: [claim.number])
    }
    return try Row.fetchAll(
      db.cachedStatement(
        sql: Self.linkSelection(
          of: "own.mention IN (SELECT value FROM json_each(?1))", where: "1")),
      arguments: [try StoredJSON.text(of: keys)])
  }

  private static func linkSelection(of own: String, where condition: String) -> String {
    [("first", "second"), ("second", "first")].map { here, there in
      """
      SELECT first, second, relation, own.mention AS own, other.mention AS other,
        other.claim AS claim
      FROM mention_of_claim AS own
      JOIN mention_links ON \(here) = own.mention
      JOIN mention_of_claim AS other ON other.mention = \(there)
      WHERE \(own) AND \(Self.bearing) AND \(condition)
      """
    }.joined(separator: " UNION ") + " ORDER BY first, second"
  }

  /// What a link must be for the status of a claim to follow from it.
  static let bearing: String = {
    let relations = ClaimRelation.allCases.filter(\.bearsOnStatus).map { "'\($0.rawValue)'" }
    return "relation IN (\(relations.joined(separator: ", ")))"
  }()

  private func mentions(of claim: ClaimName) throws -> [ClaimNeighbourhood.Member] {
    let mentions =
      try corrected.mentions[claim]
      ?? Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT mentions.*, documents.publishedAt AS publishedAt, since, until,
              \(Publication.columns(of: "documents"))
            FROM mention_of_claim
            JOIN mentions ON mentions.key = mention_of_claim.mention
            JOIN documents ON documents.digest = mentions.document
            LEFT JOIN version_periods ON version_periods.document = mentions.document
            \(Publication.copies(of: "documents"))
            WHERE mention_of_claim.claim = ?
            ORDER BY mentions.key
            """),
        arguments: [claim.number]
      ).map(MentionRow.init)
    return mentions.map(ClaimNeighbourhood.Member.init)
  }
}
