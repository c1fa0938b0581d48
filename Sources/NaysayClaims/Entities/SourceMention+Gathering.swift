public import NaysayAttribution
public import NaysayText

extension SourceMention {
  /// The most names of others that are kept: those of a document's beginning tell best what it is about.
  private static let contextLength = 20

  /// The sources of a document's claims, those whom they speak for and those who are parties to them, in order of the
  /// claims, each once.
  public static func gathered(
    from analysis: Analysis, of document: Document, mentions: [ClaimMention]
  ) -> [SourceMention] {
    let known = NamedEntities(analysis.entities)
    let subjects = analysis.entities.filter {
      !["outlet", "document", "anonymous"].contains($0.kind) && NameWords.isName($0.name)
    }.map(\.name)
    return StanceNames(mentions, known: known).all.map { name, stanceNames, principal in
      let entity = known.entity(named: name)
      return SourceMention(
        document: document.digest, publishedAt: document.publishedAt, name: name,
        description: SourceDescription(entity, named: name), stanceNames: stanceNames,
        principal: principal, aliases: entity?.aliases.filter { $0 != name } ?? [],
        context: Array(subjects.filter { $0 != name }.prefix(contextLength)))
    }
  }
}

/// Who takes stances in a document, who has them taken, and who is a party without one.
private struct StanceNames {
  /// The names of entities in order of the claims, with the names that stances give them and whom they speak for.
  private(set) var all: [(name: String, stanceNames: [String], principal: String?)] = []

  init(_ mentions: [ClaimMention], known: NamedEntities) {
    for stance in mentions.flatMap(\.stances) {
      if let speaker = stance.entity {
        note(speaker, of: known.name(speaker), for: stance.onBehalfOf.map(known.name))
      }
      if let principal = stance.onBehalfOf { note(principal, of: known.name(principal)) }
    }
    for party in mentions.flatMap(\.parties).map(known.name) where known.isParty(party) {
      note(party, of: party)
    }
  }

  private mutating func note(_ stanceName: String, of name: String, for principal: String? = nil) {
    guard let index = all.firstIndex(where: { $0.name == name }) else {
      return all.append((name, [stanceName], principal))
    }
    if !all[index].stanceNames.contains(stanceName) { all[index].stanceNames.append(stanceName) }
    if all[index].principal == nil { all[index].principal = principal }
  }
}

/// The entities of an analysis by their names.
private struct NamedEntities {
  private var byName: [String: SourceEntity] = [:]
  private var byAlias: [String: [SourceEntity]] = [:]

  init(_ entities: [SourceEntity]) {
    for entity in entities {
      if byName[entity.name] == nil { byName[entity.name] = entity }
      for alias in Set(entity.aliases.map(NameWords.key)) {
        byAlias[alias, default: []].append(entity)
      }
    }
  }

  func entity(named name: String) -> SourceEntity? { byName[name] }

  /// Whether it is somebody who could take a position.
  func isParty(_ name: String) -> Bool {
    byName[name].map { !["place", "document", "anonymous"].contains($0.kind) } ?? false
  }

  /// The name of the entity that goes by another: `Ostra Port Authority` for `the authority`, and for `Land` alone, as in a
  /// headline, the only person whom the text calls so.
  func name(_ name: String) -> String {
    let others = byAlias[NameWords.key(name)] ?? []
    guard byName[name] != nil else { return others.first?.name ?? name }
    guard !name.contains(" "), others.count == 1, let other = others.first, other.kind == "person"
    else { return name }
    return other.name
  }
}

extension SourceDescription {
  /// What an analysis says of a source; of one that it does not list no more than whether it has a name.
  init(_ entity: SourceEntity?, named name: String) {
    guard let entity else {
      self.init(kind: NameWords.isName(name) ? "organisation" : "anonymous")
      return
    }
    self.init(
      kind: entity.kind, role: entity.role, affiliation: entity.affiliation,
      standsFor: entity.standsFor)
  }
}
