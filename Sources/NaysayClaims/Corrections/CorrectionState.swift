/// What became of a correction.
public struct CorrectionState: Sendable, Hashable {
  /// Whether it shows in the claims.
  public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
    /// It does, at least for some of the stances that it speaks of.
    case applied
    /// It was undone.
    case undone
    /// A newer correction decides otherwise.
    case overruled
    /// What it speaks of is not there, or cannot be told from something else.
    case orphaned
  }

  /// A stance that it could not be applied to.
  public struct Orphan: Sendable, Hashable {
    /// The stance.
    public var anchor: StanceAnchor
    /// Why.
    public var reason: OrphanReason

    /// Creates an entry.
    public init(anchor: StanceAnchor, reason: OrphanReason) {
      self.anchor = anchor
      self.reason = reason
    }
  }

  /// What became of it.
  public var outcome: Outcome
  /// The id of the correction that undid or overruled it.
  public var by: String?
  /// The stances that it could not be applied to.
  public var orphans: [Orphan]

  /// Creates a state.
  public init(_ outcome: Outcome, by: String? = nil, orphans: [Orphan] = []) {
    self.outcome = outcome
    self.by = by
    self.orphans = orphans
  }
}
