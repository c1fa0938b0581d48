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
  /// The second is about a part of what the first is about, or the first about a part of what the second is about.
  case partOf = "part-of"
  case hasPart = "has-part"
  /// The second holds only if the first does, or the first only if the second does, as the text says.
  case dependsOn = "depends-on"
  case conditionOf = "condition-of"
  /// Both are about the same things, and neither says anything of the other's truth.
  case related
  case unrelated

  /// Whether the status of a claim may follow from another claim that is this to it.
  public var bearsOnStatus: Bool {
    [.contradicts, .refines, .otherValue, .supersedes].contains(self)
  }
}
