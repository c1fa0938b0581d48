public import NaysayText

/// Something that changed in how a claim stands, and the stance that brought it about.
public struct ClaimChange: Sendable, Hashable, Codable {
  /// What a claim comes to.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Somebody speaks of it for the first time.
    case new
    /// It comes to be contested.
    case contested
    /// It is no longer contested, one side being left.
    case resolved
    case withdrawn
    case conceded
    case superseded
    /// It comes to stand otherwise: somebody asserts what had only been asked.
    case changed
  }

  /// What the claim came to.
  public var kind: Kind
  /// The status before; nil for a new claim.
  public var from: ClaimStatus?
  /// The status that it came into, when, and by which stance.
  public var step: ClaimStep

  /// Creates a change.
  public init(from: ClaimStatus?, to step: ClaimStep) {
    self.from = from
    self.step = step
    kind = Self.kind(from: from, to: step.status)
  }

  private static func kind(from earlier: ClaimStatus?, to status: ClaimStatus) -> Kind {
    switch status {
    case _ where earlier == nil: .new
    case .contested: .contested
    case .withdrawn: .withdrawn
    case .conceded: .conceded
    case .superseded: .superseded
    case .asserted, .deniedOnly, .questioned, .open: earlier == .contested ? .resolved : .changed
    }
  }
}

extension Claim {
  /// What changed from a day on, up to the day that the claim stands on.
  ///
  /// A step of a month counts as taken on its last day, as in a status as of a date; what nothing dates lies in no time.
  public func changes(since day: CivilDate) -> [ClaimChange] {
    var earlier: ClaimStatus?
    var found: [ClaimChange] = []
    for step in steps {
      if let taken = step.since.flatMap(EDTF.init)?.upperBound, taken >= day {
        found.append(ClaimChange(from: earlier, to: step))
      }
      earlier = step.status
    }
    return found
  }
}
