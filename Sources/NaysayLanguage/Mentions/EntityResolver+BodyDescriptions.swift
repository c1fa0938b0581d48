extension EntityResolver {
  /// The named body that `the ministry`, `the company` or `the newspaper` means, where only one can be meant.
  func describedBody(_ head: Int, _ noun: String) -> Int? {
    guard isDefinite(head), graph.child(of: head, "nmod:poss") == nil,
      !graph.hasFeature(head, "Number=Plur")
    else { return nil }
    let words = distinguishing(head)
    let byNoun = (index.bodiesByNoun[noun] ?? []).filter { entity in
      table.entities[entity].isNamed && words.isSubset(of: marks[entity]?.words ?? [])
    }
    if let known = choice(of: byNoun.filter { isBefore($0, head) }, before: head) { return known }
    if byNoun.count == 1, words.isEmpty { return byNoun[0] }
    let kinds = lexicon.classes[noun] ?? []
    guard words.isEmpty, byNoun.isEmpty, !kinds.isDisjoint(with: [.business, .body, .media]),
      !isKnownGroup(noun)
    else { return nil }
    return onlyBody(of: kinds, before: head)
  }

  /// Whether a group without a name goes by the noun: `the company` may be it.
  private func isKnownGroup(_ noun: String) -> Bool {
    index.bodiesByNoun[noun]?.contains { !table.entities[$0].isNamed } == true
  }

  /// The one organisation of the last sentences that could be a company, a body, an outlet.
  private func onlyBody(of kinds: Set<MentionLexicon.NounClass>, before head: Int) -> Int? {
    let here = graph.sentence(of: head)
    var found: Set<Int> = []
    for sentence in max(0, here - 3)...here {
      for mention in table.mentions[sentence] where mention.word < head {
        if isBody(mention.entity, of: kinds) { found.insert(mention.entity) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private func isBody(_ entity: Int, of kinds: Set<MentionLexicon.NounClass>) -> Bool {
    let known = table.entities[entity]
    guard known.isNamed, known.standsFor == nil else { return false }
    if known.kind == .outlet { return kinds.contains(.media) }
    guard known.kind == .organisation, kinds != [.media] else { return false }
    // `Health Ministry` is no company, whatever `the company` means.
    return marks[entity]?.words.allSatisfy { word in
      lexicon.classes[word].map { !$0.isDisjoint(with: kinds.union([.body])) } ?? true
    } ?? true
  }
}
