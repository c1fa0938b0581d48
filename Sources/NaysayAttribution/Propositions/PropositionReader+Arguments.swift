import NaysayLanguage

/// Who does what to whom where, as two propositions can be compared by it.
extension PropositionReader {
  /// Who or what does it, passives turned back: a name or a lemma.
  func agent(_ part: Part) -> String? {
    let root = part.root
    if graph.isPassive(root) || graph.words[root].upos == "NOUN" {
      if let agent = oblique(of: root, after: ["by"]) { return name(of: agent) }
      return graph.words[root].upos == "NOUN"
        ? graph.child(of: root, "nmod:poss").flatMap(name) : nil
    }
    return graph.child(of: root, "nsubj").flatMap(name)
  }

  /// Whom or what it is done to: a name or a lemma.
  func patient(_ part: Part) -> String? {
    let root = part.root
    if graph.isPassive(root) { return graph.child(of: root, "nsubj:pass").flatMap(name) }
    if graph.words[root].upos == "NOUN" {
      return oblique(of: root, after: ["of", "on", "against"]).flatMap(name)
    }
    let infinitive = graph.child(of: root, "xcomp")
    return (graph.child(of: root, "obj") ?? infinitive.flatMap { graph.child(of: $0, "obj") })
      .flatMap(name)
  }

  private func oblique(of root: Int, after prepositions: Set<String>) -> Int? {
    graph.children(of: root, "obl", "nmod").first { nominal in
      graph.preposition(of: nominal).map(prepositions.contains) ?? false
    }
  }

  /// The entity's name, or the lemma; nil for a pronoun that stands for nobody known.
  func name(of word: Int) -> String? {
    if let index = entities.entity(at: word) { return entities.entities[index].name }
    let node = graph.words[word]
    return node.upos == "PRON" || node.upos == "DET" ? nil : node.lemma.lowercased()
  }

  /// The places named, in order of text.
  func places(_ part: Part) -> [String] {
    var names: [String] = []
    for word in part.words where graph.words[word].upos == "PROPN" {
      guard let index = entities.entity(at: word), entities.entities[index].kind == .place else {
        continue
      }
      let name = entities.entities[index].name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether it has happened, is to, may, or would under a condition.
  func modality(_ part: Part) -> Modality {
    let root = part.root
    let auxiliaries = graph.children(of: root, "aux").map { graph.words[$0].lemma.lowercased() }
    if graph.children(of: root, "advcl").contains(where: isConditional) { return .conditional }
    if auxiliaries.contains(where: { ["may", "might", "could", "can"].contains($0) }) {
      return .possible
    }
    if auxiliaries.contains(where: { ["will", "shall", "'ll", "would"].contains($0) })
      || isIntended(root)
    {
      return .future
    }
    return .plain
  }

  private func isConditional(_ clause: Int) -> Bool {
    graph.children(of: clause, "mark").contains {
      ["if", "unless"].contains(graph.words[$0].lemma.lowercased())
    }
  }

  /// *is to sell*, *plans to sell*, *to sell* in a headline.
  private func isIntended(_ root: Int) -> Bool {
    let isInfinitive = graph.children(of: root, "mark").contains {
      graph.words[$0].form.lowercased() == "to"
    }
    return isInfinitive && graph.words[root].xpos == "VB"
      || lexicon.intending.contains(graph.words[root].lemma.lowercased())
        && graph.child(of: root, "xcomp") != nil
  }
}
