import NaysayLanguage
import NaysayLexicon

/// Reads off the tree who is responsible for a content.
struct SourceReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// The source of a verb: its subject, the agent of a passive, or the subject it shares with the verb above it.
  func source(ofVerb verb: Int, isPassive: Bool = false) -> [Int] {
    if isPassive || graph.isPassive(verb) {
      return graph.children(of: verb, "obl:agent", "obl").first {
        graph.preposition(of: $0) == "by"
      }.map(graph.nounPhrase) ?? []
    }
    if let subject = graph.child(of: verb, "nsubj", "nsubj:outer") {
      return phrase(ofSubject: subject)
    }
    return inherited(by: verb, depth: 0)
  }

  /// A source made whole: the gaps that belong to it filled, and the noun that a cut phrase belongs to added
  /// (`spokesman for the resistance` + `movement`).
  func completed(_ source: [Int], leavingOut taken: Set<Int>) -> [Int] {
    guard let root = graph.root(of: source), let first = source.first, let last = source.last else {
      return source
    }
    let own = Set(graph.subtree(of: root))
    // `After days [of denials the shipyard] conceded`: what comes before the phrase is no part of it.
    let isLed = graph.words[first].upos == "ADP" && !own.contains(first)
    let filled = (first...last).filter {
      own.contains($0) && !taken.contains($0) || source.contains($0) && !(isLed && $0 < root)
    }
    guard let head = graph.words[last].head, head > last, head - last <= 3, !taken.contains(head),
      ["compound", "amod", "det", "case", "nmod:poss", "flat", "nummod"].contains(
        graph.words[last].deprel), graph.words[head].upos != "VERB"
    else { return graph.trimmed(filled) }
    let added = graph.subtree(of: head).filter { $0 > last && $0 <= head && !taken.contains($0) }
    return graph.trimmed(filled + added)
  }

  private func phrase(ofSubject subject: Int) -> [Int] {
    let word = graph.words[subject]
    if graph.hasFeature(subject, "PronType=Rel"), let verb = word.head,
      let noun = graph.words[verb].head,
      graph.words[verb].deprel == "acl:relcl"
    {
      return graph.trimmed(graph.subtree(of: noun, leavingOut: [verb]))
    }
    return graph.nounPhrase(of: subject)
  }

  /// `The mayor resigned, saying …`, `declined to say`, `denied it and said`: the subject of the verb above.
  private func inherited(by verb: Int, depth: Int) -> [Int] {
    guard depth < 4, let governor = graph.words[verb].head else { return [] }
    switch graph.words[verb].relation {
    case "conj", "xcomp", "advcl", "parataxis":
      guard ["VERB", "AUX", "ADJ", "NOUN"].contains(graph.words[governor].upos) else { return [] }
      if let subject = graph.child(of: governor, "nsubj") { return phrase(ofSubject: subject) }
      return inherited(by: governor, depth: depth + 1)
    case "acl":
      guard graph.words[verb].deprel == "acl", ["VBG", "TO", "VB"].contains(graph.words[verb].xpos)
      else { return [] }
      return graph.trimmed(graph.subtree(of: governor, leavingOut: [verb]))
    default:
      return []
    }
  }

  /// The source of a noun: its owner, who it is by or from, a name before it; a document is its own source.
  func source(ofNoun noun: Int, isDocument: Bool) -> [Int] {
    if let owner = graph.child(of: noun, "nmod:poss") {
      return withoutPossessive(graph.subtree(of: owner))
    }
    if let author = graph.children(of: noun, "nmod").first(where: {
      ["by", "from"].contains(graph.preposition(of: $0) ?? "")
    }) {
      let clauses = graph.children(of: author, "acl", "ccomp").filter {
        graph.words[$0].deprel != "acl:relcl"
      }
      return graph.trimmed(
        graph.nounPhrase(of: author).filter { word in
          !clauses.contains { graph.isWithin(word, subtreeOf: $0) }
        })
    }
    if let name = graph.children(of: noun, "compound").first(where: {
      graph.words[$0].upos == "PROPN"
    }) {
      return graph.subtree(of: name)
    }
    if !isDocument, graph.child(of: noun, "cop") != nil,
      let subject = graph.child(of: noun, "nsubj")
    {
      return graph.nounPhrase(of: subject)
    }
    if let verb = graph.words[noun].head, graph.words[noun].relation == "obj", isSupport(verb) {
      return source(ofVerb: verb)
    }
    guard isDocument else { return [] }
    return (graph.children(of: noun, "det", "amod", "compound").filter { $0 < noun } + [noun])
      .sorted()
  }

  /// `issued a denial`, `made the claim`: the verb only carries the noun.
  private func isSupport(_ verb: Int) -> Bool {
    lexicon.isWord(graph.words[verb].lemma, .support)
  }

  private func withoutPossessive(_ words: [Int]) -> [Int] {
    graph.trimmed(
      words.filter {
        !(graph.words[$0].upos == "PART" && ["'s", "’s", "'", "’"].contains(graph.words[$0].form))
      })
  }
}
