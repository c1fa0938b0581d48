extension EntityResolver {
  /// A single person by a common noun: `the minister`, `a spokesman for the league`, `her lawyer`.
  mutating func readPersonNoun(_ head: Int, _ noun: String) {
    if let name = nameBeside(head), let person = table.entity(at: name) {
      take(role: head, of: person, leavingOut: [name])
      return mention(person, at: head)
    }
    guard isDefinite(head) else {
      if graph.child(of: head, "det", "nummod") != nil || speech.speakers.contains(head) {
        addAnonymous(head)
      }
      return
    }
    if let person = describedPerson(head, noun) {
      table.addAlias(text(briefPhrase(head)), to: person)
      return mention(person, at: head)
    }
    addUnnamed(head, noun)
  }

  /// Whether a noun is of those who speak for somebody else, and says for whom.
  func isSpokesperson(_ head: Int) -> Bool {
    switch title(head)?.kind {
    case "spokesperson": true
    case "advocate": owner(ofRole: head).map(speaks) ?? false
    default: false
    }
  }

  private func nameBeside(_ head: Int) -> Int? {
    // Of `the other man, his cousin Ivo Lanz` the cousin is known to be Ivo Lanz.
    if let name = graph.children(of: head, "appos", "flat").first(where: { word in
      table.entity(at: word).map { table.entities[$0].kind == .person } ?? false
    }) {
      return name
    }
    // `said the coach, Piet Orban`, where the parser takes the name for a subject of its own.
    guard graph.words.indices.contains(head + 2), graph.words[head + 1].form == ",",
      let name = nameByWord[head + 2], name.kind == .person,
      graph.words[name.head].head == graph.words[head].head,
      graph.words[name.head].deprel == graph.words[head].deprel
    else { return nil }
    return name.head
  }

  /// `the president` of whom no name is known: somebody all the same, whom `he` may mean.
  private mutating func addUnnamed(_ head: Int, _ noun: String) {
    var entity = Entity(
      name: fullName(head), kind: .person, gender: title(head)?.gender,
      isNamed: false)
    entity.role = text(
      (graph.children(of: head, "compound", "amod").filter {
        $0 < head && graph.words[$0].upos == "NOUN"
      } + [head]).sorted())
    let added = table.add(entity)
    if let owner = owner(ofRole: head) { setAffiliation(owner, of: added) }
    if isSpokesperson(head) { table.spokespeople.insert(added) }
    index.add(role: noun, of: added)
    marks[added] = Marks(noun: noun, words: distinguishing(head))
    mention(added, at: head)
  }

  // MARK: Whom a description means

  /// The person with the role, of several the one that fits and stands out; nil where that is in doubt.
  private func describedPerson(_ head: Int, _ noun: String) -> Int? {
    let family = title(head)?.kind == "family"
    let roles = [noun] + (lexicon.sameRole[noun] ?? [])
    let all = roles.flatMap { index.peopleByRole[$0] ?? [] }.filter { isDescribed($0, by: head) }
    let candidates = Array(Set(all)).sorted()
    let before = candidates.filter { sentence(ofLast: $0, before: head) >= 0 && isBefore($0, head) }
    if let known = choice(of: before, before: head) { return known }
    if !before.isEmpty { return nil }
    // The name may come after its description: `the minister resigned. … Minister Ana Ruiz`.
    if candidates.count == 1, title(head)?.kind == "office" || title(head)?.kind == "spokesperson" {
      return candidates[0]
    }
    return family ? generic(head) : nil
  }

  /// Whether an entity has been mentioned before a word.
  func isBefore(_ entity: Int, _ word: Int) -> Bool {
    table.lastWords[entity] >= 0 && table.lastWords[entity] < word
      || sentence(ofLast: entity, before: word) >= graph.sentence(of: word) - Self.memory
  }

  /// Whether what the description says besides its noun is true of somebody.
  private func isDescribed(_ person: Int, by head: Int) -> Bool {
    let entity = table.entities[person]
    if entity.isPlural { return false }
    if let gender = title(head)?.gender, let known = entity.gender, gender != known { return false }
    if let owner = owner(ofRole: head), !belongs(person, to: owner) { return false }
    let said = Set(
      graph.children(of: head, "compound", "amod").filter {
        $0 < head && graph.words[$0].upos != "PROPN" && tellsApart($0, head)
      }.map(lemma)
    )
    let own = Set(
      [entity.role, entity.affiliation].compactMap { $0?.lowercased() }
        .flatMap { $0.split(separator: " ").map(String.init) })
    return said.isSubset(of: own.union(marks[person]?.words ?? []))
  }

  /// `finance` of `finance minister`, `other`; not `gruff` of `the gruff senator`.
  private func tellsApart(_ modifier: Int, _ head: Int) -> Bool {
    let word = lemma(modifier)
    if place(ofAdjective: modifier) != nil || lexicon.collectives[word] != nil
      || lexicon.titleModifiers.contains(word)
    {
      return word == "other"
    }
    return graph.words[modifier].upos == "NOUN" || graph.words[modifier].deprel == "compound"
      || lexicon.titles[word + " " + lemma(head)] != nil
      || lexicon.distinguishing.contains(word)
  }

  /// Whether somebody is affiliated with the owner of a description; nothing known against it is not enough.
  private func belongs(_ person: Int, to owner: Int) -> Bool {
    guard let affiliation = table.entities[person].affiliation?.lowercased() else {
      return graph.words[owner].upos == "PRON" ? false : isOnlyBearer(person)
    }
    if let place = place(ofAdjective: owner) { return affiliation == place.lowercased() }
    if graph.words[owner].upos == "PRON" {
      guard let known = table.entity(at: owner) else { return false }
      return table.entities[known].name.lowercased() == affiliation
    }
    return affiliation.split(separator: " ").contains { $0 == lemma(owner)[...] }
      || affiliation == text(graph.nounPhrase(of: owner)).lowercased()
  }

  private func isOnlyBearer(_ person: Int) -> Bool {
    guard let role = table.entities[person].role?.split(separator: " ").last else { return false }
    return index.peopleByRole[role.lowercased()]?.count == 1
  }

  /// `the man`, `the woman`: the only such person of the last sentences.
  private func generic(_ head: Int) -> Int? {
    guard lexicon.persons.contains(lemma(head)),
      graph.child(of: head, "nmod:poss", "amod", "nmod", "acl:relcl") == nil
    else { return nil }
    let here = graph.sentence(of: head)
    var found: Set<Int> = []
    for sentence in max(0, here - 2)...here {
      for mention in table.mentions[sentence] where mention.word < head {
        let entity = table.entities[mention.entity]
        if entity.kind == .person, entity.gender == title(head)?.gender {
          found.insert(mention.entity)
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
