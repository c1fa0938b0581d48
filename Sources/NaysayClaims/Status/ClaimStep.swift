/// A status that a claim came into, and the stance that brought it about.
public struct ClaimStep: Sendable, Hashable, Codable {
  /// The status.
  public var status: ClaimStatus
  /// When it began, EDTF level 1; nil where nothing dates it.
  public var since: String?
  /// The stance that brought it about: towards this claim, or towards one that took its place or cannot hold beside it.
  public var cause: ClaimStance

  /// Creates a step.
  public init(status: ClaimStatus, since: String?, cause: ClaimStance) {
    self.status = status
    self.since = since
    self.cause = cause
  }
}
