extension EntityResolver {
  /// The nouns in apposition to a name: those that the tree has and no other name stands before, or the one that follows
  /// the name's comma, whatever a parser hangs it on.
  func apposed(to name: Name) -> [Int] {
    let nouns = graph.children(of: name.head, "appos").filter { noun in
      graph.words[noun].upos == "NOUN"
        && !(name.words.upperBound..<max(noun, name.words.upperBound)).contains {
          nameByHead[$0]?.kind == .person && graph.words[$0].relation != "nmod"
        }
    }
    if !nouns.isEmpty { return nouns }
    var word = name.words.upperBound
    guard graph.words.indices.contains(word), graph.words[word].form == "," else { return [] }
    if graph.words.indices.contains(word + 2), graph.words[word + 1].upos == "NUM" { word += 2 }
    for next in (word + 1)..<min(word + 8, graph.words.count) {
      switch graph.words[next].upos {
      case "NOUN" where title(next) != nil && isApposed(next, to: name.head): return [next]
      case "DET", "ADJ", "NOUN", "PROPN", "PART", "NUM": continue
      default: return []
      }
    }
    return []
  }

  /// A parser may take what stands beside a name for another subject, or hang it on another noun. What is the subject of
  /// a verb of its own is somebody else: `After meeting Ana Ruiz, the mayor said …`.
  private func isApposed(_ noun: Int, to head: Int) -> Bool {
    let (word, name) = (graph.words[noun], graph.words[head])
    if word.deprel == "appos" || word.head == name.head && word.deprel == name.deprel {
      return true
    }
    return ["nmod", "parataxis", "dep", "list"].contains(word.relation) && !isDefinite(noun)
      && graph.preposition(of: noun) == nil
  }
}
