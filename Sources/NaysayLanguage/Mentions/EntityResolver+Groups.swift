extension EntityResolver {
  /// The entity of a group or body that only a common noun names: one that it may be, or a new one.
  mutating func group(_ head: Int, _ noun: String, kind: Entity.Kind) -> Int {
    let words = distinguishing(head)
    let isDefinite =
      isDefinite(head) || lexicon.isNoun(noun, of: .force)
      || lexicon.uncounted.contains(noun)
    if let known = knownGroup(noun, words, isDefinite: isDefinite) {
      table.addAlias(text(briefPhrase(head)), to: known)
      return known
    }
    if noun == "government",
      let place = words.sorted().first(where: { lexicon.demonyms[$0] != nil })
    {
      let standsFor =
        (lexicon.adjectives[lexicon.demonyms[place]?.lowercased() ?? ""] ?? place)
        + " government"
      if let known = index.governments[standsFor] {
        table.rename(known, to: groupName(head))
        return known
      }
      return addGovernment(Entity(name: groupName(head), kind: .organisation), standsFor)
    }
    let isSource = ["source", "insider"].contains(noun)
    let entity = table.add(
      Entity(
        name: isSource || isOfOthers(head) ? fullName(head) : groupName(head),
        kind: isSource ? .anonymous : kind,
        isPlural: graph.hasFeature(head, "Number=Plur"), isNamed: false))
    marks[entity] = Marks(noun: noun, words: words)
    index.add(noun: noun, of: entity)
    for word in words where lexicon.isNoun(noun, of: .force) { index.add(noun: word, of: entity) }
    return entity
  }

  /// `advisers to the senator`, `people close to her`: members of a group who are told by whose they are.
  private func isOfOthers(_ head: Int) -> Bool {
    guard lexicon.isNoun(lemma(head), of: .people) else { return false }
    if graph.children(of: head, "amod").contains(where: { $0 > head }) { return true }
    return graph.children(of: head, "nmod", "nmod:poss").contains {
      graph.words[$0].deprel == "nmod:poss"
        || ["for", "of", "to", "with", "close to"].contains(graph.preposition(of: $0) ?? "")
    }
  }

  private func knownGroup(_ noun: String, _ words: Set<String>, isDefinite: Bool) -> Int? {
    let isForce = lexicon.isNoun(noun, of: .force)
    let keys = isForce ? [noun] + words.sorted() : [noun]
    let candidates = keys.flatMap { index.bodiesByNoun[$0] ?? [] }
    return Array(Set(candidates)).sorted().last { entity in
      guard let known = marks[entity],
        ![.person, .document, .place].contains(table.entities[entity].kind)
      else { return false }
      // A name's noun alone stands for it, not another's: `the movement`, not `the protest movement`.
      if table.entities[entity].isNamed { return isDefinite && words.isSubset(of: known.words) }
      if known.noun == noun {
        return words == known.words || isDefinite && words.isEmpty
          || isForce && known.words.isEmpty
      }
      return isForce && lexicon.isNoun(known.noun, of: .force)
        && !words.isDisjoint(with: known.words)
    }
  }

  /// The modifiers that tell one group from another: `resistance` of `Resistance forces`, the place, the owner.
  func distinguishing(_ head: Int) -> Set<String> {
    var modifiers = graph.children(of: head, "compound", "amod", "nmod:poss").filter {
      graph.words[$0].upos != "PRON" && !lexicon.titleModifiers.contains(lemma($0))
    }
    modifiers += graph.children(of: head, "nmod").filter {
      ["in", "from", "of", "for"].contains(graph.preposition(of: $0) ?? "")
        && graph.words[$0].upos == "PROPN"
    }
    return Set(modifiers.map { graph.words[$0].lemma.lowercased() })
  }

  /// `Resistance forces in Afghanistan's Panjshir region` → `Panjshir resistance forces`.
  func groupName(_ head: Int) -> String {
    let core = graph.children(of: head, "compound", "amod", "nummod").filter { $0 < head } + [head]
    let region = graph.children(of: head, "nmod").first {
      ["in", "from", "of"].contains(graph.preposition(of: $0) ?? "") && namedPlace($0) != nil
    }
    let names = core.flatMap { word in
      nameByWord[word].map { name in Array(name.words) } ?? [word]
    }
    let words = Array(Set(names)).sorted().map { i in
      isCapitalised(i) ? graph.words[i].form : graph.words[i].form.lowercased()
    }
    guard let region, let name = namedPlace(region) else { return words.joined(separator: " ") }
    return ([name] + words).joined(separator: " ")
  }

  /// Whether a word has its capital of itself, not from the beginning of the sentence.
  func isCapitalised(_ word: Int) -> Bool {
    graph.words[word].upos == "PROPN" || isAcronym(graph.words[word].form)
      || place(ofAdjective: word) != nil
      || graph.sentences[graph.sentence(of: word)].lowerBound != word
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
}
