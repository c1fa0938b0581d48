/// The entities of one document and which words mention them.
public struct EntityTable: Sendable {
  /// The entities in order of first mention, the named ones first.
  public internal(set) var entities: [Entity] = []
  /// Those who speak for the one they are affiliated with, by their role.
  var spokespeople: Set<Int> = []
  /// For each word that heads a mention, the index of its entity.
  private var entityAt: [Int: Int] = [:]
  /// The mentions of each sentence in order of text.
  private(set) var mentions: [[Mention]]
  /// For each entity, how often it has been mentioned and by which word last.
  private(set) var counts: [Int] = []
  private(set) var lastWords: [Int] = []

  /// A word that heads a mention of an entity.
  struct Mention: Sendable {
    var word: Int
    var entity: Int
    var isSubject: Bool
  }

  init(sentences: Int = 0) {
    mentions = Array(repeating: [], count: sentences)
  }

  /// The entity that the noun phrase or name headed by a word mentions.
  public func entity(at word: Int) -> Int? { entityAt[word] }

  /// Whom the entity speaks for, by its role.
  public func principal(of entity: Int) -> String? {
    guard spokespeople.contains(entity) else { return nil }
    return entities[entity].affiliatedWith.map { entities[$0].name } ?? entities[entity].affiliation
  }

  mutating func add(_ entity: Entity) -> Int {
    entities.append(entity)
    counts.append(0)
    lastWords.append(-1)
    return entities.count - 1
  }

  mutating func mention(_ entity: Int, at word: Int, in sentence: Int, isSubject: Bool) {
    guard entityAt[word] == nil else { return }
    entityAt[word] = entity
    counts[entity] += 1
    lastWords[entity] = max(lastWords[entity], word)
    let place = mentions[sentence].lastIndex { $0.word < word }.map { $0 + 1 } ?? 0
    mentions[sentence].insert(
      Mention(word: word, entity: entity, isSubject: isSubject), at: place)
  }

  mutating func addAlias(_ alias: String, to entity: Int) {
    if alias != entities[entity].name, !entities[entity].aliases.contains(alias) {
      entities[entity].aliases.append(alias)
    }
  }

  /// Takes a fuller name as the entity's, the old one as an alias.
  mutating func rename(_ entity: Int, to name: String) {
    let old = entities[entity].name
    guard name != old else { return }
    entities[entity].name = name
    entities[entity].aliases.removeAll { $0 == name }
    addAlias(old, to: entity)
  }

  /// Takes the longer of two names as the entity's, the other as an alias; of two alike but for capitals
  /// the one that is not all in capitals.
  mutating func rename(_ entity: Int, ifLonger name: String) {
    let old = entities[entity].name
    let isCalmer = name.count == old.count && old.allSatisfy { !$0.isLowercase }
    if name.count > old.count || isCalmer {
      rename(entity, to: name)
    } else {
      addAlias(name, to: entity)
    }
  }
}
