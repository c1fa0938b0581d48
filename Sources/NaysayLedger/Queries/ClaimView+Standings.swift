import NaysayClaims
import NaysayText

extension ClaimView {
  /// The contested claims, by name. Those that corrections bear on are all looked at.
  func contested() throws -> [StoredClaim] {
    let isKept = try Standings(db: db).areCurrent
    return try claims(isKept ? .maybeContested(day: day, corrected: corrected.numbers) : .all) {
      $0.status == .contested
    }
  }

  /// What a list says of the contested claims, by name. Only those of which that is not kept are looked at.
  func contestedSummaries() throws -> [(name: ClaimName, summary: ClaimSummary)] {
    let standings = Standings(db: db)
    let isKept = try standings.areCurrent
    let found = try named(
      isKept ? .unsummarised(day: day, corrected: corrected.numbers) : .all
    ) { $0.status == .contested }
    let kept = isKept ? try standings.summaries(on: day, corrected: corrected.numbers) : []
    return (kept + found.map { ($0.name, $0.claim.claim.summary) }).sorted { $0.name < $1.name }
  }

  /// The claims that changed from a day on, by name.
  func changed(since first: CivilDate) throws -> [StoredClaim] {
    try claims(
      .maybeChanged(since: first.daysSinceEpoch, until: day, corrected: corrected.numbers)
    ) { !$0.changes(since: first).isEmpty }
  }
}
