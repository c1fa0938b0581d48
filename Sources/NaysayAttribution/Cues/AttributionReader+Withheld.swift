import NaysayLanguage
import NaysayLexicon

/// Cues whose words, negated or judged, say that nothing is said, or that the article itself judges.
extension AttributionReader {
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
