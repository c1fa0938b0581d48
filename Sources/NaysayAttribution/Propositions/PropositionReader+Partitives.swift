import NaysayLanguage

/// Parts of what is spoken of.
extension PropositionReader {
  /// The part of a whole that a clause is about: *two of the three engineers were freed*; nil where it is about no such part.
  func partitive(_ part: Part) -> Partitive? {
    let within = Set(part.words)
    let roots = [part.root] + graph.children(of: part.root, "xcomp")
    let arguments = roots.flatMap { graph.children(of: $0, "nsubj", "obj") }
    for word in arguments where within.contains(word) && isShare(word) {
      let wholes = graph.children(of: word, "nmod").filter {
        within.contains($0) && graph.preposition(of: $0) == "of" && isDefinite($0)
      }
      guard let whole = wholes.first else { continue }
      return Partitive(
        number: graph.words[word].upos == "NUM" ? value(of: word) : nil,
        whole: graph.children(of: whole, "nummod").lazy.compactMap(value).first,
        noun: noun(of: whole))
    }
    return nil
  }

  /// The name of the whole, or the lemma of what it consists of; nil for a pronoun.
  private func noun(of whole: Int) -> String? {
    if let index = entities.entity(at: whole), entities.entities[index].isNamed,
      graph.words[whole].upos == "PROPN"
    {
      return entities.entities[index].name
    }
    return isPronoun(whole) ? nil : graph.words[whole].lemma.lowercased()
  }

  private func isPronoun(_ word: Int) -> Bool {
    ["PRON", "DET"].contains(graph.words[word].upos)
  }

  private func isShare(_ word: Int) -> Bool {
    graph.words[word].upos == "NUM"
      || lexicon.shares.contains(graph.words[word].lemma.lowercased())
  }

  /// Whether it is known which are meant: `them`, `those`, `the engineers`, `its members`.
  private func isDefinite(_ noun: Int) -> Bool {
    if isPronoun(noun) {
      return Self.definite.contains(graph.words[noun].form.lowercased())
    }
    return graph.child(of: noun, "nmod:poss") != nil
      || graph.children(of: noun, "det").contains {
        Self.definite.contains(graph.words[$0].form.lowercased())
      }
  }

  private static let definite: Set<String> = [
    "the", "these", "those", "them", "us", "which", "whom", "its", "their", "his", "her", "our",
  ]
}
