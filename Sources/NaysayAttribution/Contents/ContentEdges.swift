import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Settles where a reported clause begins and ends among the words around it.
///
/// *said three times that {no gas had escaped}*; *say {the heir poisoned the soup}, a claim he denies*.
struct ContentEdges {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// The content of a draft without what stands before its complementiser or belongs to the sentence around it.
  func settled(_ draft: Draft) -> [Int] {
    let told = withoutTold(draft.content, draft)
    let words = withoutAfterthought(withoutPreamble(told, draft), draft)
    let ended = withoutAlternative(withoutAdverbials(words, draft), draft)
    return ended.last.map { graph.words[$0].upos == "CCONJ" } == true ? ended.dropLast() : ended
  }

  /// `The chief was asked if P`: the subject of such a passive is whom it is said to.
  private func withoutTold(_ words: [Int], _ draft: Draft) -> [Int] {
    guard [.that, .wh].contains(draft.frame), graph.isPassive(draft.anchor),
      draft.entry.map({ $0.frames.contains(.npThat) || $0.act == "ask" }) ?? false,
      let subject = graph.child(of: draft.anchor, "nsubj:pass"), words.contains(subject)
    else { return words }
    let clause = words.filter { $0 > draft.anchor }
    guard let first = clause.first else { return words }
    return graph.isComplementiser(first) ? Array(clause.dropFirst()) : clause
  }

  /// `told {passengers} that P`, `denied to the press that P`: what stands between the cue and `that` is no part of P.
  private func withoutPreamble(_ words: [Int], _ draft: Draft) -> [Int] {
    guard let first = words.first, first > draft.anchor, graph.words[draft.anchor].upos == "VERB",
      let mark = words.first(where: graph.isComplementiser), mark > first, mark - first <= 6
    else { return words }
    let preamble = words.filter { $0 < mark }
    let isPreamble = preamble.allSatisfy {
      !["VERB", "AUX", "CCONJ", "SCONJ"].contains(graph.words[$0].upos)
        && !graph.words[$0].token.isQuoted
    }
    // A noun before the clause may be what the clause is of: `the claim that P`.
    let isOfNoun = preamble.contains {
      lexicon.claimNouns[graph.words[$0].lemma.lowercased()] != nil
        || lexicon.nominalisations[graph.words[$0].lemma.lowercased()] != nil
    }
    return isPreamble && !isOfNoun ? graph.trimmed(words.filter { $0 > mark }) : words
  }

  /// `P, a claim he denies`: the comment on P is not part of it.
  private func withoutAfterthought(_ words: [Int], _ draft: Draft) -> [Int] {
    let relative = RelativeDenial(graph: graph, lexicon: lexicon)
    guard
      let start = words.lazy.filter({ $0 != draft.anchor }).compactMap(relative.start).first,
      let first = words.first, start > first, !graph.words[start].token.isQuoted
    else { return words }
    return graph.trimmed(words.filter { $0 < start })
  }

  /// `Neither the denial that P nor his tears`: what `nor` adds stands beside the noun.
  private func withoutAlternative(_ words: [Int], _ draft: Draft) -> [Int] {
    guard draft.entry?.partOfSpeech == .noun,
      let nor = words.first(where: { graph.words[$0].lemma.lowercased() == "nor" }),
      let start = words.first, start < nor,
      (graph.sentences[graph.sentence(of: nor)].lowerBound..<start).contains(where: {
        graph.words[$0].lemma.lowercased() == "neither"
      })
    else { return words }
    return graph.trimmed(words.filter { $0 < nor })
  }

  /// `confirmed {it} an hour later`: of a pronoun nothing more is said.
  private func withoutAdverbials(_ words: [Int], _ draft: Draft) -> [Int] {
    guard let first = words.first, words.count > 1, first > draft.anchor,
      [.np, .npClaim].contains(draft.frame), graph.words[first].upos == "PRON",
      ["it", "this", "that", "them", "these", "those"].contains(
        graph.words[first].form.lowercased()),
      graph.words[first].head == draft.anchor
    else { return words }
    return [first]
  }
}
