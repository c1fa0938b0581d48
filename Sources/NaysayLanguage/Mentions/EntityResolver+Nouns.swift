extension EntityResolver {
  /// A phrase headed by a common noun: a role that is known, a group, or nothing to keep.
  mutating func readNounPhrase(_ head: Int) {
    guard table.mentions[head] == nil else { return }
    let lemma = graph.words[head].lemma.lowercased()
    if isDefinite(head), let entity = bearer(ofRole: lemma, before: head) {
      table.addAlias(text(briefPhrase(head)), to: entity)
      return table.mention(entity, at: head, isSubject: isSubject(head))
    }
    guard let kind = lexicon.collectives[lemma], kind != .document, !isBesideItsName(head) else {
      return
    }
    let entity = group(head, lemma: lemma, kind: kind)
    table.mention(entity, at: head, isSubject: isSubject(head))
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

  private func isDefinite(_ head: Int) -> Bool {
    graph.children(of: head, "det").contains {
      ["the", "this", "that"].contains(graph.words[$0].lemma)
    }
      || graph.child(of: head, "nmod:poss") != nil
  }

  /// The last person mentioned whose role ends in the noun: `the spokesman`.
  private func bearer(ofRole lemma: String, before head: Int) -> Int? {
    guard lexicon.titles[lemma] != nil, graph.children(of: head, "appos", "flat").isEmpty else {
      return nil
    }
    return table.order.last { mention in
      mention.word < head
        && table.entities[mention.entity].role?.split(separator: " ").last.map {
          $0.lowercased() == lemma
        } == true
    }?.entity
  }

  private mutating func group(_ head: Int, lemma: String, kind: Entity.Kind) -> Int {
    let marks = distinguishing(head)
    if let known = table.entities.indices.last(where: { isSameGroup(marks, lemma, $0) }) {
      table.addAlias(text(briefPhrase(head)), to: known)
      return known
    }
    let entity = table.add(
      Entity(
        name: groupName(head), kind: kind, isPlural: graph.hasFeature(head, "Number=Plur"),
        isNamed: false))
    groupMarks[entity] = (lemma, marks)
    return entity
  }

  /// The modifiers that tell one group from another: `resistance` of `Resistance forces`, the place, the owner.
  private func distinguishing(_ head: Int) -> Set<String> {
    let modifiers = graph.children(of: head, "compound", "amod", "nmod:poss")
    return Set(
      modifiers.filter { graph.words[$0].upos != "PRON" }.map { graph.words[$0].lemma.lowercased() }
    )
  }

  private func isSameGroup(_ marks: Set<String>, _ lemma: String, _ entity: Int) -> Bool {
    guard let known = groupMarks[entity] else {
      let name = table.entities[entity]
      return name.kind == .organisation && marks.isEmpty
        && name.name.lowercased().split(separator: " ").contains(lemma[...])
    }
    // A name's noun alone stands for it, not another's: `the movement`, not `the protest movement`.
    if table.entities[entity].isNamed { return known.lemma == lemma && marks.isEmpty }
    if known.lemma == lemma && (marks.isEmpty || known.marks.isEmpty || marks == known.marks) {
      return true
    }
    return !marks.isDisjoint(with: known.marks)
  }

  /// `Resistance forces in Afghanistan's Panjshir region` → `Panjshir resistance forces`.
  private func groupName(_ head: Int) -> String {
    let core = graph.children(of: head, "compound", "amod", "nummod").filter { $0 < head } + [head]
    let place = graph.children(of: head, "nmod").first {
      ["in", "from", "of"].contains(graph.preposition(of: $0) ?? "") && namedPlace($0) != nil
    }
    let words = core.sorted().map { i in
      graph.words[i].upos == "PROPN" || isAcronym(graph.words[i].form)
        ? graph.words[i].form : graph.words[i].form.lowercased()
    }
    guard let place, let name = namedPlace(place) else { return words.joined(separator: " ") }
    return ([name] + words).joined(separator: " ")
  }

  private func isAcronym(_ form: String) -> Bool {
    form.count > 1 && form.allSatisfy { $0.isUppercase || !$0.isLetter }
  }

  /// The most particular name in a place's phrase: `Panjshir` of `Afghanistan's Panjshir region`.
  private func namedPlace(_ nominal: Int) -> String? {
    if graph.words[nominal].upos == "PROPN" {
      let name = graph.children(of: nominal, "compound", "flat").filter {
        graph.words[$0].upos == "PROPN"
      }
      return text((name + [nominal]).sorted())
    }
    let names = graph.children(of: nominal, "compound").filter { graph.words[$0].upos == "PROPN" }
    return names.isEmpty ? nil : text(names)
  }

  /// A noun with its determiner and the modifiers before it.
  func briefPhrase(_ head: Int) -> [Int] {
    (graph.children(of: head, "det", "compound", "amod").filter { $0 < head } + [head]).sorted()
  }
}
