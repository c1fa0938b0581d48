import NaysayLanguage
import NaysayLexicon

/// Whom outlets cite for what they report.
struct CitingReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// Whether a verb is `citing` or `quoting`.
  func isCiting(_ verb: Int) -> Bool {
    graph.words[verb].xpos == "VBG"
      && lexicon.isWord(graph.words[verb].lemma.lowercased(), .citing)
  }

  /// `citing {two diplomats}`; nil where what is cited cannot tell anything: `citing low growth`.
  ///
  /// In `citing a banker, that …` the clause is what is reported, also where the tree hangs it on the banker.
  func cited(by verb: Int) -> [Int]? {
    guard let noun = graph.child(of: verb, "obj"), canTell(noun) else { return nil }
    return graph.trimmed(Array(graph.nounPhrase(of: noun).prefix { !graph.isComplementiser($0) }))
  }

  /// Whether it is the participle beside a verb of telling: `reported, citing two diplomats, that …`.
  func isBesideTelling(_ verb: Int) -> Bool {
    guard let telling = graph.words[verb].head, graph.words[telling].upos == "VERB" else {
      return false
    }
    let acts = (lexicon.cues[graph.words[telling].lemma.lowercased()] ?? []).compactMap(lexicon.act)
    return acts.contains { $0.classes.contains(.telling) }
  }

  /// Names, roles, groups and documents can; of other nouns those for who does something: `the monitors`.
  private func canTell(_ noun: Int) -> Bool {
    let word = graph.words[noun]
    let lemma = word.lemma.lowercased()
    return ["PROPN", "PRON"].contains(word.upos) || lexicon.mentions.titles[lemma] != nil
      || lexicon.mentions.collectives[lemma] != nil
      || ["er", "or", "ist", "ian"].contains(where: lemma.hasSuffix)
  }
}

extension AttributionReader {
  /// `HNA reported, {citing two diplomats}, that …`: plain from syntax, though the model may not see it.
  func isCitingForReport(_ draft: Draft) -> Bool {
    let reader = CitingReader(graph: graph, lexicon: lexicon)
    return reader.isCiting(draft.anchor) && reader.isBesideTelling(draft.anchor)
      && reader.cited(by: draft.anchor) != nil
  }
}
