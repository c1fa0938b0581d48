import NaysayLanguage
import NaysayLexicon

/// What the words above a nominal say of the event that it names.
extension FactualityReader {
  /// A noun, or a word used as one, by the role it has.
  func nominal(_ word: Int, of head: Int) -> EventFactuality {
    if isInfinitive(word) { return adverbial(word, of: head) }
    switch graph.words[word].relation {
    case "obj", "iobj": return object(word, of: head)
    case "nsubj":
      return graph.words[word].deprel == "nsubj:pass"
        ? object(word, of: head) : argument(word, of: head)
    case "obl", "nmod": return oblique(word, of: head)
    case "compound", "flat", "appos", "fixed": return reading(of: head)
    default: return EventFactuality()
    }
  }

  /// *cancelled the visit*, *the visit was cancelled*.
  private func object(_ word: Int, of head: Int) -> EventFactuality {
    if let entry = lexicon.entry(head, .np, in: graph),
      !(entry.kind == .prevention && lexicon.isMade(graph.words[word]))
    {
      return applying(entry, at: head, to: reading(of: head))
    }
    return share(word, of: head)
  }

  /// *the strike is unlikely*.
  private func argument(_ word: Int, of head: Int) -> EventFactuality {
    if let entry = lexicon.entry(head, .subject, in: graph) {
      return applying(entry, at: head, to: reading(of: head))
    }
    return share(word, of: head)
  }

  /// *hopes for talks*, *the lack of progress*, *left without a fight*.
  private func oblique(_ word: Int, of head: Int) -> EventFactuality {
    for mark in graph.children(of: word, "case", "mark") {
      if let frame = FactualityEntry.Frame(rawValue: graph.words[mark].lemma.lowercased()),
        let entry = lexicon.entry(head, frame, in: graph)
      {
        return applying(entry, at: head, to: reading(of: head))
      }
      if let own = governedByVerb(of: head, through: mark) { return own }
      if let entry = lexicon.opener(mark, in: graph) {
        return applying(entry, at: mark, to: surroundings(of: head))
      }
    }
    if graph.words[word].deprel == "nmod:poss" { return EventFactuality() }
    return share(word, of: head)
  }

  /// An event that takes part in another: one that is spoken of as known holds, another stands or falls with it.
  private func share(_ word: Int, of head: Int) -> EventFactuality {
    if isKnown(word) { return EventFactuality() }
    let outer = reading(of: head)
    if outer.value == .certain { return outer }
    return outer.then(FactualityStep(word: head, reason: .participant, value: outer.value))
  }

  /// Whether a noun phrase speaks of something as known: *the attack*, *Monday's attack*, *their attack*.
  func isKnown(_ word: Int) -> Bool {
    if graph.words[word].upos == "PROPN" { return true }
    return graph.children(of: word, "det", "nmod:poss").contains {
      graph.words[$0].deprel == "nmod:poss"
        || ["the", "this", "that", "these", "those"].contains(graph.words[$0].lemma.lowercased())
    }
  }
}
