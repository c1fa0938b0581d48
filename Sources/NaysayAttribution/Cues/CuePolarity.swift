import NaysayLanguage

/// What turns a cue: negation, a verb that cancels it, a subject that is nobody.
///
/// The words found become part of the cue: `did not deny`, `refused to deny`, `neither confirmed nor denied`.
struct CuePolarity {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// What was found at a cue.
  struct Turn {
    var isNegated: Bool
    /// The words to add to the cue.
    var words: [Int]
    /// The verb that cancels the cue: its subject is the source.
    var canceller: Int?
  }

  /// Reads what turns the cue anchored at a word.
  func turn(of anchor: Int) -> Turn {
    guard graph.words[anchor].upos != "NOUN" else { return nominal(anchor) }
    if let negator = negator(of: anchor) {
      return Turn(isNegated: true, words: span(from: negator, to: anchor), canceller: nil)
    }
    if let canceller = canceller(of: anchor) {
      // A negated canceller restores the cue: `did not refuse to confirm`.
      let double = negator(of: canceller.verb).flatMap { $0 < canceller.first ? $0 : nil }
      return Turn(
        isNegated: double == nil,
        words: Array(min(double ?? canceller.first, canceller.first)...anchor),
        canceller: canceller.verb)
    }
    if let subject = graph.child(of: anchor, "nsubj"), isNobody(subject) {
      return Turn(isNegated: true, words: [], canceller: nil)
    }
    return Turn(isNegated: false, words: [], canceller: nil)
  }

  /// `no confirmation of`, `neither army's claim`: what negates a noun stands in its own phrase.
  private func nominal(_ noun: Int) -> Turn {
    let determiner = graph.children(of: noun, "det").first {
      graph.words[$0].lemma == "no" && $0 < noun
    }
    guard let determiner else { return Turn(isNegated: false, words: [], canceller: nil) }
    return Turn(isNegated: true, words: Array(determiner...noun), canceller: nil)
  }

  /// The negating word of a predicate, itself or of the verb that it is coordinated with by `neither … nor`.
  func negator(of predicate: Int) -> Int? {
    let own = graph.children(of: predicate, "advmod", "aux", "det", "cc:preconj", "cc").first {
      (isNegator($0) || isNoLonger($0)) && $0 < predicate
    }
    if let own { return own }
    return graph.children(of: predicate, "advmod").first(where: isNegator)
  }

  private func isNoLonger(_ word: Int) -> Bool {
    graph.words[word].form.lowercased() == "longer" && word > 0
      && graph.words[word - 1].form.lowercased() == "no"
  }

  private func isNegator(_ word: Int) -> Bool {
    let lemma = graph.words[word].lemma.lowercased()
    return lexicon.negators.contains(lemma) || ["neither", "nor"].contains(lemma)
      || graph.hasFeature(word, "Polarity=Neg")
  }

  /// Whether a subject denies its predicate: `nobody`, `no official`, `neither side`, `few`, `not one witness`.
  func isNobody(_ subject: Int) -> Bool {
    let word = graph.words[subject]
    if ["nobody", "none", "neither", "nothing", "few"].contains(word.lemma.lowercased())
      || word.form.lowercased() == "no one" || isNoOne(subject)
    {
      return true
    }
    if graph.children(of: subject, "amod", "det").contains(where: { graph.words[$0].lemma == "few" }
    )
      && !graph.children(of: subject, "det").contains(where: { graph.words[$0].lemma == "a" })
    {
      return true
    }
    let before = graph.subtree(of: subject).first ?? subject
    if graph.words[before].lemma.lowercased() == "not" { return true }
    return graph.children(of: subject, "det").contains {
      ["no", "neither"].contains(graph.words[$0].lemma.lowercased())
    }
  }

  private func isNoOne(_ word: Int) -> Bool {
    graph.words[word].lemma.lowercased() == "one" && word > 0
      && graph.words[word - 1].form.lowercased() == "no"
  }

  private func span(from first: Int, to last: Int) -> [Int] {
    let start =
      auxiliary(before: min(first, last)) ?? (isNoLonger(first) ? first - 1 : min(first, last))
    return Array(start...max(first, last)).filter { isVerbal($0) || $0 == first || $0 == last }
  }

  /// `did` of `did not deny`.
  private func auxiliary(before word: Int) -> Int? {
    word > 0 && graph.words[word - 1].upos == "AUX" ? word - 1 : nil
  }

  private func isVerbal(_ word: Int) -> Bool {
    ["AUX", "VERB", "PART", "ADV", "CCONJ", "ADP", "SCONJ"].contains(graph.words[word].upos)
      || graph.words[word].form.lowercased() == "no"
  }
}

// MARK: Cancellers

extension CuePolarity {
  /// What cancels a cue: the first of its words, and the one whose subject is the source.
  private struct Canceller {
    var first: Int
    var verb: Int
  }

  /// The words before a cue that say it does not come about: `refused to`, `stopped short of`, `made no attempt to`,
  /// `rather than`, `without`. They stand before it without anything but adverbs between.
  private func canceller(of anchor: Int) -> Canceller? {
    let sentence = graph.sentences[graph.sentence(of: anchor)]
    let before = (sentence.lowerBound..<anchor).reversed().prefix(7).filter {
      graph.words[$0].upos != "ADV" || lexicon.cancellerWords.contains(lemma($0))
    }
    let governor = beforeCoordinated(anchor)
    if let governor, let shared = canceller(of: governor) { return shared }
    let names = before.map { (lemma($0), graph.words[$0].form.lowercased()) }
    let found = lexicon.cancellers.lazy.compactMap { form -> Canceller? in
      guard before.count >= form.count,
        zip(form.reversed(), names).allSatisfy({ $0 == $1.0 || $0 == $1.1 })
      else { return nil }
      let words = before.prefix(form.count)
      guard let first = words.last else { return nil }
      let verb = words.last { graph.child(of: $0, "nsubj", "nsubj:pass") != nil }
      return Canceller(first: first, verb: verb ?? words.last(where: isVerb) ?? anchor)
    }
    return found.first
  }

  /// `refused to confirm or deny`: the second verb is cancelled with the first.
  private func beforeCoordinated(_ anchor: Int) -> Int? {
    guard graph.words[anchor].relation == "conj", let head = graph.words[anchor].head,
      anchor - head == 2, graph.words[anchor - 1].lemma == "or"
    else { return nil }
    return head
  }

  private func lemma(_ word: Int) -> String { graph.words[word].lemma.lowercased() }

  private func isVerb(_ word: Int) -> Bool {
    ["VERB", "AUX", "ADJ"].contains(graph.words[word].upos)
  }
}
