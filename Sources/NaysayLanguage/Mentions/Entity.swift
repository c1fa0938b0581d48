/// Someone or something spoken of in one document, gathered from all its mentions.
public struct Entity: Sendable, Hashable {
  /// What kind of source an entity can be.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, organisation, group, place, outlet, document
    /// Whom the text means and does not name: `two officers`, `a person familiar with the matter`.
    case anonymous
  }

  /// The grammatical gender by which pronouns find a person.
  public enum Gender: String, Sendable, Hashable {
    case feminine = "f"
    case masculine = "m"
  }

  /// The fullest name the document uses: `Fahim Dashti`, `Panjshir resistance forces`.
  public var name: String
  /// What kind of source it is.
  public var kind: Kind
  /// What they are: `spokesman`.
  public var role: String?
  /// Whom they belong to or speak for, as written: `the resistance movement`.
  public var affiliation: String?
  /// The entity that the affiliation is, an index into ``EntityTable/entities``.
  public var affiliatedWith: Int?
  /// Whom a place or a building speaks for: `Russian government` for `the Kremlin`.
  public var standsFor: String?
  /// The gender by which pronouns find it; nil where nothing tells.
  public var gender: Gender?
  /// Whether the name is of several: `they`, not `it`.
  public var isPlural: Bool
  /// Whether it has a name of its own, as `the council` has not.
  public var isNamed: Bool
  /// The other names the document uses, in order of first use.
  public var aliases: [String]

  /// Creates an entity.
  public init(
    name: String, kind: Kind, gender: Gender? = nil, isPlural: Bool = false, isNamed: Bool = true
  ) {
    self.name = name
    self.kind = kind
    self.gender = gender
    self.isPlural = isPlural
    self.isNamed = isNamed
    aliases = []
  }
}
