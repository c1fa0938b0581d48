import NaysayAttribution

/// A source's turn from one side of a claim to the other, be it that its spokespeople speak for it.
public struct Reversal: Sendable, Hashable, Codable {
  /// How a source turns.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// It says the contrary of what it said, and does not take that back.
    case selfContradiction = "self-contradiction"
    /// It takes back what it asserted.
    case retraction
    /// It admits what it refuted.
    case concession
  }

  /// How it turned.
  public var kind: Kind
  /// What it said before.
  public var earlier: ClaimStance
  /// What it says now.
  public var later: ClaimStance

  /// The turn between two stances of one source towards one claim; nil where there is none.
  ///
  /// A text that has one speaker say both on one day is misread more often than not: that is no self-contradiction.
  public init?(from earlier: ClaimStance, to later: ClaimStance) {
    if Self.retracting.contains(later.act), earlier.stance == .asserts {
      kind = .retraction
    } else if earlier.stance == .refutes, later.stance == .asserts,
      Self.conceding.contains(later.act)
    {
      kind = .concession
    } else {
      guard earlier.takesASide, later.takesASide, earlier.stance != later.stance,
        earlier.document != later.document || earlier.statedAt != later.statedAt
          || earlier.source != later.source
      else { return nil }
      kind = .selfContradiction
    }
    self.earlier = earlier
    self.later = later
  }

  /// The turns in the stances of one source towards one claim, given in the order in which they were taken.
  public static func all(in stances: [ClaimStance]) -> [Reversal] {
    var last: ClaimStance?
    var found: [Reversal] = []
    for stance in stances {
      if let last, let reversal = Reversal(from: last, to: stance) { found.append(reversal) }
      if stance.takesASide { last = stance }
    }
    return found
  }

  /// The acts of taking back.
  static let retracting: Set<String> = ["retract", "walk back", "withdraw", "correct"]
  private static let conceding: Set<String> = [
    "concede", "accept", "agree", "acknowledge", "confirm",
  ]
}

extension ClaimStance {
  /// Whether it asserts or refutes.
  var takesASide: Bool { stance == .asserts || stance == .refutes }
}
