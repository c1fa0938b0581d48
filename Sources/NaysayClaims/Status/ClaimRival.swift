import NaysayAttribution

/// Another claim that bears on how a claim stands.
struct ClaimRival {
  /// What the other claim is to this one.
  enum Bearing {
    /// Both cannot hold.
    case contradicts
    /// It is a later state, or the same more exactly.
    case replaces
    /// It gives another value for the same thing, both perhaps saying of what time.
    case otherValue(isGreater: Bool, ofOneTime: Bool)
  }

  var bearing: Bearing
  /// The stances towards the other claim.
  var stances: [ClaimStance]
  /// The kind of conflict, where there is one.
  var kind: Conflict.Kind

  var isOtherValue: Bool { if case .otherValue = bearing { true } else { false } }
  /// Whether it gives a value that may be newer.
  var mayGrow: Bool {
    if case .otherValue(_, ofOneTime: false) = bearing { true } else { false }
  }
}
