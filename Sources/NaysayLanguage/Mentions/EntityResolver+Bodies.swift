extension EntityResolver {
  /// A name of an organisation, a place or a people.
  mutating func readBody(_ name: Name) {
    let words = name.words.filter { graph.words[$0].xpos != "POS" }
    let form = text(words)
    if name.kind == .people, isAdjective(name), index.bodies[NameIndex.key(form)] == nil {
      if let place = index.bodies[NameIndex.key(lexicon.demonyms[form.lowercased()] ?? "")] {
        table.addAlias(form, to: place)
        mention(place, at: name.head)
      }
      return
    }
    // `the Foundation` stands for a longer name, as `the foundation` does.
    if words.count == 1, isBareNoun(name.head) {
      for word in name.words { nameByWord[word] = nil }
      nameByHead[name.head] = nil
      return
    }
    let entity = government(form, name) ?? body(form, name)
    mention(entity, at: name.head)
    readAcronym(after: name, of: entity)
    if let noun = collectiveNoun(beside: name) { mention(entity, byNoun: noun) }
  }

  private func isAdjective(_ name: Name) -> Bool {
    let word = graph.words[name.head]
    return word.upos == "ADJ"
      || ["amod", "compound"].contains(word.deprel)
        && lexicon.demonyms[word.form.lowercased()] != nil
  }

  private func isBareNoun(_ word: Int) -> Bool {
    lexicon.collectives[lemma(word)] != nil && isDefinite(word)
      && index.bodies[lemma(word)] == nil
  }

  // MARK: Governments

  /// `Moscow denied it`, `the Kremlin`: a place that speaks, or a building that is never meant as one.
  private mutating func government(_ form: String, _ name: Name) -> Int? {
    let key = NameIndex.key(form)
    let isPlace = name.kind == .place || lexicon.adjectives[key] != nil
    guard !isPlace || speech.speakers.contains(name.head) else { return nil }
    let standsFor =
      lexicon.metonyms[key] ?? (isPlace ? lexicon.adjectives[key].map { $0 + " government" } : nil)
    guard let standsFor else { return nil }
    if let known = index.governments[standsFor] {
      table.addAlias(form, to: known)
      return known
    }
    var entity = Entity(name: form, kind: .organisation)
    entity.standsFor = standsFor
    return addGovernment(entity, standsFor)
  }

  mutating func addGovernment(_ entity: Entity, _ standsFor: String) -> Int {
    let added = table.add(entity)
    index.governments[standsFor] = added
    index.add(noun: "government", of: added)
    marks[added] = Marks(noun: "government", words: Set([demonym(of: standsFor)]))
    return added
  }

  /// `russian` of `Russian government`.
  private func demonym(of government: String) -> String {
    government.split(separator: " ").dropLast().joined(separator: " ").lowercased()
  }

  // MARK: Organisations and places

  private mutating func body(_ form: String, _ name: Name) -> Int {
    if let known = index.bodies[NameIndex.key(form)] ?? shortOrLong(form, name) {
      table.rename(known, ifLonger: form)
      index.add(body: form, of: known)
      return known
    }
    var kind: Entity.Kind = name.kind == .place || name.kind == .facility ? .place : .organisation
    if name.kind == .people { kind = .group }
    if lexicon.isOutlet(form) { kind = .outlet }
    let entity = table.add(
      Entity(name: form, kind: kind, isPlural: name.kind == .people))
    index.add(body: form, of: entity)
    if kind != .place { addNouns(of: name, entity) }
    return entity
  }

  /// The common nouns within a name may stand for it: `ministry` for `Ministry of Health`.
  private mutating func addNouns(of name: Name, _ entity: Int) {
    var words: Set<String> = []
    for word in name.words {
      let noun = graph.words[word].form.lowercased()
      let isLast = word == name.words.last && name.words.count > 1
      if isLast || lexicon.collectives[noun] != nil { index.add(noun: noun, of: entity) }
      words.insert(noun)
    }
    marks[entity] = Marks(noun: "", words: words)
  }

  /// The body that an acronym, or the beginning of its name, stands for, where only one does.
  private func shortOrLong(_ form: String, _ name: Name) -> Int? {
    if name.kind == .people || name.kind == .place && !speech.speakers.contains(name.head) {
      return nil
    }
    let initials = NameIndex.initials(of: form)
    let acronyms =
      (index.bodiesByInitials[form] ?? [])
      + (initials.isEmpty ? [] : [index.bodies[initials.lowercased()]].compactMap { $0 })
    if let known = acronyms.first, Set(acronyms).count == 1, table.entities[known].kind != .place {
      return known
    }
    let first = form.prefix { $0 != " " }.lowercased()
    let longer = (index.bodiesByFirstWord[first] ?? []).filter { known in
      let entity = table.entities[known]
      guard [.organisation, .outlet].contains(entity.kind) else { return false }
      return entity.name.hasPrefix(form + " ") || form.hasPrefix(entity.name + " ")
    }
    return longer.count == 1 ? longer[0] : nil
  }

  /// `the Northern Relief Agency (NRA)`: what stands in parentheses is the same by another name.
  private mutating func readAcronym(after name: Name, of entity: Int) {
    let open = name.words.upperBound
    guard graph.words.indices.contains(open + 2), graph.words[open].form == "(",
      graph.words[open + 2].form == ")", name.words.count > 1, table.entities[entity].kind != .place
    else { return }
    let short = graph.words[open + 1].form
    guard short.count > 1, short.count <= 8, short.contains(where: \.isUppercase),
      short.dropFirst().contains(where: \.isUppercase)
    else { return }
    index.add(body: short, of: entity)
    table.addAlias(short, to: entity)
    mention(entity, at: open + 1)
  }

  // MARK: The noun beside a name

  /// `the radical Taliban movement`, `Geo TV channel`, `the shipping company Halcyon Lines`: the noun
  /// around or before a name mentions what the name does, and may do so alone from then on.
  private mutating func mention(_ entity: Int, byNoun noun: Int) {
    let lemma = lemma(noun)
    if lexicon.collectives[lemma] == .outlet { table.entities[entity].kind = .outlet }
    if marks[entity]?.noun.isEmpty ?? true {
      marks[entity] = Marks(noun: lemma, words: marks[entity]?.words ?? [])
    }
    index.add(noun: lemma, of: entity)
    mention(entity, at: noun)
  }

  private func collectiveNoun(beside name: Name) -> Int? {
    guard name.kind != .person, name.kind != .place else { return nil }
    let before = name.words.lowerBound - 1
    if before >= 0, name.kind == .organisation, isCollective(before) { return before }
    guard let head = graph.words[name.head].head,
      ["compound", "amod", "nmod", "appos", "flat"].contains(graph.words[name.head].relation),
      graph.preposition(of: name.head) == nil, graph.words[name.head].deprel != "nmod:poss"
    else { return nil }
    // `the Tulsa police`, `the Okafor campaign` are not what their first word names.
    let isSame = [.force, .business, .body, .media].contains { lexicon.isNoun(lemma(head), of: $0) }
    return isCollective(head) && isSame ? head : nil
  }

  private func isCollective(_ word: Int) -> Bool {
    graph.words[word].upos == "NOUN" && lexicon.collectives[lemma(word)] != nil
      && lexicon.titles[lemma(word)] == nil
  }
}
