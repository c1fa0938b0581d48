import NaysayLanguage
import NaysayLexicon

/// Whom a source spoke to and through what; neither is ever the source.
struct ReceiverReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon
  let entities: EntityTable

  /// The words of the addressee: the one told, or spoken `to`.
  func addressee(of anchor: Int, content: [Int]) -> [Int] {
    let taken = Set(content)
    let isTelling = lexicon.isWord(graph.words[anchor].lemma, .telling)
    let told =
      graph.children(of: anchor, "iobj") + (isTelling ? graph.children(of: anchor, "obj") : [])
    let spokenTo = graph.children(of: anchor, "obl").filter {
      graph.preposition(of: $0) == "to" && isPersonal($0)
    }
    let passive = isTelling ? graph.children(of: anchor, "nsubj:pass") : []
    for nominal in told + spokenTo + passive where !taken.contains(nominal) {
      let words = graph.nounPhrase(of: nominal).filter { !taken.contains($0) }
      if !words.isEmpty { return words }
    }
    return []
  }

  /// The words of the medium, its preposition included: `in a statement on Telegram`.
  func medium(of anchor: Int, content: [Int]) -> [Int] {
    let taken = Set(content)
    for nominal in graph.children(of: anchor, "obl")
    where !taken.contains(nominal) && isMedium(nominal) {
      return graph.trimmed(graph.subtree(of: nominal).filter { !taken.contains($0) })
    }
    return []
  }

  private func isMedium(_ nominal: Int) -> Bool {
    guard let preposition = graph.preposition(of: nominal),
      ["in", "on", "via", "through", "during", "at", "by", "over"].contains(preposition)
    else { return false }
    if ["on", "via"].contains(preposition), graph.words[nominal].upos == "PROPN", !isDate(nominal) {
      return true
    }
    return lexicon.isWord(graph.words[nominal].lemma.lowercased(), .medium)
  }

  private func isDate(_ nominal: Int) -> Bool {
    graph.words[nominal].nameTag.hasSuffix("Date") || graph.words[nominal].deprel != "obl"
      || graph.words[nominal].lemma.hasSuffix("day")
  }

  private func isPersonal(_ nominal: Int) -> Bool {
    if let entity = entities.entity(at: nominal) { return entities.entities[entity].kind != .place }
    let lemma = graph.words[nominal].lemma.lowercased()
    return lexicon.isWord(lemma, .audience) || lexicon.mentions.titles[lemma] != nil
  }
}
