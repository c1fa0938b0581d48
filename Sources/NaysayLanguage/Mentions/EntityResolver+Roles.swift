extension EntityResolver {
  /// Reads role and affiliation from an apposition, a title before the name or a copula.
  mutating func readRole(of entity: Int, at head: Int) {
    let words = graph.words
    for noun in graph.children(of: head, "appos") where words[noun].upos == "NOUN" {
      take(role: noun, of: entity, leavingOut: [])
    }
    for noun in graph.children(of: head, "compound", "nmod:desc", "flat", "amod")
    where noun < head && lexicon.titles[words[noun].lemma.lowercased()] != nil {
      take(title: noun, before: head, of: entity)
    }
    if let governor = words[head].head, words[governor].upos == "NOUN" {
      let isApposed = words[head].relation == "appos"
      let isCopular = isSubject(head) && graph.child(of: governor, "cop") != nil
      if (isApposed || isCopular) && lexicon.titles[words[governor].lemma.lowercased()] != nil {
        take(
          role: governor, of: entity,
          leavingOut: isApposed ? [head] : graph.children(of: governor, "nsubj", "cop"))
        if isApposed { table.mention(entity, at: governor, isSubject: isSubject(governor)) }
      }
    }
  }

  private mutating func take(role noun: Int, of entity: Int, leavingOut: [Int]) {
    let lemma = graph.words[noun].lemma.lowercased()
    guard table.entities[entity].role == nil, let title = lexicon.titles[lemma] ?? ownTitle(noun)
    else { return }
    let owners = graph.children(of: noun, "nmod", "nmod:poss").filter { !leavingOut.contains($0) }
    let modifiers = graph.children(of: noun, "compound", "amod").filter { $0 < noun }
    let owner =
      owners.first {
        graph.words[$0].deprel == "nmod:poss"
          || ["for", "of", "at", "with", "from", "in"].contains(graph.preposition(of: $0) ?? "")
      }
      ?? modifiers.last {
        lexicon.collectives[graph.words[$0].lemma.lowercased()] != nil
          || graph.words[$0].upos == "PROPN"
      }
    let said = modifiers.filter { $0 != owner && graph.words[$0].upos != "PROPN" }
    setRole(text((said + [noun]).sorted()), title, of: entity)
    if let owner { setAffiliation(owner, of: entity) }
  }

  private mutating func take(title noun: Int, before head: Int, of entity: Int) {
    guard table.entities[entity].role == nil,
      let title = lexicon.titles[graph.words[noun].lemma.lowercased()]
    else { return }
    let before =
      (graph.children(of: noun, "compound", "amod", "nmod", "nmod:poss")
      + graph.children(of: head, "compound", "amod", "nmod:poss"))
      .filter { $0 < noun }.sorted()
    let owner = before.last {
      graph.words[$0].upos == "PROPN"
        || lexicon.collectives[graph.words[$0].lemma.lowercased()] != nil
        || graph.words[$0].deprel == "nmod:poss" || title.kind == "spokesperson"
    }
    setRole(
      text(
        (before.filter {
          $0 != owner && graph.words[$0].upos != "PROPN" && graph.words[$0].deprel != "nmod:poss"
        } + [noun]).sorted()), title, of: entity)
    if let owner { setAffiliation(owner, of: entity) }
  }

  /// An apposition that is no known role still says what someone is: `a baker`.
  private func ownTitle(_ noun: Int) -> MentionLexicon.Title? {
    graph.words[noun].upos == "NOUN" ? MentionLexicon.Title(kind: "profession") : nil
  }

  private mutating func setRole(_ role: String, _ title: MentionLexicon.Title, of entity: Int) {
    table.entities[entity].role = role
    if table.entities[entity].gender == nil { table.entities[entity].gender = title.gender }
    if title.kind == "spokesperson" { table.isSpokesperson.insert(entity) }
  }

  private mutating func setAffiliation(_ owner: Int, of entity: Int) {
    let phrase = graph.nounPhrase(of: owner).filter {
      !(graph.words[$0].upos == "PART" && graph.words[$0].lemma == "'s")
    }
    table.entities[entity].affiliation = text(phrase)
    pendingAffiliations.append((entity, owner))
  }

  /// Once all mentions are read: which entity each affiliation is.
  mutating func affiliate() {
    for (entity, owner) in pendingAffiliations {
      if let known = table.entity(at: owner), known != entity {
        table.entities[entity].affiliatedWith = known
      }
    }
  }
}
