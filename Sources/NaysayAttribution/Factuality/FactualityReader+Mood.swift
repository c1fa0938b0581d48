import NaysayLanguage
import NaysayLexicon

/// What the form of a clause says of its predicate.
extension FactualityReader {
  /// Why a clause does not say that its event takes place, by its form; nil for a plain statement.
  func mood(of word: Int, in place: EventFactuality) -> FactualityReason? {
    if isQuestion(word) { return .question }
    if isCommand(word) { return .imperative }
    // What a word of the lexicon has already lowered needs no second reason: `required that it be locked`.
    return [.certain, .certainlyNot].contains(place.value) && isMandate(word) ? .mandate : nil
  }

  /// A question that may be answered by no, its auxiliary before its subject: of a `why` or `how` the event is taken
  /// for granted.
  private func isQuestion(_ word: Int) -> Bool {
    let range = graph.sentences[graph.sentence(of: word)]
    if isMainConjunct(word), let head = graph.words[word].head { return isQuestion(head) }
    guard isRoot(word),
      (range.suffix(3) + graph.children(of: word, "punct")).contains(where: {
        graph.words[$0].form == "?"
      }),
      let subject = graph.child(of: word, "nsubj", "expl"),
      graph.children(of: word, "aux", "cop").contains(where: { $0 < subject })
        || graph.words[word].upos == "AUX" && word < subject
    else { return false }
    return !graph.subtree(of: word).contains {
      $0 < subject + 1 && ["WRB", "WP", "WDT", "WP$"].contains(graph.words[$0].xpos)
    }
  }

  /// A bare verb without subject at the head of a sentence.
  private func isCommand(_ word: Int) -> Bool {
    let node = graph.words[word]
    if isMainConjunct(word), let head = node.head, !isCommand(head) { return false }
    guard node.xpos == "VB" || node.feats.contains("Mood=Imp"), node.upos == "VERB",
      isRoot(word) || isMainConjunct(word) || node.relation == "parataxis",
      node.relation != "xcomp",
      graph.child(of: word, "nsubj", "expl", "mark") == nil, !graph.isPassive(word)
    else { return false }
    let auxiliaries = auxiliaries(of: word)
    return auxiliaries.allSatisfy {
      graph.words[$0].lemma == "do" && !["VBD", "VBZ"].contains(graph.words[$0].xpos)
    }
  }

  /// What is to be done: *asked that the boy be returned*, *which was to have been built*.
  private func isMandate(_ word: Int) -> Bool {
    let auxiliaries = graph.children(of: word, "aux", "cop")
    if isInfinitive(word), graph.child(of: word, "mark") != nil {
      return auxiliaries.contains { graph.words[$0].lemma == "be" && isFinite($0) }
    }
    return has(graph.children(of: word, "mark"), "that")
      && graph.child(of: word, "nsubj") != nil
      && !([word] + auxiliaries).contains(where: isFinite)
      && auxiliaries.contains { graph.words[$0].form.lowercased() == "be" }
  }

  /// Whether the predicate says what follows from a condition in the same sentence.
  func isConsequence(_ word: Int) -> Bool {
    graph.children(of: word, "advcl").contains { clause in
      if isInvertedCondition(clause) { return true }
      guard
        let mark = graph.children(of: clause, "mark").first(where: {
          lexicon.opener($0, in: graph)?.affirmed == Factuality.unknown.rawValue
        })
      else { return false }
      // `would not say if`: right after a verb that asks or tells, it is no condition.
      return mark != word + 1 || lexicon.entry(word, .that, in: graph) == nil
    }
  }

  /// *had they known*, *should it rain*: a condition by its word order.
  func isInvertedCondition(_ word: Int) -> Bool {
    guard graph.child(of: word, "mark") == nil, let subject = graph.child(of: word, "nsubj"),
      let auxiliary = graph.child(of: word, "aux", "cop"), auxiliary < subject
    else { return false }
    return ["had", "should", "were"].contains(graph.words[auxiliary].form.lowercased())
  }

  /// Whether a verb is inflected for tense, or a modal.
  func isFinite(_ word: Int) -> Bool {
    ["VBD", "VBZ", "VBP", "MD"].contains(graph.words[word].xpos)
  }

  /// Whether a verb is an infinitive, or bare.
  func isInfinitive(_ word: Int) -> Bool {
    let marks = graph.children(of: word, "mark", "aux")
    if has(marks, "to"), graph.words[word].xpos != "VBG" { return true }
    guard let first = sharer(with: word) else {
      return graph.words[word].xpos == "VB" && graph.child(of: word, "aux", "cop") == nil
    }
    return isInfinitive(first)
  }

  func isGerund(_ word: Int) -> Bool {
    graph.words[word].xpos == "VBG" && graph.child(of: word, "aux") == nil
  }
}
