import NaysayLanguage
import NaysayLexicon
import NaysayText

// Cues that lexicon and syntax make plain where the model does not see them, and words that are none.

extension AttributionReader {
  /// Whether a cue that the model does not see is plain enough from lexicon and syntax.
  func isPlain(_ draft: Draft, _ read: FrameReader.Content?) -> Bool {
    guard let entry = draft.entry, let act = lexicon.act(entry), draft.lookalike == nil else {
      return false
    }
    let isTurning = ["refutes", "questions", "hedges"].contains(act.plain.stance ?? "")
    switch entry.partOfSpeech {
    case .verb, .phrase, .auxiliary:
      if draft.source.isEmpty { return isImpersonal(draft, read) }
      if pointsWithoutSaying(draft, entry) { return false }
      if act.classes.contains(.mood), isSpeakersOwn(draft.source) { return false }
      return isTurning || draft.isCarried || isPlainClause(draft, read) || isClaimKept(draft)
        || isWithheld(draft, act, read) || isUnmistakable(draft, read)
        || isCitingForReport(draft)
    case .noun:
      if isBesideWithout(draft.anchor) { return false }
      if draft.isNegated { return isThereNone(draft.anchor) }
      if graph.child(of: draft.anchor, "cop") != nil, !draft.isCarried {
        return draft.frame == .that
      }
      if act.act == "retract", draft.frame == .of, !draft.isCarried, !isOfClaim(draft) {
        return false
      }
      return draft.frame == .that || (isTurning && !draft.source.isEmpty)
        || isReportNoun(draft.anchor) || isDenied(draft.anchor) || isSubject(draft)
    case .adposition: return entry.lemmas.count > 1 || isNamed(draft.source)
    case .adverb: return true
    case .adjective:
      return [.that, .wh].contains(draft.frame) && !isSpeakersOwn(draft.source)
    }
  }

  /// `pulled it`, `ended that`: of a verb that is no verb of saying, a bare pronoun does not make one.
  private func pointsWithoutSaying(_ draft: Draft, _ entry: CueEntry) -> Bool {
    guard draft.frame == .npClaim, draft.content.count == 1,
      graph.words[draft.content[0]].upos == "PRON"
    else { return false }
    return Set(entry.frames).isDisjoint(with: [.that, .quote, .ing])
  }

  /// `lent credence to the claim`, `owned up to the theft`, `painted him as a coward`: a verb with its noun or with two particles in
  /// one of their frames, or an object and what it is called, are hardly anything else.
  private func isUnmistakable(_ draft: Draft, _ read: FrameReader.Content?) -> Bool {
    guard let entry = draft.entry, entry.frames.contains(read?.frame ?? .nothing),
      draft.cue.contains(where: isFinite), graph.words[draft.anchor].upos == "VERB"
    else { return false }
    if let read, read.frame == .as {
      return graph.children(of: draft.anchor, "obj").contains(where: read.words.contains)
    }
    return entry.lemmas.count > 2
      || entry.lemmas.count > 1 && draft.cue.contains { graph.words[$0].upos == "NOUN" }
  }

  /// `the withdrawal of her statement`, not of the troops.
  private func isOfClaim(_ draft: Draft) -> Bool {
    graph.root(of: draft.content).map(
      FrameReader(graph: graph, lexicon: lexicon).namesClaim) ?? false
  }

  /// `per the mayor`, not `per year`.
  private func isNamed(_ source: [Int]) -> Bool {
    source.contains { ["PROPN", "DET", "PRON"].contains(graph.words[$0].upos) }
  }

  /// `I hope`, `you wonder`: within what somebody says, a mood of the speaker and no report of one.
  private func isSpeakersOwn(_ source: [Int]) -> Bool {
    source.count == 1
      && source.allSatisfy {
        graph.hasFeature($0, "Person=1") || graph.hasFeature($0, "Person=2")
      }
  }

  /// `the nurse said the scan was normal`: a verb of saying with its subject and a clause that is its object.
  func isPlainClause(_ draft: Draft, _ read: FrameReader.Content?) -> Bool {
    guard let entry = draft.entry, let read, let act = lexicon.act(entry),
      act.classes.contains(.telling),
      isFinite(draft.anchor) || isHeard(draft.anchor)
        || entry.lemmas.count > 1 && draft.cue.contains(where: isFinite),
      let subject = graph.root(of: draft.source), graph.words[subject].upos != "PRON"
    else { return false }
    if act.classes.contains(.admission) {
      // `confessed to writing the letters`, `confirmed the sale`
      if read.frame == .ing { return entry.frames.contains(.ing) }
      if read.frame == .np { return entry.frames.contains(.np) && isEvent(read.words) }
    }
    let clauses = draft.cue.compactMap { graph.child(of: $0, "ccomp") }
    guard let clause = clauses.first(where: { $0 > draft.anchor }),
      graph.child(of: clause, "nsubj", "nsubj:pass", "expl") != nil
    else { return false }
    return entry.frames.contains(read.frame) || entry.frames.contains(.npThat)
  }

  /// `showed the minister saying that …`, `quoted the mayor as saying that …`.
  func isHeard(_ verb: Int) -> Bool {
    relayed(verb) != nil
  }

  /// `quoted {the mayor} as saying`, `showed {the minister} saying`: the words of who is quoted or heard.
  func relayed(_ verb: Int) -> [Int]? {
    guard graph.words[verb].xpos == "VBG", verb > 0 else { return nil }
    let start = graph.sentences[graph.sentence(of: verb)].lowerBound
    let isQuoted = graph.words[verb - 1].lemma.lowercased() == "as"
    guard
      let governor = (max(start, verb - 12)..<verb).last(where: {
        lexicon.isWord(graph.words[$0].lemma.lowercased(), isQuoted ? .citing : .hearing)
          && graph.words[$0].upos == "VERB"
      })
    else { return nil }
    let relayed =
      graph.isPassive(governor)
      ? graph.child(of: governor, "nsubj:pass") : graph.child(of: governor, "obj", "iobj")
    return relayed.map { nominal in
      graph.trimmed(graph.nounPhrase(of: nominal).filter { $0 < verb && !isAs($0, before: verb) })
    }
  }

  func isAs(_ word: Int, before verb: Int) -> Bool {
    word == verb - 1 && graph.words[word].lemma.lowercased() == "as"
  }

  /// A verb that says that the act took place: finite, outside quotation marks, and not only imagined.
  func isFinite(_ verb: Int) -> Bool {
    let word = graph.words[verb]
    guard word.upos == "VERB", !word.token.isQuoted,
      IrrealisReader(graph: graph, lexicon: lexicon).reason(for: verb, isNegated: false) == nil
    else { return false }
    return ["VBD", "VBZ", "VBP"].contains(word.xpos)
      || word.xpos == "VBN" && graph.child(of: verb, "aux") != nil
  }
}
