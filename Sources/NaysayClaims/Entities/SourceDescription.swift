/// What a document says of a source besides its name: enough to tell two sources of one name apart.
public struct SourceDescription: Sendable, Hashable, Codable {
  /// `person`, `organisation`, `group`, `place`, `outlet`, `document` or `anonymous`.
  public var kind: String
  /// What they are: `spokesman`.
  public var role: String?
  /// Whom they belong to or speak for: `the resistance movement`.
  public var affiliation: String?
  /// Whom a place or a building speaks for: `Russian government` for `Kremlin`.
  public var standsFor: String?

  /// Creates a description.
  public init(
    kind: String, role: String? = nil, affiliation: String? = nil, standsFor: String? = nil
  ) {
    self.kind = kind
    self.role = role
    self.affiliation = affiliation
    self.standsFor = standsFor
  }
}
