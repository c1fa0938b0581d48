extension EntityResolver {
  mutating func readName(_ name: Name) {
    guard table.entity(at: name.head) == nil else { return }
    if name.kind == .person ? !isKnownBody(name) : isKnownPerson(name) {
      readPerson(name)
    } else if name.kind == .person {
      readBody(Name(words: name.words, kind: .organisation, head: name.head))
    } else {
      readBody(name)
    }
  }

  /// A single word that the model takes for a person, though a body goes by it, or a place that speaks.
  private func isKnownBody(_ name: Name) -> Bool {
    guard name.words.count == 1 else { return false }
    let key = graph.words[name.head].form.lowercased()
    guard index.people[PersonName.folded(key)] == nil else { return false }
    if let known = index.bodies[key] { return table.entities[known].kind != .place }
    return lexicon.metonyms[key] != nil || lexicon.adjectives[key] != nil
      || index.bodiesByFirstWord[key]?.contains { table.entities[$0].kind != .place } == true
  }

  /// A single word that the model takes for a body, though it ends the name of somebody spoken of before.
  private func isKnownPerson(_ name: Name) -> Bool {
    guard name.kind != .people else { return false }
    if name.words.count > 1 {
      let forms = name.words.map { graph.words[$0].form }
      guard let full = PersonName(forms), let last = full.words.last else { return false }
      return index.people[last]?.contains { index.personNames[$0]?.contains(full) == true } == true
    }
    let word = PersonName.folded(graph.words[name.head].form)
    return index.bodies[graph.words[name.head].form.lowercased()] == nil
      && index.people[word]?.contains { person in
        index.personNames[person]?.contains { $0.words.count > 1 && $0.hasFamilyName(word) } == true
      } == true
  }

  // MARK: People

  private mutating func readPerson(_ name: Name) {
    let words = name.words.filter {
      !isTitle($0, of: name) && graph.words[$0].upos != "DET" && graph.words[$0].xpos != "POS"
        && (graph.words[$0].upos != "PUNCT" || ["-", "‐", "–"].contains(graph.words[$0].form))
    }
    guard let personName = PersonName(text(words).split(separator: " ").map(String.init)) else {
      return
    }
    let titles = titles(before: name)
    let gender = titles.compactMap { lexicon.titles[lemma($0)]?.gender }.first
    let entity = person(
      personName, called: text(words), gender: gender ?? self.gender(personName), titles: titles)
    readRole(of: entity, as: name, titles: titles)
    mention(entity, at: name.head)
    for title in titles where !name.words.contains(title) { mention(entity, at: title) }
  }

  /// `Mr` and `Mayor` within what the model took for the name.
  private func isTitle(_ word: Int, of name: Name) -> Bool {
    word != name.words.last && lexicon.titles[lemma(word)] != nil
  }

  /// The titles within or before a name, the nearest first: `Prime Minister`, `Ms`.
  private func titles(before name: Name) -> [Int] {
    let inside = name.words.filter { isTitle($0, of: name) }
    let outside = graph.children(of: name.head, "compound", "nmod:desc", "flat", "amod", "appos")
      .filter { $0 < name.words.lowerBound && lexicon.titles[lemma($0)] != nil }
    let before = name.words.lowerBound - 1
    // A parser may hang `Minister` beside the name that it belongs to.
    let adjacent =
      before >= 0 && graph.sentence(of: before) == graph.sentence(of: name.head)
        && ["NOUN", "PROPN"].contains(graph.words[before].upos)
        && lexicon.titles[lemma(before)] != nil && !outside.contains(before)
      ? [before] : []
    return (outside + adjacent + inside).reversed()
  }

  /// The person whose name it is: one known by a name that goes with it, or somebody new.
  private mutating func person(
    _ name: PersonName, called form: String, gender: Entity.Gender?, titles: [Int]
  ) -> Int {
    let shared = Set(
      name.words.count == 1
        ? name.words
        : [name.words.first, name.words.last]
          .compactMap { $0 })
    let candidates = shared.sorted().flatMap { index.people[$0] ?? [] }.filter { person in
      isCompatible(gender, table.entities[person].gender)
        && index.personNames[person]?.allSatisfy(name.agrees) == true
    }
    if let known = nearest(among: candidates, to: name, titles: titles) {
      if name.words.count > 1 || table.entities[known].name.split(separator: " ").count == 1 {
        table.rename(known, ifLonger: form)
      } else {
        table.addAlias(form, to: known)
      }
      if table.entities[known].gender == nil { table.entities[known].gender = gender }
      index.add(name, of: known)
      return known
    }
    let entity = table.add(Entity(name: form, kind: .person, gender: gender))
    index.add(name, of: entity)
    return entity
  }

  private func isCompatible(_ a: Entity.Gender?, _ b: Entity.Gender?) -> Bool {
    a == nil || b == nil || a == b
  }

  /// Of people whom a name may mean: who shares the family name before who shares a forename, who has the title before
  /// who has another, then the one spoken of last, where a full name came between, or else most.
  private func nearest(among candidates: [Int], to name: PersonName, titles: [Int]) -> Int? {
    var left = Array(Set(candidates)).sorted()
    guard left.count > 1 else { return left.first }
    func prefer(_ isBetter: (Int) -> Bool) {
      let better = left.filter(isBetter)
      if !better.isEmpty { left = better }
    }
    let last = name.words.last ?? ""
    prefer { index.personNames[$0]?.contains { $0.hasFamilyName(last) } == true }
    let roles = titles.map(lemma)
    prefer { person in roles.contains { index.peopleByRole[$0]?.contains(person) == true } }
    return left.max { a, b in
      (table.counts[a], table.lastWords[a]) < (table.counts[b], table.lastWords[b])
    }
  }

  private func gender(_ name: PersonName) -> Entity.Gender? {
    // A woman's forename alone is seldom a family name, a man's often.
    if name.words.count == 1 {
      return lexicon.forenames[name.words[0]] == .feminine ? .feminine : nil
    }
    guard let first = name.given.first else { return nil }
    if let known = lexicon.forenames[first] { return known }
    return first.split(separator: "-").first.flatMap { lexicon.forenames[String($0)] }
  }
}
