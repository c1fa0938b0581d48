import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Corrects attachments that a parser gets wrong and that the words of saying decide.
///
/// *X refuted the reports about a deal that fighting would end, Y told Z that …*: the first clause belongs to `deal`, not to `told`,
/// which has a content of its own; and `Y`, whom the model takes for the source of `told`, is its subject.
struct AttachmentRepair {
  let lexicon: AttributionLexicon

  /// The text with its trees corrected, and the contents of cues without the clauses that are no longer theirs; with the
  /// graph of its trees.
  func repaired(_ parsed: ParsedText) -> (text: ParsedText, graph: DependencyGraph) {
    var text = parsed
    for i in text.cueCandidates.indices {
      text.cueCandidates[i].source = SourceRun.main(
        of: text.cueCandidates[i].source, anchor: text.cueCandidates[i].anchor)
    }
    relabelVerbs(in: &text)
    var graph = DependencyGraph(text)
    for change in [relabelObjects, moveCases, moveAuthors, relabelComplementisers, moveClauses]
    where change(&text, graph) {
      graph = DependencyGraph(text)
    }
    for candidate in text.cueCandidates where attachSubject(of: candidate, in: &text, graph) {
      graph = DependencyGraph(text)
    }
    return (text, graph)
  }

  // MARK: Objects

  /// `Forces refuted on Thursday the reports`: a finite verb without `be` is no passive; what stands before it is its subject,
  /// what follows its object.
  private func relabelObjects(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for word in graph.words.indices where graph.words[word].deprel == "nsubj:pass" {
      guard let verb = graph.words[word].head,
        ["VBD", "VBZ", "VBP"].contains(graph.words[verb].xpos), graph.words[verb].upos == "VERB",
        graph.child(of: verb, "aux", "aux:pass", "expl") == nil
      else { continue }
      text.words[word].deprel = word < verb ? "nsubj" : "obj"
      isChanged = true
    }
    return isChanged
  }

  // MARK: Prepositions

  /// A preposition belongs to the noun after it and to the head of a name.
  private func moveCases(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for mark in graph.words.indices where graph.words[mark].deprel == "case" {
      guard let owner = graph.words[mark].head, mark < owner,
        let better = nounPassedOver(from: mark, to: owner, graph) ?? nameHead(of: owner, graph)
      else { continue }
      text.words[mark].head = better
      isChanged = true
    }
    return isChanged
  }

  /// `on the report by the channel`, the preposition given to `channel`.
  private func nounPassedOver(from mark: Int, to owner: Int, _ graph: DependencyGraph) -> Int? {
    (mark + 1..<owner).first {
      graph.words[$0].upos == "NOUN" && !graph.isWithin($0, subtreeOf: owner)
    }
  }

  /// `by Radio Vega`, the preposition given to `Radio`.
  private func nameHead(of part: Int, _ graph: DependencyGraph) -> Int? {
    guard graph.words[part].upos == "PROPN", let head = graph.words[part].head, head > part,
      graph.words[head].upos == "PROPN",
      ["compound", "flat", "nmod:desc"].contains(graph.words[part].deprel)
    else { return nil }
    return head
  }

  // MARK: Authors

  /// `commenting on the report by Radio Vessel`: who a report is by belongs to the report, where nothing is done by anybody.
  private func moveAuthors(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for author in graph.words.indices
    where ["obl", "iobj"].contains(graph.words[author].relation) {
      guard let verb = graph.words[author].head, verb < author,
        graph.preposition(of: author) == "by", !graph.isPassive(verb),
        let start = graph.subtree(of: author).first, start > 0, takesClause(start - 1, graph),
        graph.words[start - 1].upos == "NOUN"
      else { continue }
      text.words[author].head = start - 1
      text.words[author].deprel = "nmod"
      isChanged = true
    }
    return isChanged
  }

  // MARK: Clauses

  private func moveClauses(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for mark in graph.words.indices where graph.isComplementiser(mark) {
      if let clause = graph.words[mark].head, graph.words[clause].deprel == "acl:relcl" {
        // A relative `that` is a subject or object of its clause; this one only opens it.
        text.words[clause].deprel = "acl"
        isChanged = true
      } else if moveClause(of: mark, in: &text, graph) {
        isChanged = true
      }
    }
    return isChanged
  }

