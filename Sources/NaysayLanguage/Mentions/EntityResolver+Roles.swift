extension EntityResolver {
  /// Reads role and affiliation of somebody named from the words around the name: an apposition, a title before it,
  /// a copula, a relative clause, `of` or `for` after it.
  mutating func readRole(of entity: Int, as name: Name, titles: [Int]) {
    let head = name.head
    for noun in apposed(to: name) {
      take(role: noun, of: entity, leavingOut: [])
      mention(entity, at: noun)
    }
    if let title = titles.first(where: { title($0) != nil || lexicon.longTitles[lemma($0)] != nil })
    {
      take(title: title, before: head, of: entity)
    }
    readGovernor(of: entity, at: head)
    readRelativeClause(of: entity, at: head)
    if table.entities[entity].affiliation == nil { readAffiliation(of: entity, at: head) }
  }

  /// `the mayor, Ana Ruiz`, `Northgate mayor Ana Ruiz`, `Ruiz is the spokesman for the miners`.
  private mutating func readGovernor(of entity: Int, at head: Int) {
    guard let governor = graph.words[head].head, graph.words[governor].upos == "NOUN",
      nameByWord[governor] == nil
    else { return }
    let isApposed =
      graph.words[head].relation == "appos"
      || governor < head && graph.words[head].relation == "flat"
      || governor < head && graph.words[governor + 1...head].allSatisfy { $0.upos == "PROPN" }
    let isCopular = isSubject(head) && graph.child(of: governor, "cop") != nil
    guard isApposed || isCopular, title(governor) != nil else { return }
    take(
      role: governor, of: entity,
      leavingOut: isApposed ? [head] : graph.children(of: governor, "nsubj", "cop"))
    mention(entity, at: governor)
  }

  /// `Ruiz, who heads the agency`.
  private mutating func readRelativeClause(of entity: Int, at head: Int) {
    guard let verb = graph.child(of: head, "acl:relcl"), let owner = graph.child(of: verb, "obj"),
      let role = Self.offices[lemma(verb)], table.entities[entity].role == nil
    else { return }
    setRole(role, noun: role, title: nil, of: entity)
    setAffiliation(owner, of: entity)
  }

  private static let offices = [
    "head": "head", "lead": "leader", "chair": "chair", "run": "head", "direct": "director",
    "represent": "representative", "found": "founder", "own": "owner", "edit": "editor",
    "manage": "manager", "command": "commander", "coach": "coach",
  ]

  /// `Ruiz of the River Authority`, `Ruiz for the miners' union`: where somebody belongs.
  private mutating func readAffiliation(of entity: Int, at head: Int) {
    let owner = graph.children(of: head, "nmod").first { noun in
      let isBody =
        nameByHead[noun].map { $0.kind != .person } ?? (lexicon.collectives[lemma(noun)] != nil)
      return isBody
        && ["of", "for", "from", "at", "with"].contains(graph.preposition(of: noun) ?? "")
    }
    guard let owner else { return }
    setAffiliation(owner, of: entity)
    if graph.preposition(of: owner) == "for" { table.spokespeople.insert(entity) }
  }

  mutating func take(role noun: Int, of entity: Int, leavingOut: [Int]) {
    let known = title(noun)
    let owner = owner(ofRole: noun, leavingOut: leavingOut)
    let modifiers = graph.children(of: noun, "compound", "amod").filter { $0 < noun }
    let said = modifiers.filter {
      $0 != owner && graph.words[$0].upos != "PROPN" && place(ofAdjective: $0) == nil
    }
    setRole(text((said + [noun]).sorted()), noun: lemma(noun), title: known, of: entity)
    if let owner {
      setAffiliation(owner, of: entity)
      if known?.kind == "advocate", speaks(for: owner) { table.spokespeople.insert(entity) }
    }
  }

  /// `a lawyer for the miners`, `the captain's lawyer` speak for them; `a lawyer from Tarn` does not for Tarn.
  func speaks(for owner: Int) -> Bool {
    graph.words[owner].deprel == "nmod:poss"
      || ["for", "of"].contains(graph.preposition(of: owner) ?? "")
  }

  /// Whom a role is of: `the miners` of `lawyer for the miners`, `Norvania` of `Norvanian president`.
  func owner(ofRole noun: Int, leavingOut: [Int] = []) -> Int? {
    let owners = graph.children(of: noun, "nmod", "nmod:poss").filter { !leavingOut.contains($0) }
    let modifiers = graph.children(of: noun, "compound", "amod").filter {
      $0 < noun && !leavingOut.contains($0)
        && lexicon.titles[lemma($0) + " " + lemma(noun)] == nil
    }
    return owners.first {
      graph.words[$0].deprel == "nmod:poss"
        || ["for", "of", "at", "with", "from", "in", "to"].contains(
          graph.preposition(of: $0) ?? "")
    }
      ?? modifiers.last {
        lexicon.collectives[lemma($0)] != nil || graph.words[$0].upos == "PROPN"
          || place(ofAdjective: $0) != nil
      }
  }

  private mutating func take(title noun: Int, before head: Int, of entity: Int) {
    let known = title(noun)
    let before =
      (graph.children(of: noun, "compound", "amod", "nmod", "nmod:poss")
      + graph.children(of: head, "compound", "amod", "nmod:poss", "nmod:desc"))
      .filter { $0 < noun }.sorted()
    let owner = before.last { nameByWord[$0] != nil } ?? before.last { isOwner($0, of: noun) }
    let said = before.filter {
      $0 != owner && graph.words[$0].deprel != "nmod:poss" && nameByWord[$0] == nil
        || isTitleWord($0)
    }
    let role = lexicon.longTitles[lemma(noun)] ?? text((said + [noun]).sorted())
    setRole(role, noun: lexicon.longTitles[lemma(noun)] ?? lemma(noun), title: known, of: entity)
    if let owner { setAffiliation(owner, of: entity) }
  }

  /// `fire service` of `fire service spokesman`, `union` of `the union's head`; not `communications` of
  /// `communications director`.
  private func isOwner(_ word: Int, of noun: Int) -> Bool {
    if lexicon.titles[lemma(word) + " " + lemma(noun)] != nil { return false }
    return graph.words[word].upos == "PROPN" && lexicon.titles[lemma(word)] == nil
      || lexicon.collectives[lemma(word)] != nil || graph.words[word].deprel == "nmod:poss"
      || title(noun)?.kind == "spokesperson" || place(ofAdjective: word) != nil
  }

  /// `Prime` of `Prime Minister`, `Former`, `Deputy`.
  private func isTitleWord(_ word: Int) -> Bool {
    lexicon.titles[lemma(word)] != nil || lexicon.titleModifiers.contains(lemma(word))
  }

  private mutating func setRole(
    _ role: String, noun: String, title: MentionLexicon.Title?, of entity: Int
  ) {
    index.add(role: noun, of: entity)
    if table.entities[entity].role == nil { table.entities[entity].role = role }
    if table.entities[entity].gender == nil { table.entities[entity].gender = title?.gender }
    if title?.kind == "spokesperson" { table.spokespeople.insert(entity) }
  }

  mutating func setAffiliation(_ owner: Int, of entity: Int) {
    guard table.entities[entity].affiliation == nil else { return }
    if graph.words[owner].upos == "PRON" {
      guard let known = table.entity(at: owner), known != entity else { return }
      table.entities[entity].affiliation = table.entities[known].name
      table.entities[entity].affiliatedWith = known
      return
    }
    let name = nameByWord[owner]
    let phrase = name.map { Array($0.words) } ?? graph.nounPhrase(of: owner)
    let words = phrase.filter { graph.words[$0].xpos != "POS" && graph.words[$0].upos != "PART" }
    table.entities[entity].affiliation = place(ofAdjective: owner) ?? text(words)
    pendingAffiliations.append((entity, name?.head ?? owner))
  }

  /// The place that an adjective is of: `Norvania` where the text names it, or one the lexicon knows.
  func place(ofAdjective word: Int) -> String? {
    guard ["amod", "compound"].contains(graph.words[word].deprel) else { return nil }
    let form = graph.words[word].form
    guard form.first?.isUppercase == true else { return nil }
    return lexicon.demonyms[form.lowercased()]
      ?? index.place(ofAdjective: form.lowercased()).map { table.entities[$0].name }
  }

  /// Once all mentions are read: which entity each affiliation is.
  mutating func affiliate() {
    for (entity, owner) in pendingAffiliations {
      let form = NameIndex.key(table.entities[entity].affiliation ?? "")
      let known = table.entity(at: owner) ?? index.bodies[form]
      if let known, known != entity { table.entities[entity].affiliatedWith = known }
    }
  }
}
