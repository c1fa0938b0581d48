import NaysayLanguage
import NaysayLexicon

/// What the words above a clause say of it.
extension FactualityReader {
  /// A coordinated word stands where the first one stands.
  func conjunct(_ word: Int, of head: Int) -> EventFactuality {
    // A finite verb is not coordinated with the infinitive that a parser may hang it on.
    if ["VBD", "VBZ"].contains(graph.words[word].xpos)
      || graph.children(of: word, "aux").contains(where: {
        ["VBD", "VBZ"].contains(graph.words[$0].xpos)
      })
    {
      if isInfinitive(head) || isGerund(head), let above = graph.words[head].head, head != top {
        return conjunct(word, of: above)
      }
    }
    for mark in graph.children(of: word, "cc") {
      if let entry = lexicon.opener(mark, in: graph) {
        return applying(entry, at: mark, to: place(of: head))
      }
    }
    let isNominal = graph.words[word].upos != "VERB" && graph.child(of: word, "cop") == nil
    return isNominal && graph.words[head].upos != "VERB" ? nominalConjunct(head) : place(of: head)
  }

  private func nominalConjunct(_ head: Int) -> EventFactuality {
    let first = place(of: head)
    guard graph.children(of: head, "det").contains(where: { lexicon.isNegator(graph.words[$0]) })
    else { return first }
    return local(head, in: first)
  }

  /// A clause with a subject of its own: *said that it sank*, *let them go*.
  func complement(_ word: Int, of head: Int) -> EventFactuality {
    let outer = reading(of: head)
    if let mark = indirectQuestion(word) {
      return outer.then(
        FactualityStep(word: mark, reason: .listed(.doubt), value: .unknown))
    }
    let isInfinitive = isInfinitive(word)
    let entry =
      isInfinitive
      ? lexicon.entry(head, .npTo, .to, .that, in: graph)
      : isGerund(word)
        ? lexicon.entry(head, .ing, .that, .np, in: graph)
        : lexicon.entry(head, .that, in: graph)
    if let entry { return applying(entry, at: head, to: outer) }
    if isInfinitive { return lowering(outer, to: .unknown, .infinitive, at: head) }
    return outer.then(
      FactualityStep(
        word: head, reason: .complement, value: outer.value == .certain ? .certain : .unknown))
  }

  /// An infinitive, gerund or adjective whose subject is found above: *managed to leave*.
  func openComplement(_ word: Int, of head: Int) -> EventFactuality {
    let outer = reading(of: head)
    if isInfinitive(word) {
      let entry =
        hasObject(head)
        ? lexicon.entry(head, .npTo, .to, in: graph) : lexicon.entry(head, .to, .npTo, in: graph)
      if let entry { return applying(entry, at: head, to: outer) }
      return lowering(outer, to: .unknown, .infinitive, at: head)
    }
    if let mark = graph.child(of: word, "mark", "case"),
      let frame = FactualityEntry.Frame(rawValue: graph.words[mark].lemma),
      let entry = lexicon.entry(head, frame, in: graph)
    {
      return applying(entry, at: head, to: outer)
    }
    if let entry = lexicon.entry(head, .ing, .to, .npTo, in: graph) {
      return applying(entry, at: head, to: outer)
    }
    return outer
  }

  /// A clause that is a subject: *that it sank is clear*.
  func subject(_ word: Int, of head: Int) -> EventFactuality {
    let outer = reading(of: head)
    if let mark = indirectQuestion(word) {
      return outer.then(FactualityStep(word: mark, reason: .listed(.doubt), value: .unknown))
    }
    let entry =
      isInfinitive(word)
      ? lexicon.entry(head, .to, .npTo, in: graph)
      : lexicon.entry(head, .that, .subject, in: graph)
    if let entry { return applying(entry, at: head, to: outer) }
    if isInfinitive(word) { return lowering(outer, to: .unknown, .infinitive, at: head) }
    return EventFactuality()
  }

