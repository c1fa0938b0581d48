import GRDB
import NaysayClaims

/// The mentions of other claims that bear on how a claim stands.
struct RivalMentions {
  let db: Database
  let versions: VersionsInEffect

  /// A claim among those that it contradicts, that have taken its place, or that give another value.
  struct Neighbourhood {
    var mentions: [PlacedMention]
    var links: [ClaimGraph.Link]

    /// The claim of the first mentions, as it stood on a date.
    func claim(asOf date: String?) -> Claim? {
      ClaimGraph.claim(of: mentions, links: links, asOf: date)
    }
  }

  func graph(
    around own: [PlacedMention], keys: [Int64], of claim: Int
  ) throws -> Neighbourhood {
    var found = Neighbourhood(mentions: own, links: joining(own.indices))
    let index = Dictionary(uniqueKeysWithValues: zip(keys, own.indices))
    let rows = try links(of: claim)
    guard !rows.isEmpty else { return found }
    var others: [Int64: Int] = [:]
    for number in Set(rows.map { $0["claim"] as Int }).sorted() {
      let start = found.mentions.count
      for row in try mentions(of: number) where versions.contains(row["document"]) {
        others[row["key"]] = found.mentions.count
        found.mentions.append(try PlacedMention(row))
      }
      found.links += joining(start..<found.mentions.count)
    }
    for row in rows {
      let (first, second): (Int64, Int64) = (row["first"], row["second"])
      guard let a = index[first] ?? others[first], let b = index[second] ?? others[second],
        let relation = ClaimRelation(rawValue: row["relation"])
      else { continue }
      found.links.append(ClaimGraph.Link(first: a, second: b, relation: relation))
    }
    return found
  }

  private func joining(_ range: Range<Int>) -> [ClaimGraph.Link] {
    range.dropFirst().map { ClaimGraph.Link(first: range.lowerBound, second: $0, relation: .same) }
  }

  /// The links to mentions of other claims that have a bearing on the status.
  private func links(of claim: Int) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT first, second, relation, other.claim AS claim
          FROM mention_of_claim AS own
          JOIN mention_links ON first = own.mention
          JOIN mention_of_claim AS other ON other.mention = second
          WHERE own.claim = ?1 AND relation <> 'same' AND other.claim <> ?1
          UNION
          SELECT first, second, relation, other.claim
          FROM mention_of_claim AS own
          JOIN mention_links ON second = own.mention
          JOIN mention_of_claim AS other ON other.mention = first
          WHERE own.claim = ?1 AND relation <> 'same' AND other.claim <> ?1
          ORDER BY first, second
          """),
      arguments: [claim])
  }

  private func mentions(of claim: Int) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT mentions.*, documents.publishedAt AS publishedAt
          FROM mention_of_claim
          JOIN mentions ON mentions.key = mention_of_claim.mention
          JOIN documents ON documents.digest = mentions.document
          WHERE mention_of_claim.claim = ?
          ORDER BY mentions.key
          """),
      arguments: [claim])
  }
}
