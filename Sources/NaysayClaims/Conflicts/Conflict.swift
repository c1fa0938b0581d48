/// A pair of stances towards a claim that cannot both hold.
public struct Conflict: Sendable, Hashable, Codable {
  /// The reasons that two stances cannot both hold.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case denial
    case negation
    case antonym
    case numeric
    case temporal
    case selfContradiction = "self-contradiction"
    case reportVsDenial = "report-vs-denial"
  }

  /// Why the two cannot both hold.
  public var kind: Kind
  /// When both were first on record, EDTF level 1.
  public var opened: String?
  /// When one was taken back or gave way; nil while it stands.
  public var resolved: String?

  /// Creates a conflict.
  public init(kind: Kind, opened: String?, resolved: String? = nil) {
    self.kind = kind
    self.opened = opened
    self.resolved = resolved
  }
}
