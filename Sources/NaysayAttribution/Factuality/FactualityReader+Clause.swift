import NaysayLanguage
import NaysayLexicon

/// What the words of a clause say of its own predicate.
extension FactualityReader {
  /// The reading of a predicate within the value of its place.
  func local(_ word: Int, in place: EventFactuality) -> EventFactuality {
    var reading = place
    if isQuestion(word) { reading = lowering(reading, to: .unknown, .question, at: word) }
    if isCommand(word) { reading = lowering(reading, to: .unknown, .imperative, at: word) }
    // A negator that has already made the place negative is not counted again: `no decision was taken`.
    let counted = Set(place.steps.filter { $0.reason == .negation }.map(\.word))
    let negators = negators(of: word).filter { !counted.contains($0) }
    var isNegated = negators.count % 2 == 1
    for (modifier, entry) in modifiers(of: word) {
      // A modal and the negation beside it are one: `cannot`, `may not`.
      let own = isNegated && entry.frame == .verb ? entry.negated : entry.affirmed
      if isNegated, entry.frame == .verb, let negator = negators.first {
        reading.steps.append(
          FactualityStep(word: negator, reason: .negation, value: reading.value.negated))
        isNegated = false
      }
      let value = Factuality(rawValue: own) ?? .unknown
      reading = reading.then(
        FactualityStep(
          word: modifier, reason: .listed(entry.kind), value: combined(reading.value, value)))
    }
    if isNegated, let negator = negators.first {
      reading = reading.then(
        FactualityStep(word: negator, reason: .negation, value: reading.value.negated))
    }
    if isConsequence(word) {
      reading = lowering(reading, to: .possible, .consequence, at: word)
    }
    return reading
  }

  /// The `going` of *is going to leave*, which is no event by itself.
  func isGoingTo(_ word: Int) -> Bool {
    graph.words[word].lemma == "go" && graph.words[word].xpos == "VBG"
      && graph.children(of: word, "xcomp").contains(where: isInfinitive)
  }

  private func combined(_ place: Factuality, _ own: Factuality) -> Factuality {
    place == .unknown ? .unknown : place.containing(own)
  }

  /// The auxiliaries and adverbs of a predicate that the lexicon lists, and what stands before a noun.
  private func modifiers(of word: Int) -> [(Int, FactualityEntry)] {
    var found: [(Int, FactualityEntry)] = []
    for child in auxiliaries(of: word) {
      if let entry = lexicon.entry(child, .verb, in: graph) { found.append((child, entry)) }
    }
    for child in graph.children(of: word, "advmod", "discourse", "parataxis") {
      if let entry = lexicon.entry(child, .clause, in: graph) { found.append((child, entry)) }
    }
    if graph.words[word].upos != "VERB" {
      for child in graph.children(of: word, "amod", "compound", "nmod:poss") {
        if let entry = lexicon.entry(child, .attributive, in: graph) {
          found.append((child, entry))
        }
      }
    }
    return found
  }

  /// The auxiliaries of a predicate; those of the first verb also serve the next in *may slip and fall*.
  func auxiliaries(of word: Int) -> [Int] {
    let own = graph.children(of: word, "aux", "cop")
    guard own.isEmpty, let first = sharer(with: word) else { return own }
    return auxiliaries(of: first)
  }

  /// The first of two coordinated verbs where the second has its form and nothing of its own before it.
  func sharer(with word: Int, orFinite: Bool = false) -> Int? {
    let node = graph.words[word]
    guard node.relation == "conj", let first = node.head, word != top,
      graph.child(of: word, "nsubj", "expl", "mark", "aux", "cop") == nil,
      ["VB", "VBN", "VBG"].contains(node.xpos) || orFinite && node.xpos == "VBD",
      graph.words[first].upos == "VERB"
        || graph.child(of: first, "aux", "cop") != nil
    else { return nil }
    return first
  }

