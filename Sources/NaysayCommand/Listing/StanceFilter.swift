import NaysayAttribution
import NaysayClaims
import NaysayReports
import NaysayText

/// Picks claims by their stances: one stance must fit all that was asked for.
struct StanceFilter: Sendable {
  var since: CivilDate?
  var until: CivilDate?
  var source: String?
  var publisher: String?
  var stance: Stance?

  /// Whether nothing was asked for, so that all claims fit.
  var isOpen: Bool {
    since == nil && until == nil && source == nil && publisher == nil && stance == nil
  }

  /// Whether a claim has a stance that fits.
  func keeps(_ listed: ListedClaim) -> Bool {
    listed.claim.stances.contains { keeps($0, from: listed.document($0.document)) }
  }

  /// Whether a stance fits.
  func keeps(_ candidate: ClaimStance, from document: DocumentCard?) -> Bool {
    (stance == nil || candidate.stance == stance)
      && isInTime(candidate)
      && Self.mentions(source, in: [candidate.source, candidate.entity, candidate.onBehalfOf])
      && Self.mentions(publisher, in: [document?.publisher])
  }

  /// Whether the day of the stance may lie between the two days; what is undated lies nowhere.
  private func isInTime(_ candidate: ClaimStance) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let date = candidate.statedAt.flatMap({ EDTF($0) }) else { return false }
    if let since, let last = date.upperBound, last < since { return false }
    if let until, !date.mayHaveBegun(by: until) { return false }
    return true
  }

  private static func mentions(_ name: String?, in names: [String?]) -> Bool {
    guard let name = name?.lowercased() else { return true }
    return names.contains { $0?.lowercased().contains(name) ?? false }
  }
}
