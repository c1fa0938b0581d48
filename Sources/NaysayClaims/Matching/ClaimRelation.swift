/// How one claim bears on another.
public enum ClaimRelation: String, Sendable, Hashable, Codable, CaseIterable {
  /// Both say the same.
  case same
  /// Both cannot hold.
  case contradicts
  /// The second says more exactly what the first says.
  case refines
  /// Both give a value for one thing, and the values differ: a newer count, or a conflict.
  case otherValue = "other-value"
  /// The second is a later state of what the first says.
  case supersedes
  /// Both are about the same things, and neither says anything of the other's truth.
  case related
  case unrelated
}
