public import NaysayClaims
import NaysayText

/// A change with the claim that it befell.
public struct ListedChange: Sendable, Hashable, Codable {
  /// The claim.
  public var claim: ListedClaim
  /// What changed in how it stands.
  public var change: ClaimChange

  /// Creates a row.
  public init(claim: ListedClaim, change: ClaimChange) {
    self.claim = claim
    self.change = change
  }
}

/// What changed between two days.
public struct ChangeListing: Sendable, Hashable, Codable {
  /// The changes by day, and of one day in the order in which they were brought about.
  public var changes: [ListedChange]
  /// The first day.
  public var since: String
  /// The last day; nil where everything on record counts.
  public var until: String?

  /// Picks the changes from a day on out of claims as they stood on another.
  public init(of claims: [ListedClaim], since: String, until: String? = nil) {
    self.since = since
    self.until = until
    let day = EDTF(since)?.lowerBound
    changes = claims.flatMap { listed in
      (day.map(listed.claim.changes) ?? []).map { ListedChange(claim: listed, change: $0) }
    }.sorted { a, b in
      let (first, second) = (StanceOrder(a.change.step.cause), StanceOrder(b.change.step.cause))
      return first < second || !(second < first) && a.claim.claim.id < b.claim.claim.id
    }
  }
}
