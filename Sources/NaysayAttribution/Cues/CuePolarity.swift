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
    if let negator = negator(of: anchor) {
      return Turn(isNegated: true, words: span(from: negator, to: anchor), canceller: nil)
    }
    if let canceller = canceller(of: anchor) {
      // A negated canceller restores the cue: `did not refuse to confirm`.
      let double = negator(of: canceller)
      return Turn(
        isNegated: double == nil, words: span(from: double ?? canceller, to: anchor),
        canceller: canceller)
    }
    if let subject = graph.child(of: anchor, "nsubj"), isNobody(subject) {
      return Turn(isNegated: true, words: [], canceller: nil)
    }
    if graph.children(of: anchor, "mark").contains(where: { graph.words[$0].lemma == "without" }) {
      return Turn(isNegated: true, words: [], canceller: nil)
    }
    return Turn(isNegated: false, words: [], canceller: nil)
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

  /// The verb above that says its complement does not come about.
  private func canceller(of anchor: Int) -> Int? {
    guard let governor = graph.words[anchor].head, governor < anchor,
      ["xcomp", "advcl", "ccomp", "obl"].contains(graph.words[anchor].relation),
      let forms = lexicon.cancellers[graph.words[governor].lemma.lowercased()]
    else { return nil }
    let between = graph.words[governor + 1..<anchor].map { $0.lemma.lowercased() }
    let fits = forms.contains { form in form.dropFirst().allSatisfy { between.contains($0) } }
    return fits ? governor : nil
  }

  /// Whether a subject denies its predicate: `nobody`, `no official`, `neither side`.
  func isNobody(_ subject: Int) -> Bool {
    let word = graph.words[subject]
    if ["nobody", "none", "neither", "nothing"].contains(word.lemma.lowercased())
      || word.form.lowercased() == "no one"
    {
      return true
    }
    return graph.children(of: subject, "det").contains {
      ["no", "neither"].contains(graph.words[$0].lemma.lowercased())
    }
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
  }
}
