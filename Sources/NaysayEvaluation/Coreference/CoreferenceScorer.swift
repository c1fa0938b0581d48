package import NaysayLanguage

/// Compares the entities that were read in a document with the gold groups of mentions.
package struct CoreferenceScorer {
  let id: String
  /// The words with the gold trees.
  let graph: DependencyGraph
  let mentions: [GoldMention]
  /// The entity that was read for each gold mention; nil where there is none.
  private let read: [Int?]
  private let entities: [Entity]

  /// Creates a scorer. `parsed` are the trees that `table` was read from, of the same words as `gold`.
  package init(
    id: String, gold: DependencyGraph, mentions: [GoldMention], parsed: DependencyGraph,
    table: EntityTable
  ) {
    self.id = id
    graph = gold
    self.mentions = mentions
    entities = table.entities
    read = mentions.map { mention in
      table.entity(at: mention.head)
        ?? parsed.root(of: Array(mention.words)).flatMap(table.entity)
    }
  }

  /// The counts of the mentions whose heads are among `heads`, by form, with what went wrong.
  func counts(
    of heads: Set<Int>
  ) -> (counts: NamedFigures<CoreferenceScore.Counts>, misreadings: [Misreading]) {
    var counts = NamedFigures<CoreferenceScore.Counts>()
    var misreadings: [Misreading] = []
    var seen: Set<Int> = []
    for i in mentions.indices
    where heads.contains(mentions[i].head) && seen.insert(mentions[i].head).inserted {
      let (own, misreading) = count(i)
      counts["all"] += own
      counts[mentions[i].form.rawValue] += own
      if let misreading { misreadings.append(misreading) }
    }
    return (counts, misreadings)
  }

  private func count(_ i: Int) -> (CoreferenceScore.Counts, Misreading?) {
    let mention = mentions[i]
    let before = mentions.indices.filter { mentions[$0].head < mention.head }
    let isAnaphoric = before.contains {
      mentions[$0].entity == mention.entity && mentions[$0].form != .pronoun
    }
    let joined = before.last { read[$0] != nil && read[$0] == read[i] }
    let isRight = before.contains {
      read[i] != nil && read[$0] == read[i] && mentions[$0].entity == mention.entity
    }
    let isNamed = isRight && hasRightName(i)
    var counts = CoreferenceScore.Counts()
    counts.mentions = 1
    counts.links = Tally(
      right: isRight && isAnaphoric ? 1 : 0, found: joined != nil ? 1 : 0,
      gold: isAnaphoric ? 1 : 0)
    if isAnaphoric { counts.named.count(isNamed) }
    (counts.bcubedPrecision, counts.bcubedRecall) = bcubed(i)
    let isMisread = isAnaphoric && !isNamed || joined != nil && !isRight
    return (counts, isMisread ? misreading(i, joined: joined) : nil)
  }

  /// Whether the entity's name is that of a mention of the gold group, which was read as the same entity.
  private func hasRightName(_ i: Int) -> Bool {
    guard let entity = read[i] else { return false }
    let name = comparable(entities[entity].name)
    return mentions.indices.contains { j in
      guard mentions[j].entity == mentions[i].entity, mentions[j].form != .pronoun else {
        return false
      }
      let text = comparable(text(j))
      return text.contains(name) || name.contains(text)
    }
  }

  /// The share of the read entity's mentions that are the gold entity's, and the other way round.
  private func bcubed(_ i: Int) -> (precision: Double, recall: Double) {
    let gold = mentions.indices.filter {
      mentions[$0].entity == mentions[i].entity && !mentions[$0].isOfSpeechAct
    }
    guard let entity = read[i] else { return (1, 1 / Double(max(1, gold.count))) }
    let own = mentions.indices.filter { read[$0] == entity }
    let common = own.filter {
      mentions[$0].entity == mentions[i].entity && !mentions[$0].isOfSpeechAct
    }
    return (
      Double(common.count) / Double(max(1, own.count)),
      Double(common.count) / Double(max(1, gold.count))
    )
  }

  private func misreading(_ i: Int, joined: Int?) -> Misreading {
    let wanted = mentions.indices.last {
      mentions[$0].head < mentions[i].head && mentions[$0].entity == mentions[i].entity
        && mentions[$0].form != .pronoun
    }
    let sentence = graph.sentences[graph.sentence(of: mentions[i].head)]
    let found = read[i].map { entities[$0].name }
    return Misreading(
      document: id, fault: "\(mentions[i].form.rawValue) “\(text(i))”", gold: wanted.map(text),
      found: found.map { $0 + (joined.map { ", joined with " + text($0) } ?? "") },
      text: words(sentence))
  }

  private func text(_ i: Int) -> String { words(mentions[i].words) }

  private func words(_ range: Range<Int>) -> String {
    graph.words[range].map(\.form).joined(separator: " ")
  }

  /// Letters and digits in lower case, so that neither spaces nor marks count.
  private func comparable(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
