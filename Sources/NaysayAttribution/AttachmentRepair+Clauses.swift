import NaysayLanguage
import NaysayLexicon
import NaysayText

// Clauses that belong to a noun before them and not to the verb of saying.

extension AttachmentRepair {
  func moveClauses(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
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

  func takesClause(_ noun: Int, _ graph: DependencyGraph) -> Bool {
    let lemma = graph.words[noun].lemma.lowercased()
    if let named = lexicon.claimNouns[lemma] { return [.claim, .report, .either].contains(named) }
    return lexicon.cues[lemma]?.contains { $0.partOfSpeech == .noun && $0.frames.contains(.that) }
      ?? false
  }

  private func isEvent(_ noun: Int, _ graph: DependencyGraph) -> Bool {
    let lemma = graph.words[noun].lemma.lowercased()
    return lexicon.nominalisations[lemma] != nil && lexicon.mentions.collectives[lemma] == nil
  }
}
