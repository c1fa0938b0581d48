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
    let taken = ([mentions.flatMap(\.stances)] + rivals.map(\.stances)).map { stances in
      stances.filter { isTaken($0, by: day) }.sorted { StanceOrder($0) < StanceOrder($1) }
    }
    let origins = Origins(taken)
    let stances = origins.stances(of: 0)
    let others = rivals.enumerated().map { number, rival in
      var rival = rival
      rival.stances = origins.stances(of: number + 1)
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

  /// The parties of whom no position was found, each under the fullest of its names.
  private static func silent(_ parties: [String], _ stances: [ClaimStance]) -> [String] {
    let voices = stances.flatMap { stance -> [Voice] in
      var own = stance
      own.onBehalfOf = nil
      return [Voice(of: stance), Voice(of: own)]
    }
    let passedOn = stances.compactMap(\.relayedBy)
    var silent: [String] = []
    for party in parties
    where !voices.contains(where: { $0.isCalled(party) })
      && !passedOn.contains(where: { Names.areOne($0, party) })
    {
      if let known = silent.firstIndex(where: { Names.areOne($0, party) }) {
        if party.count > silent[known].count { silent[known] = party }
      } else {
        silent.append(party)
      }
    }
    return silent
  }
}

extension ClaimStance {
  /// Who passed the position on: `Fahim Dashti` of `Fahim Dashti, to TASS`.
  var relayedBy: String? { relay.map { String($0.prefix { $0 != "," }) } }

  /// Everybody who takes the position: the source, whom it speaks for, and who passed it on.
  var speakers: [String] { [entity ?? source, onBehalfOf, relayedBy].compactMap { $0 } }
}
