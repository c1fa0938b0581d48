import NaysayLanguage
import NaysayLexicon

/// What a word says of the clause that it governs.
extension FactualityReader {
  /// A clause with a subject of its own: *said that it sank*, *let them go*.
  func complement(_ word: Int, of head: Int) -> EventFactuality {
    let outer = reading(of: head)
    if let open = leftOpen(word, outer) { return open }
    let isInfinitive = isInfinitive(word)
    let entry =
      isInfinitive
      ? lexicon.entry(head, .npTo, .to, .that, in: graph)
      : isGerund(word)
        ? lexicon.entry(head, .ing, .that, .np, in: graph) : lexicon.entry(head, .that, in: graph)
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
    if let open = leftOpen(word, outer) { return open }
    let entry =
      isInfinitive(word)
      ? lexicon.entry(head, .to, .npTo, in: graph)
      : lexicon.entry(head, .that, .subject, in: graph)
    if let entry { return applying(entry, at: head, to: outer) }
    if isInfinitive(word) { return lowering(outer, to: .unknown, .infinitive, at: head) }
    return EventFactuality()
  }

  /// The reading of an indirect question, which `whether` or `if` begins; nil for another clause.
  func leftOpen(_ word: Int, _ outer: EventFactuality) -> EventFactuality? {
    let mark = graph.children(of: word, "mark").first {
      ["whether", "if"].contains(graph.words[$0].lemma.lowercased())
    }
    return mark.map {
      outer.then(FactualityStep(word: $0, reason: .listed(.doubt), value: .unknown))
    }
  }

  /// A complement that a verb, noun or adjective of the lexicon governs, however it is attached.
  func governed(_ word: Int, by head: Int) -> EventFactuality? {
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

  /// The reading of an infinitive that a word of the lexicon governs.
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

  /// Whether a predicate has an object, or a subject that would be one.
  private func hasObject(_ head: Int) -> Bool {
    graph.isPassive(head) || graph.words[head].xpos == "VBN"
      || graph.child(of: head, "obj", "iobj") != nil
  }
}
