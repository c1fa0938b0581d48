import NaysayLanguage

/// The entities of a text that an analysis lists: those with a name, and of the others those that speak or may.
struct SpokenOf {
  let table: EntityTable
  let speakers: Set<Int>

  init(entities: EntityTable, speakers: Set<Int>) {
    table = entities
    self.speakers = speakers
  }

  /// In order of first mention, each name once: who speaks before a place of the same name.
  var entities: [SourceEntity] {
    let listed = table.entities.indices.filter { i in
      let entity = table.entities[i]
      return entity.isNamed || speakers.contains(i)
        || [.organisation, .group, .outlet].contains(entity.kind)
    }
    let speaking = Set(listed.filter { table.entities[$0].kind != .place }.map(name))
    return listed.filter { table.entities[$0].kind != .place || !speaking.contains(name($0)) }
      .map { SourceEntity(table.entities[$0]) }
  }

  private func name(_ entity: Int) -> String { table.entities[entity].name }
}

extension SourceEntity {
  fileprivate init(_ entity: Entity) {
    self.init(
      name: entity.name, kind: entity.kind.rawValue, role: entity.role,
      affiliation: entity.affiliation, standsFor: entity.standsFor, aliases: entity.aliases)
  }
}
