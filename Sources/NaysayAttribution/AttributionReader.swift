import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Reads the attributions of one field of a document, from its syntax, its quotations and the lexicons.
///
/// The model decides where an attribution is, syntax and quotation marks settle its edges, lexicon and syntax decide what it means.
struct AttributionReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon
  let entities: EntityTable
  let quotations: [ContentRepair.QuotedWords]

  /// The drafts of all attributions found, in order of their cues.
  func drafts(_ candidates: [CueCandidate]) -> [Draft] {
    let matches = CueFinder(graph: graph, lexicon: lexicon).matches(candidates)
    let drafts = withoutCoordinated(matches.compactMap(draft))
    let settled = withoutMedia(drafts)
    let parted = CoordinatedSayings(graph: graph).parted(
      RunningOn(graph: graph, lexicon: lexicon).settled(settled))
    let relays = RelayReader(graph: graph).settled(parted)
    return HeadlineReader(graph: graph).completed(relays)
  }

  /// Below this the model does not take a word for a cue.
  static let threshold: Float = 0.4
  /// Below this it does not take one of the lexicon's words for a cue that refutes, questions or leaves open, or a noun for one
  /// that reports: such are rare in what it learned from.
  static let rareThreshold: Float = 0.15

  private func isSeen(_ match: CueMatch) -> Bool {
    match.candidate.map { $0.probability >= (isRare(match) ? Self.rareThreshold : Self.threshold) }
      ?? false
  }

  private func isRare(_ match: CueMatch) -> Bool {
    guard let entry = match.entry, let act = lexicon.act(entry) else { return false }
    return act.plain.stance != "asserts" || entry.partOfSpeech == .noun
  }

  private func draft(_ match: CueMatch) -> Draft? {
    let verb = verb(of: match)
    var polarity = CuePolarity(graph: graph, lexicon: lexicon).turn(of: verb)
    // `did not comment` as an entry of its own has its negation already.
    if match.entry?.lemmas.contains(where: ["not", "no"].contains) == true {
      polarity.isNegated = false
    }
    if isTurning(match), match.entry?.act != "ask", graph.words[match.anchor].upos == "VERB",
      IrrealisReader(graph: graph).reason(for: verb, isNegated: polarity.isNegated) != nil
    {
      return nil
    }
    if isJudgedByArticle(match) || isEvaded(match) { return nil }
    let relative = RelativeDenial(graph: graph, lexicon: lexicon).content(of: match.anchor)
    let read =
      relative.map { FrameReader.Content(words: $0, frame: .npClaim) } ?? syntactic(match)
    let candidate =
      relative != nil
      ? nil
      : match.candidate.flatMap {
        isSeen(match) && !$0.content.isEmpty && !isBySyntax(match, read, $0) ? $0 : nil
      }
    let leftOut = match.entry?.frames.contains(.ing) == true ? gerund(of: match) : nil
    let found =
      candidate.map { FrameReader.Content(words: $0.content, frame: read?.frame ?? frame(of: $0)) }
      ?? read
    guard
      var content = found ?? (isSilence(match) ? FrameReader.Content(words: [], frame: .np) : nil)
    else { return nil }
    let judged = JudgementReader(graph: graph, lexicon: lexicon).judged(
      content.words, by: match)
    if let judged { content.words = judged.words }
    let carried = carried(by: content, of: match)
    content.words = carried ?? withoutPreposition(content.words, match)
    if let leftOut, let first = content.words.first, leftOut < first, carried == nil {
      content.words = Array(leftOut..<first) + content.words
    }
    var draft = Draft(
      anchor: match.anchor, cue: match.words, content: content.words, entry: match.entry,
      frame: content.frame,
      probability: match.candidate?.probability ?? 0)
    draft.isCarried = carried != nil
    if draft.isCarried { draft.entry = entryForClaim(match) }
    if let judgement = judged?.judgement, !draft.isCarried {
      draft.judgement = judgement
      draft.frame = .predicate
    }
    draft.isNegated = polarity.isNegated
    draft.cue = CueWords(graph: graph).words(of: match, turn: polarity, isSeen: isSeen(match))
    draft.source = graph.trimmed(
      source(match, candidate, polarity).filter { !polarity.words.contains($0) })
    if let lookalike = LookalikeReader(graph: graph, lexicon: lexicon).match(
      match, entities: entities)
    {
      guard lookalike.isSaid else { return nil }
      draft.lookalike = lookalike.reason
    }
    guard isSeen(match) && isFitting(draft) || isPlain(draft, read) else { return nil }
    draft.content = ContentRepair(graph: graph, quotations: quotations).repaired(draft)
    draft.content = ContentEdges(graph: graph, lexicon: lexicon).settled(draft)
    guard !draft.content.isEmpty || isSilence(match) && !draft.source.isEmpty else { return nil }
    addReceivers(to: &draft)
    return draft
  }

  /// A word that the model is not sure of must at least stand in one of its entry's frames.
  private func isFitting(_ draft: Draft) -> Bool {
    guard draft.probability < Self.threshold, let entry = draft.entry, !draft.isCarried,
      lexicon.act(entry)?.plain.stance != nil
    else { return true }
    if draft.frame == .np, !entry.frames.contains(.np) {
      return entry.partOfSpeech == .noun || isClaimKept(draft)
    }
    return entry.frames.contains(draft.frame) || entry.partOfSpeech != .verb
      || [.quote, .clause].contains(draft.frame)
  }

  /// The word of a cue that has the subject: the verb of `had no comment on`, whose anchor is the noun.
  private func verb(of match: CueMatch) -> Int {
    guard match.entry?.partOfSpeech == .phrase else { return match.anchor }
    return match.words.first { graph.child(of: $0, "nsubj", "nsubj:pass") != nil }
      ?? match.words.first { graph.words[$0].upos == "VERB" } ?? match.anchor
  }

  /// `denied touching the eggs`: a gerund that the model counts to the cue is what is denied.
  private func gerund(of match: CueMatch) -> Int? {
    match.candidate?.cue.first {
      $0 == match.anchor + 1 && graph.words[$0].xpos == "VBG" && !match.words.contains($0)
    }
  }

  private func isTurning(_ match: CueMatch) -> Bool {
    match.entry.flatMap(lexicon.act).map { ["refutes", "questions"].contains($0.plain.stance) }
      ?? false
  }

  /// Whether syntax alone says what source and content are: of an adverb, and of a noun whose clause is plain, or whose
  /// content the model lets run on into the predicate that the noun is the subject of.
  private func isBySyntax(
    _ match: CueMatch, _ read: FrameReader.Content?, _ candidate: CueCandidate
  ) -> Bool {
    guard let read, let partOfSpeech = match.entry?.partOfSpeech else { return false }
    if partOfSpeech == .adverb { return true }
    guard partOfSpeech == .noun else { return false }
    let runsOn = graph.words[match.anchor].head.map(candidate.content.contains) ?? false
    return read.frame == .that || runsOn
  }

  /// What a noun that names a claim carries is what is denied or confirmed: `denied the reports that {the dam had failed}`.
  private func carried(by content: FrameReader.Content, of match: CueMatch) -> [Int]? {
    guard ![.that, .wh, .quote, .clause, .colon].contains(content.frame),
      let noun = carrier(in: content.words), noun != match.anchor
    else { return nil }
    let carried = FrameReader(graph: graph, lexicon: lexicon).content(
      ofNoun: noun, allowing: [.that, .wh, .of, .about, .on])
    guard let carried, carried.frame != .of || isEvent(carried.words) || tellsOf(noun) else {
      return nil
    }
    return carried.words
  }

  /// Of two entries with the same words the one for claims: to apologise for a report is to take it back.
  private func entryForClaim(_ match: CueMatch) -> CueEntry? {
    guard let entry = match.entry, !entry.frames.contains(.npClaim) else { return match.entry }
    let others = lexicon.cues.values.lazy.joined().filter {
      $0.lemmas == entry.lemmas && $0.partOfSpeech == entry.partOfSpeech
        && $0.frames.contains(.npClaim)
    }
    return others.first ?? entry
  }

  /// `apologised for saying that {he had fled}`: the clause of a gerund of saying.
  private func said(by gerund: [Int]) -> [Int]? {
    guard let root = graph.root(of: gerund), graph.words[root].xpos == "VBG",
      let act = CueFinder(graph: graph, lexicon: lexicon).entry(at: root).flatMap(lexicon.act),
      act.plain.stance == "asserts"
    else { return nil }
    return FrameReader(graph: graph, lexicon: lexicon).content(ofVerb: root, allowing: [.that])?
      .words
  }

  private func takesBack(_ match: CueMatch) -> Bool {
    guard let entry = match.entry, ["concede", "retract"].contains(entry.act) else { return false }
    return entryForClaim(match)?.act == "retract"
  }

  /// The noun at the head of a content, if it names a claim.
  private func carrier(in words: [Int]) -> Int? {
    guard let root = graph.root(of: words), graph.words[root].upos == "NOUN",
      [.claim, .report, .either].contains(lexicon.claimNouns[graph.words[root].lemma.lowercased()])
    else { return nil }
    return root
  }

  /// `rumours of a tour` are that there is one, whatever the noun: all that they say stands after `of`.
  private func tellsOf(_ noun: Int) -> Bool {
    lexicon.cues[graph.words[noun].lemma.lowercased()]?.contains {
      $0.partOfSpeech == .noun && $0.frames.contains(.of) && $0.frames.contains(.that)
    } ?? false
  }

  /// `claims of a shortage` are that there is one; `an account of the night` says more than its words.
  private func isEvent(_ words: [Int]) -> Bool {
    guard let root = graph.root(of: words), ["NOUN", "VERB"].contains(graph.words[root].upos) else {
      return false
    }
    let lemma = graph.words[root].lemma.lowercased()
    if lexicon.mentions.titles[lemma] != nil { return false }
    return lexicon.nominalisations[lemma] != nil || lexicon.claimNouns[lemma] == .event
      || graph.words[root].upos == "VERB"
      || graph.children(of: root, "nmod").contains { graph.words[$0].deprel == "nmod" }
  }

  /// A preposition that attaches the content is a frame of the cue, not part of what is said: `comment on {the plans}`.
  private func withoutPreposition(_ words: [Int], _ match: CueMatch) -> [Int] {
    guard let entry = match.entry, let first = words.first, words.count > 1,
      graph.words[first].upos == "ADP",
      CueFrame(rawValue: graph.words[first].lemma).map(entry.frames.contains) == true
        || entry.partOfSpeech == .phrase || entry.lemmas.count > 1,
      graph.words[first].head.map(words.contains) == true
    else { return words }
    return Array(words.dropFirst())
  }

  /// `declined to comment`: an act that needs no content.
  private func isSilence(_ match: CueMatch) -> Bool {
    guard let entry = match.entry else { return false }
    if entry.frames.contains(.nothing) { return true }
    return lexicon.act(entry)?.act == "decline to comment" && !entry.frames.contains(.npClaim)
  }

  private func addReceivers(to draft: inout Draft) {
    let receivers = ReceiverReader(graph: graph, lexicon: lexicon, entities: entities)
    let taken = draft.content + draft.source
    draft.addressee = receivers.addressee(of: draft.anchor, content: taken)
    draft.medium = receivers.medium(of: draft.anchor, content: taken)
  }

  /// Whether a cue that the model does not see is plain enough from lexicon and syntax.
  private func isPlain(_ draft: Draft, _ read: FrameReader.Content?) -> Bool {
    guard let entry = draft.entry, let act = lexicon.act(entry), draft.lookalike == nil else {
      return false
    }
    let isTurning = ["refutes", "questions", "hedges"].contains(act.plain.stance ?? "")
    switch entry.partOfSpeech {
    case .verb, .phrase, .auxiliary:
      if draft.source.isEmpty { return isImpersonal(draft, read) }
      return isTurning || draft.isCarried || isPlainClause(draft, read) || isClaimKept(draft)
        || isWithheld(draft, act, read)
    case .noun:
      if isBesideWithout(draft.anchor) { return false }
      if draft.isNegated { return isThereNone(draft.anchor) }
      return draft.frame == .that || (isTurning && !draft.source.isEmpty)
        || isReportNoun(draft.anchor) || isDenied(draft.anchor) || isSubject(draft)
    case .adposition: return true
    case .adverb: return true
    case .adjective:
      return draft.frame == .that || draft.frame == .wh
    }
  }

  /// `the nurse said the scan was normal`: a verb of saying with its subject and a clause that is its object.
  private func isPlainClause(_ draft: Draft, _ read: FrameReader.Content?) -> Bool {
    guard let entry = draft.entry, let read, let act = lexicon.act(entry),
      Self.telling.contains(act.act), isFinite(draft.anchor) || isHeard(draft.anchor),
      let subject = graph.root(of: draft.source), graph.words[subject].upos != "PRON"
    else { return false }
    if read.frame == .np, ["confirm", "acknowledge", "concede"].contains(act.act) {
      return entry.frames.contains(.np) && isEvent(read.words)
    }
    guard let clause = graph.child(of: draft.anchor, "ccomp"), clause > draft.anchor,
      graph.child(of: clause, "nsubj", "nsubj:pass", "expl") != nil
    else { return false }
    return entry.frames.contains(read.frame) || entry.frames.contains(.npThat)
  }

  /// Acts of telling others; what is believed or shown needs the model to be an attribution.
  private static let telling: Set<String> = [
    "say", "tell", "write", "state", "add", "note", "explain", "report", "announce", "reveal",
    "confirm", "acknowledge", "concede", "claim", "allege", "argue", "insist", "reiterate", "find",
    "conclude", "warn", "know", "suggest",
  ]

  /// `showed the minister saying that …`, `quoted the mayor as saying that …`.
  private func isHeard(_ verb: Int) -> Bool {
    relayed(verb) != nil
  }

  /// `quoted {the mayor} as saying`, `showed {the minister} saying`: the words of who is quoted or heard.
  private func relayed(_ verb: Int) -> [Int]? {
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

  private func isAs(_ word: Int, before verb: Int) -> Bool {
    word == verb - 1 && graph.words[word].lemma.lowercased() == "as"
  }

  /// A verb that says that the act took place: finite, outside quotation marks, and not only imagined.
  private func isFinite(_ verb: Int) -> Bool {
    let word = graph.words[verb]
    guard word.upos == "VERB", !word.token.isQuoted,
      IrrealisReader(graph: graph).reason(for: verb, isNegated: false) == nil
    else { return false }
    return ["VBD", "VBZ", "VBP"].contains(word.xpos)
      || word.xpos == "VBN" && graph.child(of: verb, "aux") != nil
  }

  /// `could not confirm that`, `never said that`: a saying that did not take place.
  private func isWithheld(_ draft: Draft, _ act: ActEntry, _ read: FrameReader.Content?) -> Bool {
    guard draft.isNegated, act.negated.stance == "hedges", let entry = draft.entry, let read,
      ["say", "tell", "state", "confirm", "respond", "claim"].contains(act.act)
    else { return false }
    return entry.frames.contains(read.frame)
      || read.frame == .np && entry.frames.contains(.npClaim)
  }

  /// `stood by its report`, `repeated her allegation`: a listed verb whose object is a noun that names a claim.
  private func isClaimKept(_ draft: Draft) -> Bool {
    guard let entry = draft.entry, entry.frames.contains(.npClaim),
      let root = graph.root(of: draft.content), graph.words[root].upos == "NOUN"
    else { return false }
    return FrameReader(graph: graph, lexicon: lexicon).namesClaim(root)
  }

  /// `it emerged that`, `sabotage could not be ruled out`: nobody is named, and the syntax says that nobody is.
  private func isImpersonal(_ draft: Draft, _ read: FrameReader.Content?) -> Bool {
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

  private func isTurning(_ entry: CueEntry) -> Bool {
    ["refutes", "questions"].contains(lexicon.act(entry)?.plain.stance)
  }

  /// `Rumours of a coup emptied the streets`: what is said, as the subject of a sentence.
  private func isSubject(_ draft: Draft) -> Bool {
    graph.words[draft.anchor].relation == "nsubj"
      && ["hearsay", "report", "allege", "claim", "doubt"].contains(draft.entry?.act ?? "")
      && [.of, .about].contains(draft.frame)
      && graph.sentences[graph.sentence(of: draft.anchor)].lowerBound + 1 >= draft.anchor
  }

  /// `There was no confirmation of the arrest`, in the article's own voice.
  private func isThereNone(_ noun: Int) -> Bool {
    guard let verb = graph.words[noun].head, graph.words[verb].head == nil else { return false }
    return graph.child(of: verb, "expl") != nil
  }

  /// `dodged questions about the fee`: a question that was put to somebody doubts nothing.
  private func isEvaded(_ match: CueMatch) -> Bool {
    guard match.entry?.partOfSpeech == .noun, match.entry?.act == "question",
      let verb = graph.words[match.anchor].head,
      let evasion = CueFinder(graph: graph, lexicon: lexicon).entry(at: verb)
    else { return false }
    return evasion.act == "decline to comment" || evasion.act == "dismiss"
  }

  /// `claimed without evidence that …`: the clause is what was claimed.
  private func isBesideWithout(_ noun: Int) -> Bool { graph.preposition(of: noun) == "without" }

  /// `It was unclear whether …`, `the report is false`: a predicate that judges a claim is no cue of its own; whoever says
  /// the sentence judges. The doubtful surveyor is another matter.
  private func isJudgedByArticle(_ match: CueMatch) -> Bool {
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
  private func isDenied(_ noun: Int) -> Bool {
    guard let head = graph.words[noun].head,
      ["obj", "nsubj:pass", "obl", "nmod"].contains(graph.words[noun].deprel)
    else { return false }
    let finder = CueFinder(graph: graph, lexicon: lexicon)
    return [head, graph.words[head].head].compactMap { $0 }.contains { word in
      guard let act = finder.entry(at: word).flatMap(lexicon.act) else { return false }
      return act.plain.stance == "refutes" || act.act == "decline to comment"
    }
  }

  private func isReportNoun(_ word: Int) -> Bool {
    lexicon.claimNouns[graph.words[word].lemma.lowercased()] == .report
  }

  /// `said in a statement that P`: the noun is the medium of the saying, not another one.
  private func withoutMedia(_ drafts: [Draft]) -> [Draft] {
    drafts.filter { noun in
      guard noun.entry?.partOfSpeech == .noun, graph.words[noun.anchor].relation == "obl",
        let verb = graph.words[noun.anchor].head
      else { return true }
      return !drafts.contains { saying in
        saying.anchor == verb && saying.content == noun.content && !saying.isCarried
          && saying.entry?.frames.contains(.that) == true
          && graph.children(of: noun.anchor, "case").allSatisfy { !saying.cue.contains($0) }
      }
    }
  }

  /// Two cues under one negation, or one inside the cue words of the other, are one attribution.
  private func withoutCoordinated(_ drafts: [Draft]) -> [Draft] {
    drafts.filter { draft in
      !drafts.contains { other in
        other.anchor != draft.anchor && other.cue.contains(draft.anchor)
          && other.cue.count > draft.cue.count
      }
    }
  }
}

// MARK: Source and content by syntax

extension AttributionReader {
  private func syntactic(_ match: CueMatch) -> FrameReader.Content? {
    let reader = FrameReader(graph: graph, lexicon: lexicon, cue: match.words)
    let frames = match.entry.map { Set($0.frames) } ?? []
    switch match.entry?.partOfSpeech {
    case .noun: return reader.content(ofNoun: match.anchor, allowing: frames)
    case .adposition: return adjunct(match)
    case .adverb: return clause(around: match.anchor)
    case .verb, .adjective, .phrase, .auxiliary, nil:
      let verb =
        match.words.last { ["VERB", "AUX"].contains(graph.words[$0].upos) } ?? match.anchor
      return reader.content(ofVerb: verb, allowing: frames)
        ?? (match.entry?.partOfSpeech == .phrase && verb != match.anchor
          ? reader.content(ofNoun: match.anchor, allowing: frames) : nil)
    }
  }

  /// The clause that `according to …` or `in the words of …` is an adjunct of.
  private func adjunct(_ match: CueMatch) -> FrameReader.Content? {
    guard var top = nominal(of: match) else { return nil }
    while let head = graph.words[top].head, match.words.contains(head) { top = head }
    guard let outer = graph.words[top].head else { return nil }
    return FrameReader.Content(
      words: graph.trimmed(graph.subtree(of: outer, leavingOut: [top])), frame: .clause)
  }

  /// The noun after an adposition of one or more words.
  private func nominal(of match: CueMatch) -> Int? {
    guard var word = match.words.last else { return nil }
    if graph.words[word].relation == "fixed" { word = graph.words[word].head ?? word }
    return graph.words[word].head.flatMap { $0 > word ? $0 : nil }
  }

  private func clause(around adverb: Int) -> FrameReader.Content? {
    guard let outer = graph.words[adverb].head else { return nil }
    return FrameReader.Content(
      words: graph.trimmed(graph.subtree(of: outer, leavingOut: [adverb])), frame: .clause)
  }

  private func source(_ match: CueMatch, _ candidate: CueCandidate?, _ polarity: CuePolarity.Turn)
    -> [Int]
  {
    let reader = SourceReader(graph: graph)
    if isAskedParticiple(match.anchor) {
      return reader.source(ofVerb: match.anchor, isPassive: true)
    }
    if let quoted = relayed(match.anchor) { return quoted }
    if match.entry?.lemmas.last == "from", match.entry?.act == "tell",
      let nominal = nominal(of: match)
    {
      let clauses = graph.children(of: nominal, "acl", "ccomp")
      return graph.trimmed(graph.subtree(of: nominal, leavingOut: Set(clauses))).filter {
        !match.words.contains($0)
      }
    }
    if let own = RelativeDenial(graph: graph, lexicon: lexicon).source(of: match.anchor) {
      return own
    }
    if let candidate, !candidate.source.isEmpty {
      let source = reader.completed(
        candidate.source, leavingOut: Set(match.words + candidate.content))
      // `the pilot, who`: the pronoun is of the clause after it.
      let isRelative =
        source.count > 1
        && source.last.map { isRelativePronoun($0) && graph.words[$0 - 1].form == "," } ?? false
      return isRelative ? graph.trimmed(source.dropLast()) : source
    }
    let verb = polarity.canceller ?? verb(of: match)
    switch match.entry?.partOfSpeech {
    case .noun: return reader.source(ofNoun: match.anchor, isDocument: isReportNoun(match.anchor))
    case .adposition:
      return nominal(of: match).map {
        graph.nounPhrase(of: $0).filter { !match.words.contains($0) }
      } ?? []
    case .adverb: return []
    default: return reader.source(ofVerb: verb)
    }
  }

  private func isRelativePronoun(_ word: Int) -> Bool {
    word > 0 && ["who", "which", "that"].contains(graph.words[word].lemma.lowercased())
  }

  /// `Asked whether he would stand, the mayor smiled`: the subject of the sentence is the one who was asked.
  private func isAskedParticiple(_ word: Int) -> Bool {
    let here = graph.words[word]
    return ["ask", "press", "quiz", "grill", "question"].contains(here.lemma.lowercased())
      && ["VBN", "VBD"].contains(here.xpos)
      && graph.child(of: word, "nsubj", "nsubj:pass", "aux") == nil
      && ["advcl", "parataxis", "acl", "dep", "ccomp", "csubj"].contains(here.relation)
      && graph.sentences[graph.sentence(of: word)].lowerBound + 1 >= word
  }

  /// The frame of what only the model has seen.
  private func frame(of candidate: CueCandidate) -> CueFrame {
    let quoted = candidate.content.reduce(0) { $0 + (graph.words[$1].token.isQuoted ? 1 : 0) }
    if 2 * quoted > candidate.content.count { return .quote }
    guard let root = graph.root(of: candidate.content) else { return .np }
    let isGerund =
      graph.words[root].xpos == "VBG"
      || graph.children(of: root, "aux").contains { graph.words[$0].xpos == "VBG" }
    if isGerund && graph.child(of: root, "nsubj") == nil { return .ing }
    if graph.words[root].xpos == "VB"
      && graph.children(of: root, "mark").contains(where: { graph.words[$0].lemma == "to" })
    {
      return .to
    }
    return graph.child(of: root, "nsubj", "nsubj:pass") != nil ? .that : .np
  }
}
