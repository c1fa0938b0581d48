/// A source across documents, with what was said of it in each.
public struct ResolvedEntity: Sendable, Hashable, Codable, Identifiable {
  /// Why a mention is taken for one of the entity's.
  public enum Ground: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is the one that was published first.
    case first
    /// It has the same full name, and nothing tells the two apart.
    case name
    /// Under the same name it has a role or an affiliation that agrees.
    case description
    /// Others bear the name too; its document names whom this entity's documents name.
    case surroundings
    /// It is the only one whose full name the short one can be, and its surroundings agree.
    case shortName = "short name"
    /// The lexicon knows both names of the outlet.
    case outlet
    /// It is a place that stands for the entity.
    case metonym
  }

  /// A mention, and why it is the entity's.
  public struct Member: Sendable, Hashable, Codable {
    /// The source as a document has it.
    public var mention: SourceMention
    /// Why it is taken for one of the entity's.
    public var ground: Ground
  }

  /// The id of its first mention: the same whatever the order in which documents came in.
  public var id: String
  /// The name that most documents use, the longer of two that are used as often.
  public var name: String
  /// The kind that most documents take it for.
  public var kind: String
  /// The roles that documents give it, in order of publication.
  public var roles: [String]
  /// Whom documents say it belongs to or speaks for, in order of publication.
  public var affiliations: [String]
  /// The other names that documents use, in order of publication.
  public var aliases: [String]
  /// The mentions, in order of publication.
  public var members: [Member]

  /// Gathers what is said of an entity.
  init?(_ members: [Member]) {
    let sorted = members.sorted { $0.mention.precedes($1.mention) }
    guard let first = sorted.first else { return nil }
    let mentions = sorted.map(\.mention)
    id = first.mention.id
    name = Self.mostUsed(mentions.map(\.name)) ?? first.mention.name
    kind = Self.mostUsed(mentions.map(\.description.kind)) ?? first.mention.description.kind
    roles = Self.each(mentions.compactMap(\.description.role))
    affiliations = Self.each(mentions.compactMap(\.description.affiliation))
    let chosen = NameWords.key(name)
    aliases = Self.each(
      mentions.flatMap { [$0.name] + $0.aliases }.filter { NameWords.key($0) != chosen })
    self.members = sorted
  }

  /// Each once by what it says, whatever its capitals.
  private static func each(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert(NameWords.key($0)).inserted }
  }

  private static func mostUsed(_ names: [String]) -> String? {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { a, b in
      (a.value, a.key.count, b.key) < (b.value, b.key.count, a.key)
    }?.key
  }
}

extension ResolvedEntity {
  /// Its mentions by document.
  public var mentionsByDocument: [String: [SourceMention]] {
    Dictionary(grouping: members.map(\.mention), by: \.document)
  }

  /// Whether it goes by a name, whole; a person also by the family name alone.
  public func isCalled(_ name: String) -> Bool {
    let sought = NameWords.key(name)
    let isFamilyName = kind == "person" && NameWords.familyName(self.name) == sought
    return isFamilyName || ([self.name] + aliases).contains { NameWords.key($0) == sought }
  }
}
