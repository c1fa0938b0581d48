import NaysayLanguage
import NaysayText

/// Names the source of an attribution: the entity it resolves to, or the phrase itself where it is nobody's name.
struct SourceNaming {
  let graph: DependencyGraph
  let entities: EntityTable
  let lexicon: MentionLexicon

  /// The entity that a source's words mention; of a title with a name beside it, the person named.
  func entity(of source: [Int]) -> Int? {
    guard let root = graph.root(of: source) else { return nil }
    if let own = entities.entity(at: root), entities.entities[own].isNamed { return own }
    // Of `one of its engineers, Kei Morita` the name stands beside the engineers.
    let tops = [root] + (isCount(root) ? graph.children(of: root, "nmod") : [])
    let beside = tops.flatMap { graph.children(of: $0, "appos", "flat", "nmod:desc") }
      .filter(source.contains)
    let named = beside.lazy.compactMap(entities.entity).first { entities.entities[$0].isNamed }
    if let named { return named }
    if let own = entities.entity(at: root) { return own }
    if isRelative(root), let noun = antecedent(of: root) { return entities.entity(at: noun) }
    guard graph.words[root].upos == "PROPN" else { return nil }
    return graph.children(of: root, "compound").filter(source.contains).lazy.compactMap(
      entities.entity
    ).first
  }

  private func isPossessor(_ word: Int) -> Bool { graph.words[word].deprel == "nmod:poss" }

  private func isCount(_ word: Int) -> Bool {
    ["NUM", "PRON", "ADJ", "DET"].contains(graph.words[word].upos)
  }

  private func isRelative(_ word: Int) -> Bool {
    ["who", "which", "that"].contains(graph.words[word].form.lowercased())
  }

  /// The noun that a relative clause, whose subject a pronoun is, says something of.
  private func antecedent(of pronoun: Int) -> Int? {
    guard let verb = graph.words[pronoun].head, graph.words[verb].deprel == "acl:relcl" else {
      return nil
    }
    return graph.words[verb].head
  }

  /// The canonical name; for a source without one the phrase without its article; nil for a pronoun that resolves to nothing.
  func name(of source: [Int]) -> String? {
    if let entity = entity(of: source) { return entities.entities[entity].name }
    guard var root = graph.root(of: source) else { return nil }
    var within = Set(source)
    if isRelative(root), let noun = antecedent(of: root) {
      root = noun
      within = Set(graph.subtree(of: noun))
    }
    guard isNamable(root) else { return nil }
    let omitted =
      graph.children(of: root, "det", "appos", "acl", "acl:relcl", "punct", "case")
      + graph.children(of: root, "nmod").flatMap { graph.children(of: $0, "acl:relcl", "nmod") }
      .filter { isCount(root) && graph.preposition(of: $0) != "of" }
    let words = graph.subtree(of: root, leavingOut: Set(omitted)).filter(within.contains)
    return ownedBy(root, words) ?? text(graph.trimmed(words))
  }

  /// A noun, or what counts one: `many of the tenants`.
  private func isNamable(_ root: Int) -> Bool {
    ["NOUN", "PROPN"].contains(graph.words[root].upos)
      || ["ADJ", "NUM", "PRON", "DET"].contains(graph.words[root].upos)
        && graph.children(of: root, "nmod").contains { graph.preposition(of: $0) == "of" }
  }

  /// `his surrogates` by whose they are: `Ben Okafor's surrogates`.
  private func ownedBy(_ root: Int, _ words: [Int]) -> String? {
    guard let owner = graph.child(of: root, "nmod:poss"), graph.words[owner].upos == "PRON",
      let known = entities.entity(at: owner)
    else { return nil }
    let rest = words.filter { $0 != owner }.map { graph.words[$0].form }
    return ([entities.entities[known].name + "'s"] + rest).joined(separator: " ")
  }

  private func text(_ words: [Int]) -> String {
    var text = ""
    for (n, word) in words.enumerated() {
      if n > 0, words[n - 1] + 1 != word || graph.words[word - 1].token.isFollowedBySpace {
        text += " "
      }
      text += graph.words[word].form
    }
    return text
  }

  // MARK: Whom a source speaks for

  /// Whom the source speaks for: the principal of a named spokesperson, or what an unnamed one is of.
  func principal(of source: [Int]) -> String? {
    if let entity = entity(of: source) {
      if let principal = entities.principal(of: entity) { return principal }
      if entities.entities[entity].isNamed { return nil }
    }
    guard let root = graph.root(of: source), let owner = owner(of: root) else { return nil }
    return name(ofOwner: owner)
  }

  /// Whose spokesperson or lawyer a noun is: `a spokesman for the league`, `Okafor's lawyers`, `union officials` no one's.
  private func owner(of root: Int) -> Int? {
    let lemma = graph.words[root].lemma.lowercased()
    let prepositions: Set<String>
    switch lexicon.titles[lemma]?.kind {
    case "spokesperson": prepositions = ["for", "of", "from"]
    case "advocate": prepositions = ["for", "of"]
    default: return nil
    }
    return graph.children(of: root, "nmod", "nmod:poss").first {
      isPossessor($0) || graph.preposition(of: $0).map(prepositions.contains) ?? false
    }
      ?? graph.children(of: root, "compound").last {
        lexicon.titles[graph.words[$0].lemma.lowercased() + " " + lemma] == nil
      }
  }

  /// `said on behalf of the tenants`: whom the words at the cue name.
  func represented(at anchor: Int) -> String? {
    let clauses = [anchor] + graph.children(of: anchor, "advcl")
    let behalf = clauses.flatMap { graph.children(of: $0, "obl") }.first {
      graph.words[$0].lemma == "behalf"
    }
    let owner = behalf.flatMap { graph.child(of: $0, "nmod", "nmod:poss") }
    return owner.map { name(ofOwner: $0) }
  }

  private func name(ofOwner owner: Int) -> String {
    entities.entity(at: owner).map { entities.entities[$0].name } ?? phrase(of: owner)
  }

  private func phrase(of head: Int) -> String {
    let clauses = graph.children(of: head, "acl", "ccomp", "acl:relcl").flatMap(graph.subtree)
    let words = graph.nounPhrase(of: head).filter {
      graph.words[$0].upos != "DET" && graph.words[$0].xpos != "POS" && !clauses.contains($0)
    }
    return words.map { graph.words[$0].form }.joined(separator: " ")
  }
}
