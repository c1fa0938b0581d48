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

  /// The score of the mentions whose heads are among `heads`.
  package func score(of heads: Set<Int>) -> CoreferenceScore {
    var score = CoreferenceScore()
    var seen: Set<Int> = []
    for i in mentions.indices
    where heads.contains(mentions[i].head) && seen.insert(mentions[i].head).inserted {
      count(i, in: &score)
    }
    return score
  }

  private func count(_ i: Int, in score: inout CoreferenceScore) {
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
    var counts = score.byForm[mention.form] ?? .init()
    counts.mentions += 1
    counts.anaphoric += isAnaphoric ? 1 : 0
    counts.joined += joined != nil ? 1 : 0
    counts.right += isRight && isAnaphoric ? 1 : 0
    counts.named += isNamed && isAnaphoric ? 1 : 0
    let bcubed = bcubed(i)
    counts.bcubedPrecision += bcubed.precision
    counts.bcubedRecall += bcubed.recall
    score.byForm[mention.form] = counts
    if isAnaphoric && !isNamed || joined != nil && !isRight {
      score.errors.append(message(i, joined: joined, isAnaphoric: isAnaphoric))
    }
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

  private func message(_ i: Int, joined: Int?, isAnaphoric: Bool) -> String {
    let wanted = mentions.indices.last {
      mentions[$0].head < mentions[i].head && mentions[$0].entity == mentions[i].entity
        && mentions[$0].form != .pronoun
    }
    let sentence = graph.sentences[graph.sentence(of: mentions[i].head)]
    let found = read[i].map { entities[$0].name } ?? "~"
    return [
      id, mentions[i].form.rawValue, text(i), "wanted \(wanted.map(text) ?? "a new entity")",
      "found \(found)\(joined.map { " by " + text($0) } ?? "")",
      words(sentence),
    ].joined(separator: " | ")
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
