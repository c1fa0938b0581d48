import NaysayLanguage
import NaysayLexicon

/// What is said of a clause that stands beside a predicate or belongs to a noun.
extension FactualityReader {
  /// An adverbial clause, by what introduces it: *unless it rains*, *without asking*, *to refuel*.
  func adverbial(_ word: Int, of head: Int) -> EventFactuality {
    if has(graph.children(of: word, "mark"), "whether"),
      let open = leftOpen(word, reading(of: head))
    {
      return open
    }
    if isInvertedCondition(word) {
      return surroundings(of: head).then(
        FactualityStep(word: word, reason: .listed(.condition), value: .unknown))
    }
    // An adjective's or noun's own complement is attached like an adverbial: `glad that`, `unlikely to`.
    if let own = governed(word, by: head) { return own }
    for mark in graph.children(of: word, "mark", "case", "advmod") {
      if let entry = lexicon.opener(mark, in: graph) {
        let outer = entry.kind == .manner ? reading(of: head) : surroundings(of: head)
        return applying(entry, at: mark, to: outer)
      }
    }
    if isInfinitive(word) {
      // What would be for something that does not happen does not happen either.
      return lowering(reading(of: head), to: .possible, .purpose, at: word)
    }
    return surroundings(of: head)
  }

  /// The place of a clause that is beside its head, not within what negates it: its certainty but not its polarity.
  func surroundings(of head: Int) -> EventFactuality {
    let place = place(of: head)
    return place.value.isNegative
      ? EventFactuality(place.value.negated, steps: place.steps) : place
  }

  /// A clause that belongs to a noun: *the plan to leave*, *reports that it sank*, *the man who fled*.
  func adnominal(_ word: Int, of head: Int) -> EventFactuality {
    if let own = governed(word, by: head) { return own }
    if isRelative(word) { return relative(to: head) }
    if has(graph.children(of: word, "mark"), "that") {
      let outer = reading(of: head)
      return outer.then(FactualityStep(word: head, reason: .complement, value: outer.value))
    }
    if isInfinitive(word) {
      // `asked the boys to leave`, the infinitive attached to the boys.
      if graph.words[head].relation == "obj", let verb = graph.words[head].head,
        let entry = lexicon.entry(verb, .npTo, in: graph)
      {
        return applying(entry, at: verb, to: reading(of: verb))
      }
      return lowering(EventFactuality(), to: .unknown, .infinitive, at: head)
    }
    if isGerund(word), let mark = graph.child(of: word, "mark", "case") {
      if let own = governedByVerb(of: head, through: mark) { return own }
      // `the task of guiding`, `a way of crossing`: nothing says that it is done.
      return lowering(EventFactuality(), to: .possible, .infinitive, at: head)
    }
    return EventFactuality()
  }

  /// What a relative clause says holds unless there may be nothing that it is said of.
  private func relative(to head: Int) -> EventFactuality {
    let isFree = ["anyone", "anybody", "anything", "whoever", "whatever"].contains(
      graph.words[head].lemma.lowercased())
    return isFree || has(graph.children(of: head, "det"), "any")
      ? lowering(EventFactuality(), to: .unknown, .participant, at: head) : EventFactuality()
  }

  private func isRelative(_ word: Int) -> Bool {
    graph.words[word].deprel == "acl:relcl"
  }
}
