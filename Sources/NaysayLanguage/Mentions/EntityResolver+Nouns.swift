extension EntityResolver {
  /// A phrase headed by a common noun: a description of somebody known, a group, a body, a document, somebody unnamed.
  mutating func readNounPhrase(_ head: Int) {
    guard table.entity(at: head) == nil, nameByWord[head] == nil else { return }
    let upos = graph.words[head].upos
    if upos == "PROPN" { readUntaggedName(head) }
    guard upos == "NOUN" || upos == "PROPN", table.entity(at: head) == nil else { return }
    let noun = lemma(head)
    let isPlural = graph.hasFeature(head, "Number=Plur")
    let kind = lexicon.collectives[noun]
    if isHuman(noun, head), !isPlural, !isPredicate(head), !isModifier(head) {
      return readPersonNoun(head, noun)
    }
    guard !isBesideItsName(head) else { return }
    guard let kind else {
      if let known = describedBody(head, noun) { mention(known, at: head) }
      return
    }
    switch kind {
    case .group where lexicon.isNoun(noun, of: .people) && isPlural && isCounted(head):
      if !isPredicate(head) { addAnonymous(head) }
    case .document:
      if !isModifier(head) { readDocument(head, noun) }
    default:
      if let known = describedBody(head, noun) {
        if table.entities[known].standsFor != nil, noun == "government",
          !distinguishing(head).isEmpty
        {
          table.rename(known, to: groupName(head))
        }
        table.addAlias(text(briefPhrase(head)), to: known)
        mention(known, at: head)
      } else {
        mention(group(head, noun, kind: kind), at: head)
      }
    }
  }

  func isHuman(_ noun: String, _ head: Int) -> Bool {
    if let title = lexicon.titles[noun] { return title.kind != "address" }
    return lexicon.isNoun(noun, of: .people) && lexicon.collectives[noun] == .group
  }

  /// `Ruiz is a lawyer`: says something of somebody, and is nobody.
  func isPredicate(_ head: Int) -> Bool { graph.child(of: head, "cop") != nil }

  func isModifier(_ head: Int) -> Bool {
    ["compound", "flat", "nmod:desc", "amod", "fixed"].contains(graph.words[head].deprel)
  }

  /// `two officers`, `several residents`, `other officials`.
  private func isCounted(_ head: Int) -> Bool {
    graph.child(of: head, "nummod") != nil
      || graph.children(of: head, "det", "amod").contains {
        ["some", "several", "many", "any", "another", "few"].contains(lemma($0))
      }
  }

  /// `the shipping company Halcyon Lines`: the name, read after it, mentions what the noun does.
  private func isBesideItsName(_ head: Int) -> Bool {
    if let next = nameByWord[head + 1], next.words.lowerBound == head + 1,
      next.kind == .organisation
    {
      return true
    }
    return graph.children(of: head, "appos", "flat").contains {
      nameByHead[$0] != nil && nameByHead[$0]?.kind != .person
    }
  }

  func isDefinite(_ head: Int) -> Bool {
    graph.children(of: head, "det").contains {
      ["the", "this", "that", "these", "those"].contains(lemma($0))
    }
      || graph.child(of: head, "nmod:poss") != nil
  }

  /// A capitalised word that the model gave no kind: part of a name that is known, or the name of who speaks.
  private mutating func readUntaggedName(_ head: Int) {
    guard graph.words[head].form.first?.isUppercase == true, !isModifier(head) else { return }
    let words =
      (graph.children(of: head, "compound", "flat").filter {
        graph.words[$0].upos == "PROPN"
      } + [head]).sorted()
    let form = text(words)
    let word = PersonName.folded(graph.words[head].form)
    if let known = index.bodies[NameIndex.key(form)] { return mention(known, at: head) }
    let people = (index.people[word] ?? []).filter { person in
      index.personNames[person]?.contains { $0.hasFamilyName(word) } == true
    }
    if words.count == 1, people.count == 1 { return mention(people[0], at: head) }
    guard speech.speakers.contains(head), lexicon.titles[word] == nil,
      lexicon.collectives[word] == nil
    else { return }
    let entity = table.add(Entity(name: form, kind: kind(ofUntagged: words)))
    index.add(body: form, of: entity)
    mention(entity, at: head)
  }

  private func kind(ofUntagged words: [Int]) -> Entity.Kind {
    let isPerson =
      words.count > 1 && lexicon.forenames[graph.words[words[0]].form.lowercased()] != nil
    return isPerson ? .person : lexicon.isOutlet(text(words)) ? .outlet : .organisation
  }

  // MARK: Documents

  /// `a leaked memo`, later `the memo`.
  private mutating func readDocument(_ head: Int, _ noun: String) {
    let words = distinguishing(head)
    if isDefinite(head) {
      let known = (index.bodiesByNoun[noun] ?? []).filter { entity in
        table.entities[entity].kind == .document
          && (words.isEmpty || marks[entity]?.words.isSuperset(of: words) == true)
      }
      if let known = known.last {
        table.addAlias(text(briefPhrase(head)), to: known)
        return mention(known, at: head)
      }
    }
    guard speech.speakers.contains(head) || isSubject(head) else { return }
    let entity = table.add(
      Entity(
        name: fullName(head), kind: .document, isPlural: graph.hasFeature(head, "Number=Plur"),
        isNamed: false))
    marks[entity] = Marks(noun: noun, words: words)
    index.add(noun: noun, of: entity)
    mention(entity, at: head)
  }

  // MARK: Names of what has none

  /// A noun with its determiner and the modifiers before it.
  func briefPhrase(_ head: Int) -> [Int] {
    (graph.children(of: head, "det", "compound", "amod").filter { $0 < head } + [head]).sorted()
  }

  /// The phrase without its article and its clauses: `person familiar with the matter`, `two officers`.
  func fullName(_ head: Int) -> String {
    let core = nounCore(head)
    let after = graph.children(of: head, "nmod", "acl", "amod").filter {
      $0 > head && graph.words[$0].deprel != "acl:relcl" && graph.words[$0].deprel != "nmod:poss"
        && !graph.children(of: $0, "mark").contains { lemma($0) == "that" }
    }.flatMap { graph.subtree(of: $0) }
    let words = graph.trimmed((core + after).sorted())
    if words.count > 14 { return uncapitalised(core) }
    return ownedName(head, words) ?? uncapitalised(words)
  }

  /// The words without the capital that the first has from the beginning of the sentence.
  private func uncapitalised(_ words: [Int]) -> String {
    guard let first = words.first, !isCapitalised(first) else { return text(words) }
    return text(words).prefix(1).lowercased() + text(words).dropFirst()
  }

  /// A noun with what counts and qualifies it: `two senior officers`, `another lawyer`.
  private func nounCore(_ head: Int) -> [Int] {
    let before = graph.children(of: head, "compound", "amod", "nummod", "det", "nmod:poss").filter {
      $0 < head
        && (graph.words[$0].upos != "DET"
          || ["another", "some", "several", "many"].contains(lemma($0)))
        && !(graph.words[$0].deprel == "nmod:poss" && graph.words[$0].upos == "PRON")
    }
    return (before.flatMap { graph.subtree(of: $0) } + [head]).sorted()
  }

  /// `his lawyers` are his by name: `Ben Okafor's lawyers`.
  func ownedName(_ head: Int, _ words: [Int]) -> String? {
    guard let owner = graph.child(of: head, "nmod:poss"), graph.words[owner].upos == "PRON",
      let known = table.entity(at: owner)
    else { return nil }
    return table.entities[known].name + "'s "
      + text(words.filter { !["own", "other"].contains(lemma($0)) })
  }

  mutating func addAnonymous(_ head: Int) {
    let isPlural = graph.hasFeature(head, "Number=Plur")
    let noun = lemma(head)
    var entity = Entity(
      name: fullName(head), kind: .anonymous, gender: title(head)?.gender, isPlural: isPlural,
      isNamed: false)
    entity.role = text(
      (graph.children(of: head, "compound", "amod").filter {
        $0 < head && graph.words[$0].upos != "PROPN" && place(ofAdjective: $0) == nil
      } + [head]).sorted())
    let added = table.add(entity)
    if let owner = owner(ofRole: head) { setAffiliation(owner, of: added) }
    if isSpokesperson(head) { table.spokespeople.insert(added) }
    index.add(noun: noun, of: added)
    index.add(role: noun, of: added)
    marks[added] = Marks(noun: noun, words: distinguishing(head))
    mention(added, at: head)
  }
}
