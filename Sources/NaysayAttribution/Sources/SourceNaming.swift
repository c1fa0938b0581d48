import NaysayLanguage

/// Names the source of an attribution: the entity it resolves to, or the phrase itself where it is nobody's name.
struct SourceNaming {
  let graph: DependencyGraph
  let entities: EntityTable
  let lexicon: MentionLexicon

  /// The entity that a source's words mention; of a title with a name beside it, the person named.
  func entity(of source: [Int]) -> Int? {
    guard let root = graph.root(of: source) else { return nil }
    if let own = entities.entity(at: root), entities.entities[own].isNamed { return own }
    let beside = source.filter {
      $0 != root && graph.words[$0].relation != "nmod" && !isPossessor($0)
    }
    let person = beside.lazy.compactMap(entities.entity).first {
      entities.entities[$0].kind == .person
    }
    return person ?? entities.entity(at: root)
      ?? graph.children(of: root, "flat", "compound").filter(source.contains).lazy.compactMap(
        entities.entity
      ).first
  }

  private func isPossessor(_ word: Int) -> Bool { graph.words[word].deprel == "nmod:poss" }

  /// The canonical name; for a source without one the phrase without its article; nil for a pronoun that resolves to nothing.
  func name(of source: [Int]) -> String? {
    if let entity = entity(of: source) { return entities.entities[entity].name }
    guard let root = graph.root(of: source), ["NOUN", "PROPN"].contains(graph.words[root].upos)
    else { return nil }
    let omitted = graph.children(of: root, "det", "appos", "acl", "acl:relcl", "punct", "case")
    let words = graph.subtree(of: root, leavingOut: Set(omitted)).filter(source.contains)
    return words.map { graph.words[$0].form }.joined(separator: " ")
  }

  /// Whom the source speaks for: the principal of a named spokesperson, or what an unnamed one is of.
  func principal(of source: [Int]) -> String? {
    if let entity = entity(of: source), let principal = entities.principal(of: entity) {
      return principal
    }
    guard let root = graph.root(of: source),
      lexicon.titles[graph.words[root].lemma.lowercased()]?.kind == "spokesperson"
    else { return nil }
    let owner =
      graph.children(of: root, "nmod", "nmod:poss").first {
        ["for", "of", "from", nil].contains(graph.preposition(of: $0)) || isPossessor($0)
      }
      ?? graph.children(of: root, "compound").last
    return owner.map {
      entities.entity(at: $0).map { entities.entities[$0].name } ?? phrase(of: $0)
    }
  }

  /// `said on behalf of the tenants`: whom the words at the cue name.
  func represented(at anchor: Int) -> String? {
    let behalf = graph.children(of: anchor, "obl").first { graph.words[$0].lemma == "behalf" }
    guard let owner = behalf.flatMap({ graph.child(of: $0, "nmod", "nmod:poss") }) else {
      return nil
    }
    return entities.entity(at: owner).map { entities.entities[$0].name } ?? phrase(of: owner)
  }

  private func phrase(of head: Int) -> String {
    let words = graph.nounPhrase(of: head).filter {
      graph.words[$0].upos != "DET" && graph.words[$0].xpos != "POS"
    }
    return words.map { graph.words[$0].form }.joined(separator: " ")
  }
}
