/// The entities of one document and which words mention them.
public struct EntityTable: Sendable {
  /// The entities in order of first mention.
  public internal(set) var entities: [Entity] = []
  /// For each word that heads a mention, the index of its entity.
  var mentions: [Int: Int] = [:]
  private(set) var order: [Mention] = []

  struct Mention: Sendable {
    var word: Int
    var entity: Int
    var isSubject: Bool
  }

  init() {}

  /// The entity that the noun phrase or name headed by a word mentions.
  public func entity(at word: Int) -> Int? { mentions[word] }

  /// Whether the entity speaks for the one it is affiliated with, by its role.
  public func principal(of entity: Int) -> String? {
    guard isSpokesperson.contains(entity) else { return nil }
    return entities[entity].affiliatedWith.map { entities[$0].name } ?? entities[entity].affiliation
  }

  var isSpokesperson: Set<Int> = []

  mutating func add(_ entity: Entity) -> Int {
    entities.append(entity)
    return entities.count - 1
  }

  mutating func mention(_ entity: Int, at word: Int, isSubject: Bool) {
    guard mentions[word] == nil else { return }
    mentions[word] = entity
    order.append(Mention(word: word, entity: entity, isSubject: isSubject))
  }

  mutating func addAlias(_ alias: String, to entity: Int) {
    if alias != entities[entity].name, !entities[entity].aliases.contains(alias) {
      entities[entity].aliases.append(alias)
    }
  }

  /// Takes the longer of two names as the entity's, the other as an alias.
  mutating func rename(_ entity: Int, ifLonger name: String) {
    let old = entities[entity].name
    guard name.count > old.count else { return addAlias(name, to: entity) }
    entities[entity].name = name
    entities[entity].aliases.removeAll { $0 == name }
    addAlias(old, to: entity)
  }
}
