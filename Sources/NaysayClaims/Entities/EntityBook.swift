/// The entities that sources of a number of documents are.
///
/// A function of the set of mentions, whatever their order. A source is known again by its full name. Bearers of one name
/// are told apart by roles and affiliations that clash; who bears it without either is the one whose surroundings it
/// shares, or nobody else. A short name (`Dashti`) is the only bearer's whose surroundings it shares. Who has no name
/// (`two officials`) is somebody else in each document.
public struct EntityBook: Sendable {
  /// The entities, in order of their first mentions.
  public let entities: [ResolvedEntity]

  /// Gathers mentions, given in any order. Of a block all mentions must be given, or the entities may be others.
  public init(_ mentions: [SourceMention], lexicon: EntityLexicon) {
    let sorted = mentions.sorted { $0.precedes($1) }
    var groups: [String: [SourceMention]] = [:]
    var found: [EntityCluster] = sorted.filter { !$0.isNamed }.map { EntityCluster([$0]) }
    for mention in sorted where mention.isNamed {
      groups[Self.fullName(of: mention, lexicon), default: []].append(mention)
    }
    let named = groups.keys.sorted().map { name in
      NameBearers(groups[name] ?? [], lexicon: lexicon).clusters()
    }
    found += ShortNames(named.flatMap { $0 }, lexicon: lexicon).joined()
    entities = found.compactMap { cluster in
      ResolvedEntity(cluster.members(lexicon: lexicon))
    }.sorted { a, b in
      guard let first = a.members.first?.mention, let other = b.members.first?.mention else {
        return a.id < b.id
      }
      return first.precedes(other)
    }
  }

  /// What mentions of one full name have in common: its words, in the order that bodies' names are compared in.
  private static func fullName(of mention: SourceMention, _ lexicon: EntityLexicon) -> String {
    let name = lexicon.mainName(mention.gatheringName)
    return mention.description.kind == "person" && mention.description.standsFor == nil
      ? NameWords.key(name) : NameWords.ofBody(name).joined(separator: " ")
  }
}

/// Mentions taken for one entity's, with why each came in.
struct EntityCluster {
  private(set) var mentions: [SourceMention]
  private(set) var grounds: [ResolvedEntity.Ground?]

  init(_ mentions: [SourceMention]) {
    self.mentions = mentions
    grounds = mentions.map { _ in nil }
  }

  mutating func add(_ others: [SourceMention], ground: ResolvedEntity.Ground) {
    mentions += others
    grounds += others.map { _ in ground }
  }

  /// The descriptions that say something, each once.
  var descriptions: Set<SourceDescription> {
    Set(mentions.map(\.description).filter { $0.weight > 0 })
  }

  /// The names of others in its documents, as they are compared.
  var surroundings: Set<String> { Set(mentions.flatMap(\.context).map(NameWords.key)) }

  /// Whether some description of the one clashes with one of the other.
  func clashes(with other: EntityCluster, lexicon: EntityLexicon) -> Bool {
    descriptions.contains { one in
      other.descriptions.contains { one.agreement(with: $0, lexicon: lexicon) == .clash }
    }
  }

  /// Whether some description of the one agrees with one of the other.
  func agrees(with other: EntityCluster, lexicon: EntityLexicon) -> Bool {
    descriptions.contains { one in
      other.descriptions.contains { one.agreement(with: $0, lexicon: lexicon) == .agree }
    }
  }

  /// The mentions with why each is in: the first by itself, the others by what they share with those before.
  func members(lexicon: EntityLexicon) -> [ResolvedEntity.Member] {
    let order = mentions.indices.sorted { mentions[$0].precedes(mentions[$1]) }
    guard let first = order.first else { return [] }
    return order.map { index in
      let ground =
        index == first
        ? .first : grounds[index] ?? Self.ground(mentions[index], beside: mentions[first], lexicon)
      return ResolvedEntity.Member(mention: mentions[index], ground: ground)
    }
  }

  private static func ground(
    _ mention: SourceMention, beside first: SourceMention, _ lexicon: EntityLexicon
  ) -> ResolvedEntity.Ground {
    if mention.description.standsFor != nil { return .metonym }
    if NameWords.key(lexicon.mainName(mention.name)) != NameWords.key(mention.name) {
      return .outlet
    }
    return mention.description.agreement(with: first.description, lexicon: lexicon) == .agree
      ? .description : .name
  }
}
