import NaysayLanguage

// Subjects of verbs of saying that a parser finds no place for.

extension AttachmentRepair {
  /// Relations in which a parser hangs a noun phrase that it finds no place for.
  private static let loose: Set<Substring> = [
    "conj", "appos", "parataxis", "dep", "list", "vocative", "dislocated", "flat",
  ]

  /// Whether the tree was changed.
  func attachSubject(
    of candidate: CueCandidate, in text: inout ParsedText, _ graph: DependencyGraph
  ) -> Bool {
    let verb = candidate.anchor
    let tops = candidate.source.filter { isTop($0, of: candidate.source, graph) }
    if attachModifiers(tops, of: verb, in: &text, graph) { return true }
    guard graph.words[verb].upos == "VERB", let subject = tops.first,
      graph.sentence(of: subject) == graph.sentence(of: verb),
      isLoose(subject, graph), !graph.isWithin(verb, subtreeOf: subject)
    else { return false }
    let known = graph.child(of: verb, "nsubj", "nsubj:pass", "csubj")
    if let known, !tops.contains(known) {
      // `…, Joan Petrie told Delta Wire`: what follows the verb is whom it is told to.
      guard known > verb, subject < verb else { return false }
      text.words[known].deprel = "iobj"
    }
    let moved = Set(graph.subtree(of: subject))
    text.words[subject].head = verb
    text.words[subject].deprel = "nsubj"
    for other in tops
    where other != subject && !graph.isWithin(subject, subtreeOf: other)
      && !graph.isWithin(verb, subtreeOf: other)
    {
      text.words[other].head = subject
      text.words[other].deprel = "appos"
    }
    for i in text.cueCandidates.indices
    where text.cueCandidates[i].anchor != verb && !text.cueCandidates[i].content.contains(verb) {
      text.cueCandidates[i].content.removeAll(where: moved.contains)
    }
    return true
  }

  /// `Fighters in the northern valleys denied …`: a phrase within the source that the parser gives to the verb belongs to the subject.
  private func attachModifiers(
    _ tops: [Int], of verb: Int, in text: inout ParsedText, _ graph: DependencyGraph
  ) -> Bool {
    guard let subject = tops.first, graph.words[subject].relation == "nsubj",
      graph.words[subject].head == verb
    else { return false }
    let strays = tops.filter {
      $0 > subject && $0 < verb && graph.words[$0].head == verb && graph.words[$0].relation == "obl"
    }
    for stray in strays {
      text.words[stray].head = subject
      text.words[stray].deprel = "nmod"
    }
    return !strays.isEmpty
  }

  /// Whether a noun phrase hangs where a parser puts what it finds no place for.
  private func isLoose(_ word: Int, _ graph: DependencyGraph) -> Bool {
    let isLoose =
      Self.loose.contains(graph.words[word].relation) && graph.children(of: word, "cc").isEmpty
    return isLoose || isSecondSubject(word, graph)
  }

  /// `… that the dam had failed, Ana Ruiz told …`: a second subject, after its verb.
  private func isSecondSubject(_ word: Int, _ graph: DependencyGraph) -> Bool {
    guard graph.words[word].relation == "nsubj", let verb = graph.words[word].head, verb < word
    else { return false }
    return graph.children(of: verb, "nsubj").contains { $0 < verb }
  }

  private func isTop(_ word: Int, of words: [Int], _ graph: DependencyGraph) -> Bool {
    guard ["NOUN", "PROPN", "PRON"].contains(graph.words[word].upos) else { return false }
    return graph.words[word].head.map { !words.contains($0) } ?? true
  }
}