  /// An adverbial clause, by what introduces it: *unless it rains*, *without asking*, *to refuel*.
  func adverbial(_ word: Int, of head: Int) -> EventFactuality {
    if let mark = indirectQuestion(word), graph.words[mark].lemma == "whether" {
      return reading(of: head).then(
        FactualityStep(word: mark, reason: .listed(.doubt), value: .unknown))
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

  /// A complement that a verb, noun or adjective of the lexicon governs, however it is attached.
  private func governed(_ word: Int, by head: Int) -> EventFactuality? {
    let marks = graph.children(of: word, "mark", "case")
    if isInfinitive(word) { return governedInfinitive(by: head, marks) }
    for mark in marks {
      if graph.words[mark].lemma == "that",
        let entry = lexicon.entry(head, .that, in: graph)
      {
        return applying(entry, at: head, to: reading(of: head))
      }
      guard let frame = FactualityEntry.Frame(rawValue: graph.words[mark].lemma),
        let entry = lexicon.entry(head, frame, in: graph)
      else { continue }
      return applying(entry, at: head, to: reading(of: head))
    }
    return nil
  }

  private func governedInfinitive(by head: Int, _ marks: [Int]) -> EventFactuality? {
    // `in order to`, `so as to` say what for, whatever the verb.
    if marks.contains(where: { graph.words[$0].lemma != "to" }) { return nil }
    for degree in graph.children(of: head, "advmod") {
      if let entry = lexicon.entry(degree, .to, in: graph) {
        return applying(entry, at: degree, to: reading(of: head))
      }
    }
    let own =
      hasObject(head)
      ? lexicon.entry(head, .npTo, in: graph) : lexicon.entry(head, .to, in: graph)
    // `came to see the king` says what for; `came to regret it` has an open complement.
    let isAmbiguous =
      own?.kind == .implicative && own?.lemmas.count == 1 && graph.words[head].upos == "VERB"
    if let entry = isAmbiguous ? nil : own ?? addressing(head) {
      return applying(entry, at: head, to: reading(of: head))
    }
    return nil
  }

  /// The entry of a verb whose addressee has a preposition: `called on the king to pardon her`.
  private func addressing(_ head: Int) -> FactualityEntry? {
    graph.children(of: head, "obl").lazy.compactMap { addressee in
      graph.preposition(of: addressee).flatMap(FactualityEntry.Frame.init).flatMap {
        lexicon.entry(head, $0, in: graph)
      }
    }.first { $0.kind == .request }
  }

  /// What a verb says of what a parser has given to its object: `accused the notary of hiding the will`.
  func governedByVerb(of object: Int, through mark: Int) -> EventFactuality? {
    guard graph.words[object].relation == "obj", let verb = graph.words[object].head,
      let frame = FactualityEntry.Frame(rawValue: graph.words[mark].lemma.lowercased()),
      let entry = lexicon.entry(verb, frame, in: graph)
    else { return nil }
    return applying(entry, at: verb, to: reading(of: verb))
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
    if isRelative(word) { return relative(word, of: head) }
    let isClause = graph.children(of: word, "mark").contains { graph.words[$0].lemma == "that" }
    if isClause {
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
      return lowering(nominalPlace(of: head), to: .unknown, .infinitive, at: head)
    }
    if isGerund(word), let mark = graph.child(of: word, "mark", "case") {
      if let own = governedByVerb(of: head, through: mark) { return own }
      // `the task of guiding`, `a way of crossing`: nothing says that it is done.
      return lowering(nominalPlace(of: head), to: .possible, .infinitive, at: head)
    }
    return participant(word, of: head)
  }

  /// What a relative clause says holds unless there may be nothing that it is said of.
  private func relative(_ word: Int, of head: Int) -> EventFactuality {
    if ["anyone", "anybody", "anything", "whoever", "whatever"].contains(
      graph.words[head].lemma.lowercased())
      || graph.children(of: head, "det").contains(where: { graph.words[$0].lemma == "any" })
    {
      return lowering(EventFactuality(), to: .unknown, .participant, at: head)
    }
    return participant(word, of: head)
  }

  private func participant(_ word: Int, of head: Int) -> EventFactuality {
    EventFactuality()
  }

  private func nominalPlace(of head: Int) -> EventFactuality {
    graph.words[head].upos == "VERB" ? place(of: head) : EventFactuality()
  }

  /// Whether a predicate has an object, or a subject that would be one.
  private func hasObject(_ head: Int) -> Bool {
    graph.isPassive(head) || graph.words[head].xpos == "VBN"
      || graph.child(of: head, "obj", "iobj") != nil
  }

  func isRelative(_ word: Int) -> Bool {
    graph.words[word].deprel == "acl:relcl"
  }

  func isInfinitive(_ word: Int) -> Bool {
    let marks = graph.children(of: word, "mark", "aux")
    if has(marks, "to"), graph.words[word].xpos != "VBG" { return true }
    guard let first = sharer(with: word) else {
      return graph.words[word].xpos == "VB" && graph.child(of: word, "aux", "cop") == nil
    }
    return isInfinitive(first)
  }

  private func isGerund(_ word: Int) -> Bool {
    graph.words[word].xpos == "VBG" && graph.child(of: word, "aux") == nil
  }

  /// The `whether` or `if` of an indirect question.
  private func indirectQuestion(_ word: Int) -> Int? {
    graph.children(of: word, "mark").first {
      ["whether", "if"].contains(graph.words[$0].lemma.lowercased())
    }
  }
}
