public import NaysayText

/// Everything that reading one document finds: a pure function of its text, its date and the lexicons.
public struct Analysis: Sendable, Hashable, Codable {
  /// The document's name.
  public var id: String
  /// The date of publication as EDTF.
  public var publishedAt: String?
  /// The sentences of the text.
  public var sentences: [Span]
  /// The attributions: those of the title first, then those of the text, in order of cue.
  public var attributions: [Attribution]
  /// What the contents say, one or more for each attribution that takes a stance on a claim, in the same order.
  public var propositions: [Proposition]
  /// Who is spoken of: the sources and the parties of claims, each under its fullest name.
  public var entities: [SourceEntity]
  /// How the propositions bear on each other: the same claim, a support, a dependence.
  public var links: [PropositionLink]

  /// Creates an analysis.
  public init(
    id: String, publishedAt: String?, sentences: [Span], attributions: [Attribution],
    propositions: [Proposition] = [], entities: [SourceEntity] = [], links: [PropositionLink] = []
  ) {
    self.id = id
    self.publishedAt = publishedAt
    self.sentences = sentences
    self.attributions = attributions
    self.propositions = propositions
    self.entities = entities
    self.links = links
  }
}

/// A source or party resolved within one document: canonical name, kind, role, affiliation, aliases.
public struct SourceEntity: Sendable, Hashable, Codable {
  /// The fullest name: `Fahim Dashti`, `Panjshir resistance forces`.
  public var name: String
  /// `person`, `organisation`, `group`, `place`, `outlet`, `document`, or `anonymous` for whom the text does not
  /// name: `two officers`.
  public var kind: String
  /// What they are: `spokesman`.
  public var role: String?
  /// Whom they belong to or speak for: `the resistance movement`.
  public var affiliation: String?
  /// Whom a place or a building speaks for: `Russian government` for `Kremlin`.
  public var standsFor: String?
  /// The other names the document uses: `Dashti`, `the spokesman`.
  public var aliases: [String]

  /// Creates an entity.
  public init(
    name: String, kind: String, role: String? = nil, affiliation: String? = nil,
    standsFor: String? = nil, aliases: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.affiliation = affiliation
    self.standsFor = standsFor
    self.aliases = aliases
  }
}

/// How one proposition of a document bears on another.
public struct PropositionLink: Sendable, Hashable, Codable {
  /// What the link says.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// `from` is about the same claim as `to`.
    case sameClaim
    /// `from` supports the stance of `to` without stating it.
    case supports
    /// `from` holds only if the claim of `to` does, and is not itself disputed.
    case dependsOn
  }

  /// The id of the proposition that bears on the other.
  public var from: String
  /// The proposition that it bears on.
  public var to: String
  /// What the link says.
  public var kind: Kind
  /// Whether the text only implies the link (`commenting on the report by`).
  public var inferred: Bool
  /// The rule that made it.
  public var rule: String

  /// Creates a link.
  public init(from: String, to: String, kind: Kind, inferred: Bool, rule: String) {
    self.from = from
    self.to = to
    self.kind = kind
    self.inferred = inferred
    self.rule = rule
  }
}