  /// The words that negate a predicate or make a noun phrase empty.
  func negators(of word: Int) -> [Int] {
    var found = graph.children(of: word, "advmod", "cc:preconj").filter(isNegator)
    found += graph.children(of: word, "det").filter(isNegator)
    // `no longer`, `no more`, `has yet to`.
    found += graph.children(of: word, "advmod").flatMap {
      graph.children(of: $0, "advmod", "det").filter(isNegator)
    }
    found += graph.children(of: word, "mark").compactMap {
      $0 > 0 && graph.words[$0].lemma == "to" && graph.words[$0 - 1].lemma == "yet" ? $0 - 1 : nil
    }
    for child in graph.children(of: word, "nsubj", "obj", "expl", "obl") {
      found += emptiers(of: child)
    }
    // A treebank may leave `haven't` whole.
    found += (graph.children(of: word, "aux", "cop") + [word]).filter {
      let form = graph.words[$0].form.lowercased()
      return form.count > 3 && (form.hasSuffix("n't") || form.hasSuffix("n’t")) || form == "cannot"
    }
    if found.isEmpty, let first = sharer(with: word, orFinite: true),
      isJoined(word, by: "or", "nor")
    {
      return negators(of: first)
    }
    found += graph.children(of: word, "cc").filter { graph.words[$0].lemma.lowercased() == "nor" }
    return found
  }

  private func isJoined(_ word: Int, by conjunctions: String...) -> Bool {
    graph.children(of: word, "cc").contains {
      conjunctions.contains(graph.words[$0].lemma.lowercased())
    }
  }

  private func isNegator(_ word: Int) -> Bool {
    guard lexicon.isNegator(graph.words[word]) else { return false }
    // `not only` and `no doubt` take nothing away.
    let next = word + 1
    guard next < graph.words.count, graph.sentence(of: next) == graph.sentence(of: word) else {
      return true
    }
    return !["only", "just", "merely", "simply", "least", "surprisingly", "doubt"].contains(
      graph.words[next].lemma.lowercased())
  }

  /// `nobody`, `no witness`: the word in an argument that makes its predicate negative.
  private func emptiers(of argument: Int) -> [Int] {
    let isPronoun = ["PRON", "NOUN", "DET"].contains(graph.words[argument].upos)
    if isPronoun, lexicon.isNegator(graph.words[argument]) { return [argument] }
    guard graph.words[argument].relation != "obl" else { return [] }
    return graph.children(of: argument, "det", "advmod", "cc").filter(isNegator)
  }

  /// A question that may be answered by no, its auxiliary before its subject: of a `why` or `how` the event is taken for granted.
  private func isQuestion(_ word: Int) -> Bool {
    let range = graph.sentences[graph.sentence(of: word)]
    if isMainConjunct(word), let head = graph.words[word].head { return isQuestion(head) }
    guard word == top || graph.words[word].head == nil,
      range.suffix(3).contains(where: { graph.words[$0].form == "?" }),
      let subject = graph.child(of: word, "nsubj", "expl"),
      graph.children(of: word, "aux", "cop").contains(where: { $0 < subject })
        || graph.words[word].upos == "AUX" && word < subject
    else { return false }
    return !graph.subtree(of: word).contains {
      $0 < subject + 1 && ["WRB", "WP", "WDT", "WP$"].contains(graph.words[$0].xpos)
    }
  }

  private func isMainConjunct(_ word: Int) -> Bool {
    let node = graph.words[word]
    guard node.relation == "conj", let head = node.head else { return false }
    return graph.words[head].head == nil
  }

  /// A bare verb without subject at the head of a sentence.
  private func isCommand(_ word: Int) -> Bool {
    let node = graph.words[word]
    if isMainConjunct(word), let head = node.head, !isCommand(head) { return false }
    guard node.xpos == "VB" || node.feats.contains("Mood=Imp"), node.upos == "VERB",
      node.head == nil || isMainConjunct(word) || node.relation == "parataxis",
      graph.child(of: word, "nsubj", "expl") == nil, !graph.isPassive(word)
    else { return false }
    let auxiliaries = auxiliaries(of: word)
    return auxiliaries.allSatisfy {
      graph.words[$0].lemma == "do" && !["VBD", "VBZ"].contains(graph.words[$0].xpos)
    }
  }

  /// Whether the predicate says what follows from a condition in the same sentence.
  private func isConsequence(_ word: Int) -> Bool {
    graph.children(of: word, "advcl").contains { clause in
      guard
        let mark = graph.children(of: clause, "mark").first(where: {
          lexicon.opener($0, in: graph)?.affirmed == Factuality.unknown.rawValue
        })
      else { return false }
      // `would not say if`: right after a verb that asks or tells, it is no condition.
      return mark != word + 1 || lexicon.entry(word, .that, in: graph) == nil
    }
  }
}
