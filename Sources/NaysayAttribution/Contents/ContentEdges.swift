import NaysayLanguage
import NaysayText

/// Settles where a reported clause begins and ends among the words around it.
///
/// *said three times that {no gas had escaped}*; *said {the light was green} and denied that …*; *say {the heir poisoned the
/// soup}, a claim he denies*.
struct ContentEdges {
  let graph: DependencyGraph

  /// The content of a draft without what stands before its complementiser.
  func settled(_ draft: Draft) -> [Int] {
    withoutPreamble(draft.content, draft)
  }

  /// `told {passengers} that P`, `denied to the press that P`: what stands between the cue and `that` is no part of P.
  private func withoutPreamble(_ words: [Int], _ draft: Draft) -> [Int] {
    guard let first = words.first, first > draft.anchor, graph.words[draft.anchor].upos == "VERB",
      let mark = words.first(where: isComplementiser), mark > first, mark - first <= 6
    else { return words }
    let preamble = words.filter { $0 < mark }
    let isPreamble = preamble.allSatisfy {
      !["VERB", "AUX", "CCONJ"].contains(graph.words[$0].upos) && !graph.words[$0].token.isQuoted
    }
    // A noun before the clause may be what the clause is of: `the claim that P`.
    guard isPreamble, let clause = graph.words[mark].head,
      graph.words[clause].head == draft.anchor || graph.words[clause].head.map(preamble.contains) == false
    else { return words }
    return graph.trimmed(words.filter { $0 > mark })
  }

  private func isComplementiser(_ word: Int) -> Bool {
    ["that", "whether", "if"].contains(graph.words[word].lemma.lowercased())
      && graph.words[word].upos == "SCONJ"
  }
}