  /// Whether the tree was changed.
  private func moveClause(of mark: Int, in text: inout ParsedText, _ graph: DependencyGraph) -> Bool
  {
    guard let clause = graph.words[mark].head,
      ["ccomp", "advcl", "parataxis"].contains(graph.words[clause].relation),
      let verb = graph.words[clause].head, mark > 0,
      let noun = governor(before: mark, stoppingAt: verb, graph), !isWithin(noun, clause, text),
      hasOtherContent(verb, than: clause, text, graph) || isCommentedOn(noun, by: verb, graph)
        || isClaim(noun, thatIsObjectOf: verb, graph)
    else { return false }
    text.words[clause].head = noun
    text.words[clause].deprel = "acl"
    let moved = Set(graph.subtree(of: clause))
    for i in text.cueCandidates.indices
    where text.cueCandidates[i].anchor == verb && !text.cueCandidates[i].content.contains(noun) {
      text.cueCandidates[i].content.removeAll(where: moved.contains)
    }
    return true
  }

  /// Whether a word hangs under another in the tree as it has been changed so far.
  private func isWithin(_ word: Int, _ ancestor: Int, _ text: ParsedText) -> Bool {
    var current: Int? = word
    while let here = current {
      if here == ancestor { return true }
      current = text.words[here].head
    }
    return false
  }

  /// `commenting on the report by Radio Vessel that …`: a claim that something is said about has the clause, not the saying.
  private func isCommentedOn(_ noun: Int, by verb: Int, _ graph: DependencyGraph) -> Bool {
    graph.words[noun].head == verb && graph.words[noun].relation == "obl"
      && ["on", "about", "against"].contains(graph.preposition(of: noun))
      && lexicon.claimNouns[graph.words[noun].lemma.lowercased()] != nil
  }

  /// `confirmed the allegation by former staff that …`: a claim as the object of a verb has the clause.
  private func isClaim(_ noun: Int, thatIsObjectOf verb: Int, _ graph: DependencyGraph) -> Bool {
    graph.words[noun].head == verb && graph.words[noun].relation == "obj"
      && [.claim, .report].contains(lexicon.claimNouns[graph.words[noun].lemma.lowercased()])
  }

  /// Whether a verb has a content besides the clause: another clause, or a quotation.
  private func hasOtherContent(
    _ verb: Int, than clause: Int, _ text: ParsedText, _ graph: DependencyGraph
  ) -> Bool {
    if clause < verb || graph.children(of: verb, "ccomp").contains(where: { $0 != clause }) {
      return true
    }
    let own = Set(graph.subtree(of: clause))
    return text.cueCandidates.contains { candidate in
      candidate.anchor == verb
        && candidate.content.contains { !own.contains($0) && graph.words[$0].token.isQuoted }
    }
  }

  /// The noun before a complementiser that takes such a clause: one that names a claim, or an event.
  private func governor(before mark: Int, stoppingAt verb: Int, _ graph: DependencyGraph) -> Int? {
    guard var word = beforeParentheses(mark - 1, graph), graph.words[word].upos != "PUNCT" else {
      return nil
    }
    if isJudgement(word, graph) { return word }
    var nouns: [Int] = []
    while true {
      if graph.words[word].upos == "NOUN" { nouns.append(word) }
      guard let head = graph.words[word].head, head != verb,
        ["NOUN", "PROPN"].contains(graph.words[head].upos) || head < mark
      else { break }
      if graph.words[head].upos == "VERB", graph.words[head].relation != "acl" { break }
      word = head
    }
    return nouns.first(where: { takesClause($0, graph) }) ?? nouns.first { isEvent($0, graph) }
  }

  private func beforeParentheses(_ word: Int, _ graph: DependencyGraph) -> Int? {
    guard graph.words[word].form == ")" else { return word }
    let opening = (0..<word).last { graph.words[$0].form == "(" }
    return opening.flatMap { $0 > 0 ? $0 - 1 : nil }
  }

  /// `not true that`, `unclear whether`: the predicate before a clause that judges it.
  private func isJudgement(_ word: Int, _ graph: DependencyGraph) -> Bool {
    graph.words[word].upos == "ADJ"
      && lexicon.cues[graph.words[word].lemma.lowercased()]?.contains {
        $0.partOfSpeech == .adjective
      } == true
  }

  private func takesClause(_ noun: Int, _ graph: DependencyGraph) -> Bool {
    let lemma = graph.words[noun].lemma.lowercased()
    if let named = lexicon.claimNouns[lemma] { return [.claim, .report, .either].contains(named) }
    return lexicon.cues[lemma]?.contains { $0.partOfSpeech == .noun && $0.frames.contains(.that) }
      ?? false
  }

  private func isEvent(_ noun: Int, _ graph: DependencyGraph) -> Bool {
    let lemma = graph.words[noun].lemma.lowercased()
    return lexicon.nominalisations[lemma] != nil && lexicon.mentions.collectives[lemma] == nil
  }

  // MARK: Subjects

  /// Relations in which a parser hangs a noun phrase that it finds no place for.
  private static let loose: Set<Substring> = [
    "conj", "appos", "parataxis", "dep", "list", "vocative", "dislocated", "flat",
  ]

  /// Whether the tree was changed.
  private func attachSubject(
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
