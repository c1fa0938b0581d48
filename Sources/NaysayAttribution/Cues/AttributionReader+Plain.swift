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
      if Self.moods.contains(act.act), isSpeakersOwn(draft.source) { return false }
      return isTurning || draft.isCarried || isPlainClause(draft, read) || isClaimKept(draft)
        || isWithheld(draft, act, read) || isUnmistakable(draft, read)
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

  /// Acts that only tell how somebody feels about a matter.
  static let moods: Set<String> = ["hope", "fear", "speculate", "doubt"]

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
      Self.telling.contains(act.act),
      isFinite(draft.anchor) || isHeard(draft.anchor)
        || entry.lemmas.count > 1 && draft.cue.contains(where: isFinite),
      let subject = graph.root(of: draft.source), graph.words[subject].upos != "PRON"
    else { return false }
    if ["confirm", "acknowledge", "concede"].contains(act.act) {
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

  /// Acts of telling others; what is believed or shown needs the model to be an attribution.
  static let telling: Set<String> = [
    "say", "tell", "write", "state", "add", "note", "explain", "report", "announce", "reveal",
    "confirm", "acknowledge", "concede", "claim", "allege", "argue", "insist", "reiterate", "find",
    "conclude", "warn", "know", "suggest",
  ]

  /// `showed the minister saying that …`, `quoted the mayor as saying that …`.
  func isHeard(_ verb: Int) -> Bool {
    relayed(verb) != nil
  }

  /// `quoted {the mayor} as saying`, `showed {the minister} saying`: the words of who is quoted or heard.
  func relayed(_ verb: Int) -> [Int]? {
    guard graph.words[verb].xpos == "VBG", verb > 0 else { return nil }
    let start = graph.sentences[graph.sentence(of: verb)].lowerBound
    let isQuoted = graph.words[verb - 1].lemma.lowercased() == "as"
    let relaying: Set<String> =
      isQuoted ? ["quote", "cite"] : ["show", "hear", "see", "film", "record", "catch"]
    guard
      let governor = (max(start, verb - 12)..<verb).last(where: {
        relaying.contains(graph.words[$0].lemma.lowercased()) && graph.words[$0].upos == "VERB"
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
      IrrealisReader(graph: graph).reason(for: verb, isNegated: false) == nil
    else { return false }
    return ["VBD", "VBZ", "VBP"].contains(word.xpos)
      || word.xpos == "VBN" && graph.child(of: verb, "aux") != nil
  }

  /// `could not confirm that`, `never said that`: a saying that did not take place.
  func isWithheld(_ draft: Draft, _ act: ActEntry, _ read: FrameReader.Content?) -> Bool {
    guard draft.isNegated, act.negated.stance == "hedges", let entry = draft.entry, let read,
      ["say", "tell", "state", "confirm", "respond", "claim"].contains(act.act)
    else { return false }
    return entry.frames.contains(read.frame)
      || read.frame == .np && entry.frames.contains(.npClaim)
  }

  /// `stood by its report`, `repeated her allegation`: a listed verb whose object is a noun that names a claim.
  func isClaimKept(_ draft: Draft) -> Bool {
    guard let entry = draft.entry, entry.frames.contains(.npClaim),
      let root = graph.root(of: draft.content), graph.words[root].upos == "NOUN"
    else { return false }
    return FrameReader(graph: graph, lexicon: lexicon).namesClaim(root)
  }

  /// `it emerged that`, `sabotage could not be ruled out`: nobody is named, and the syntax says that nobody is.
  func isImpersonal(_ draft: Draft, _ read: FrameReader.Content?) -> Bool {
    guard let read, let entry = draft.entry, graph.words[draft.anchor].upos == "VERB" else {
      return false
    }
    let subject = graph.child(of: draft.anchor, "expl", "nsubj", "nsubj:pass")
    let isIt = subject.map { graph.words[$0].lemma.lowercased() == "it" } ?? false
    if isIt, read.frame == .that { return entry.frames.contains(.that) }
    let isClaim = read.frame == .npClaim || draft.isCarried
    return graph.isPassive(draft.anchor) && subject != nil && isTurning(entry)
      && (isClaim || draft.isNegated)
  }

  func isTurning(_ entry: CueEntry) -> Bool {
    ["refutes", "questions"].contains(lexicon.act(entry)?.plain.stance)
  }

  /// `Rumours of a coup emptied the streets`: what is said, as the subject of a sentence.
  func isSubject(_ draft: Draft) -> Bool {
    graph.words[draft.anchor].relation == "nsubj"
      && ["hearsay", "report", "allege", "claim", "doubt"].contains(draft.entry?.act ?? "")
      && [.of, .about].contains(draft.frame)
      && graph.sentences[graph.sentence(of: draft.anchor)].lowerBound + 1 >= draft.anchor
  }

  /// `There was no confirmation of the arrest`, in the article's own voice.
  func isThereNone(_ noun: Int) -> Bool {
    guard let verb = graph.words[noun].head, graph.words[verb].head == nil else { return false }
    return graph.child(of: verb, "expl") != nil
  }

  /// `dodged questions about the fee`: a question that was put to somebody doubts nothing.
  func isEvaded(_ match: CueMatch) -> Bool {
    guard match.entry?.partOfSpeech == .noun, match.entry?.act == "question",
      let verb = graph.words[match.anchor].head,
      let evasion = CueFinder(graph: graph, lexicon: lexicon).entry(at: verb)
    else { return false }
    return evasion.act == "decline to comment" || evasion.act == "dismiss"
  }

  /// `claimed without evidence that …`: the clause is what was claimed.
  func isBesideWithout(_ noun: Int) -> Bool { graph.preposition(of: noun) == "without" }

  /// `It was unclear whether …`, `the report is false`: a predicate that judges a claim is no cue of its own; whoever says
  /// the sentence judges. The doubtful surveyor is another matter.
  func isJudgedByArticle(_ match: CueMatch) -> Bool {
    guard let entry = match.entry else {
      // `tellingly, did not reject`: the verb is the cue, and known.
      let verbs = match.candidate?.cue.filter { graph.words[$0].upos == "VERB" } ?? []
      let finder = CueFinder(graph: graph, lexicon: lexicon)
      return graph.words[match.anchor].upos == "ADV"
        && (verbs.isEmpty || verbs.contains { finder.entry(at: $0) != nil })
    }
    guard entry.frames.contains(.subject),
      [.adjective, .noun, .phrase].contains(entry.partOfSpeech)
    else { return false }
    if entry.partOfSpeech == .phrase { return true }
    if entry.partOfSpeech == .noun {
      return entry.frames.allSatisfy { $0 == .subject || $0 == .poss }
    }
    guard ["doubt", "leave open", "question"].contains(entry.act),
      let subject = graph.child(of: match.anchor, "nsubj")
    else { return true }
    let lemma = graph.words[subject].lemma.lowercased()
    return ["it", "this", "that", "what"].contains(lemma) || lexicon.claimNouns[lemma] != nil
  }

  /// `refuted claims of an outbreak`, `no comment on allegations of fraud`: the noun carries what a stance is taken on.
  func isDenied(_ noun: Int) -> Bool {
    guard let head = graph.words[noun].head,
      ["obj", "nsubj:pass", "obl", "nmod"].contains(graph.words[noun].deprel)
    else { return false }
    let finder = CueFinder(graph: graph, lexicon: lexicon)
    return [head, graph.words[head].head].compactMap { $0 }.contains { word in
      guard let act = finder.entry(at: word).flatMap(lexicon.act) else { return false }
      return act.plain.stance == "refutes" || act.act == "decline to comment"
    }
  }

  func isReportNoun(_ word: Int) -> Bool {
    lexicon.claimNouns[graph.words[word].lemma.lowercased()] == .report
  }
}
