import NaysayLanguage
import NaysayLexicon

/// What coordinated words have in common.
extension FactualityReader {
  /// A coordinated word stands where the first one stands.
  func conjunct(_ word: Int, of head: Int) -> EventFactuality {
    // A finite verb is not coordinated with the infinitive that a parser may hang it on.
    let isFiniteClause = ([word] + graph.children(of: word, "aux")).contains {
      ["VBD", "VBZ"].contains(graph.words[$0].xpos)
    }
    if isFiniteClause, head != top, isInfinitive(head) || isGerund(head),
      let above = graph.words[head].head
    {
      return conjunct(word, of: above)
    }
    for mark in graph.children(of: word, "cc") {
      if let entry = lexicon.opener(mark, in: graph) {
        return applying(entry, at: mark, to: place(of: head))
      }
    }
    let isNominal = graph.words[word].upos != "VERB" && graph.child(of: word, "cop") == nil
    return isNominal && graph.words[head].upos != "VERB" ? nominalConjunct(head) : place(of: head)
  }

  /// The second noun of `no gains or losses` has the negation of the first.
  private func nominalConjunct(_ head: Int) -> EventFactuality {
    let first = place(of: head)
    return graph.children(of: head, "det").contains { lexicon.isNegator(graph.words[$0]) }
      ? local(head, in: first) : first
  }

  /// The first of two coordinated verbs where the second has its form and nothing of its own before it.
  func sharer(with word: Int, orFinite: Bool = false) -> Int? {
    let node = graph.words[word]
    guard node.relation == "conj", let first = node.head, word != top,
      graph.child(of: word, "nsubj", "expl", "mark", "aux", "cop") == nil,
      ["VB", "VBN", "VBG"].contains(node.xpos) || orFinite && node.xpos == "VBD",
      graph.words[first].upos == "VERB"
        || graph.child(of: first, "aux", "cop") != nil
    else { return nil }
    return first
  }

  func isJoined(_ word: Int, by conjunctions: String...) -> Bool {
    graph.children(of: word, "cc").contains {
      conjunctions.contains(graph.words[$0].lemma.lowercased())
    }
  }

  /// Whether a word is coordinated with the root of the sentence or content.
  func isMainConjunct(_ word: Int) -> Bool {
    guard graph.words[word].relation == "conj", word != top, let head = graph.words[word].head
    else { return false }
    return isRoot(head)
  }
}
