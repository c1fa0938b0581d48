import NaysayAttribution
import NaysayText

extension Claim {
  /// The claim that the mentions add up to, as of a date.
  ///
  /// - Parameter asOf: a calendar date `YYYY-MM-DD`; stances taken after it are left out. Nil takes them all.
  /// - Returns: nil where no stance had been taken by then.
  public static func standing(id: String, mentions: [ClaimMention], asOf: String? = nil) -> Claim? {
    let day = asOf.flatMap(EDTF.init)?.upperBound
    return standing(id: id, mentions: mentions, rivals: [], asOf: day)
  }

  static func standing(
    id: String, mentions: [ClaimMention], rivals: [ClaimRival], asOf day: CivilDate?
  ) -> Claim? {
    let stances = mentions.flatMap(\.stances).filter { isTaken($0, by: day) }.sorted {
      StanceOrder($0) < StanceOrder($1)
    }
    let others = rivals.map { rival in
      var rival = rival
      rival.stances = rival.stances.filter { isTaken($0, by: day) }
      return rival
    }
    let history = ClaimHistory(stances: stances, rivals: others)
    guard let first = mentions.first, let current = history.current else { return nil }
    var parties: [String] = []
    for party in mentions.flatMap(\.parties) where !parties.contains(party) {
      parties.append(party)
    }
    return Claim(
      id: id, text: first.text, parties: parties, status: current.status, since: current.since,
      conflicts: current.conflicts,
      stances: stances, silent: silent(parties, stances),
      steps: history.steps.map { ClaimStep(status: $0.status, since: $0.since, cause: $0.cause) })
  }

  /// Whether a stance had been taken by a day; one that nothing dates counts always.
  private static func isTaken(_ stance: ClaimStance, by day: CivilDate?) -> Bool {
    guard let day, let stated = stance.statedAt.flatMap(EDTF.init)?.upperBound else { return true }
    return stated <= day
  }

  /// The parties of whom no position was found.
  private static func silent(_ parties: [String], _ stances: [ClaimStance]) -> [String] {
    let heard = stances.flatMap { [$0.source, $0.entity, $0.onBehalfOf].compactMap { $0 } }
    return parties.filter { party in
      !heard.contains { $0 == party || $0.hasSuffix(" " + party) || party.hasSuffix(" " + $0) }
    }
  }
}
