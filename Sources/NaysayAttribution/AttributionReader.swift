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
    let choice = EntryChoice(graph: graph, lexicon: lexicon)
    let matches = CueFinder(graph: graph, lexicon: lexicon).matches(candidates).map(choice.settled)
    let drafts = withoutCoordinated(matches.compactMap(draft))
    let settled = withoutMedia(drafts)
    let parted = CoordinatedSayings(graph: graph).parted(
      RunningOn(graph: graph, lexicon: lexicon).settled(settled))
    let relays = RelayReader(graph: graph, lexicon: lexicon).settled(parted)
    return HeadlineReader(graph: graph).completed(relays)
  }

  /// Below this the model does not take one of the lexicon's words for a cue.
  static let threshold: Float = 0.45
  /// Below this it does not take another word for one, and below the second not where what hangs on it is no statement.
  static let thresholdOfUnknown: Float = 0.6
  static let thresholdOfUnknownWithoutClaim: Float = 0.9
  /// Below this it does not take one of the lexicon's words for a cue that refutes, questions or leaves open, or a noun for one
  /// that reports: such are rare in what it learned from.
  static let rareThreshold: Float = 0.15

  func isSeen(_ match: CueMatch) -> Bool {
    match.candidate.map { $0.probability >= threshold(of: match) } ?? false
  }

  private func threshold(of match: CueMatch) -> Float {
    if match.entry == nil { return Self.thresholdOfUnknown }
    return isRare(match) ? Self.rareThreshold : Self.threshold
  }

  static let rareStances: Set<String> = ["refutes", "questions", "hedges"]

  func isRare(_ match: CueMatch) -> Bool {
    guard let entry = match.entry, let act = lexicon.act(entry) else { return false }
    return Self.rareStances.contains(act.plain.stance ?? "") || entry.partOfSpeech == .noun
  }

  func draft(_ match: CueMatch) -> Draft? {
    let verb = verb(of: match)
    var polarity = CuePolarity(graph: graph, lexicon: lexicon).turn(of: verb)
    // `did not comment` as an entry of its own has its negation already.
    if match.entry?.lemmas.contains(where: ["not", "no"].contains) == true {
      polarity.isNegated = false
    }
    if isTurning(match), match.entry?.act != "ask", graph.words[match.anchor].upos == "VERB",
      IrrealisReader(graph: graph, lexicon: lexicon).reason(
        for: verb, isNegated: polarity.isNegated) != nil
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
    let carried =
      carried(by: content, of: match)
      ?? (takesBack(match) && isFinite(match.anchor) ? read.flatMap { said(by: $0.words) } : nil)
    content.words = carried ?? withoutPreposition(content.words, match)
    if let leftOut, let first = content.words.first, leftOut < first, carried == nil {
      content.words = Array(leftOut..<first) + content.words
    }
    var draft = Draft(
      anchor: match.anchor, cue: match.words, content: content.words, entry: match.entry,
      frame: content.frame,
      probability: match.candidate?.probability ?? 0)
    draft.isCarried = carried != nil
    var judgingWords: [Int] = []
    if draft.isCarried { draft.entry = entryForClaim(match) }
    if let judgement = judged?.judgement, !draft.isCarried {
      draft.judgement = judgement
      draft.frame = .predicate
      judgingWords = judged?.cue ?? []
    }
    draft.isNegated = polarity.isNegated
    draft.cue =
      (CueWords(graph: graph).words(of: match, turn: polarity, isSeen: isSeen(match))
      + judgingWords).sorted()
    draft.source = graph.trimmed(
      source(match, candidate, polarity).filter { !polarity.words.contains($0) })
    if let lookalike = LookalikeReader(graph: graph, lexicon: lexicon).match(
      match, entities: entities)
    {
      // A rejected proposal that the model sees is an attribution, though no stance towards a claim.
      guard lookalike.isSaid || draft.probability >= Self.threshold else { return nil }
      draft.lookalike = lookalike.reason
    }
    if isUnknownWithoutClaim(draft) { return nil }
    guard isSeen(match) && isFitting(draft) || isPlain(draft, read) else { return nil }
    draft.content = ContentRepair(graph: graph, quotations: quotations).repaired(draft)
    draft.content = ContentEdges(graph: graph, lexicon: lexicon).settled(draft)
    guard !draft.content.isEmpty || isSilence(match) && !draft.source.isEmpty else { return nil }
    addReceivers(to: &draft)
    return draft
  }

  /// Whether a word that no lexicon lists has a content that states nothing: `weighed {the plan}`.
  private func isUnknownWithoutClaim(_ draft: Draft) -> Bool {
    draft.entry == nil && draft.judgement == nil
      && ![.that, .wh, .quote, .clause, .colon].contains(draft.frame)
      && draft.probability < Self.thresholdOfUnknownWithoutClaim
  }

  /// A word that the model is not sure of must at least stand in one of its entry's frames.
  func isFitting(_ draft: Draft) -> Bool {
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
  func verb(of match: CueMatch) -> Int {
    guard match.entry?.partOfSpeech == .phrase else { return match.anchor }
    return match.words.first { graph.child(of: $0, "nsubj", "nsubj:pass") != nil }
      ?? match.words.first { graph.words[$0].upos == "VERB" } ?? match.anchor
  }

  /// `denied touching the eggs`: a gerund that the model counts to the cue is what is denied.
  func gerund(of match: CueMatch) -> Int? {
    match.candidate?.cue.first {
      $0 == match.anchor + 1 && graph.words[$0].xpos == "VBG" && !match.words.contains($0)
    }
  }

  func isTurning(_ match: CueMatch) -> Bool {
    match.entry.flatMap(lexicon.act).map { ["refutes", "questions"].contains($0.plain.stance) }
      ?? false
  }

  /// Whether syntax alone says what source and content are: of an adverb, and of a noun whose clause is plain, or whose
  /// content the model lets run on into the predicate that the noun is the subject of.
  func isBySyntax(
    _ match: CueMatch, _ read: FrameReader.Content?, _ candidate: CueCandidate
  ) -> Bool {
    guard let read, let partOfSpeech = match.entry?.partOfSpeech else { return false }
    if partOfSpeech == .adverb { return true }
    guard partOfSpeech == .noun else { return false }
    let runsOn = graph.words[match.anchor].head.map(candidate.content.contains) ?? false
    return read.frame == .that || runsOn
  }

  /// A preposition that attaches the content is a frame of the cue, not part of what is said: `comment on {the plans}`.
  func withoutPreposition(_ words: [Int], _ match: CueMatch) -> [Int] {
    guard let entry = match.entry, let first = words.first, words.count > 1,
      graph.words[first].upos == "ADP",
      CueFrame(rawValue: graph.words[first].lemma).map(entry.frames.contains) == true
        || entry.partOfSpeech == .phrase || entry.lemmas.count > 1,
      graph.words[first].head.map(words.contains) == true
    else { return words }
    return Array(words.dropFirst())
  }

  /// `declined to comment`: an act that needs no content.
  func isSilence(_ match: CueMatch) -> Bool {
    guard let entry = match.entry else { return false }
    if entry.frames.contains(.nothing) { return true }
    return lexicon.act(entry)?.act == "decline to comment" && !entry.frames.contains(.npClaim)
  }

  func addReceivers(to draft: inout Draft) {
    let receivers = ReceiverReader(graph: graph, lexicon: lexicon, entities: entities)
    let taken = draft.content + draft.source
    draft.addressee = receivers.addressee(of: draft.anchor, content: taken)
    draft.medium = receivers.medium(of: draft.anchor, content: taken)
  }

  /// `said in a statement that P`: the noun is the medium of the saying, not another one.
  func withoutMedia(_ drafts: [Draft]) -> [Draft] {
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
  func withoutCoordinated(_ drafts: [Draft]) -> [Draft] {
    drafts.filter { draft in
      !drafts.contains { other in
        other.anchor != draft.anchor && other.cue.contains(draft.anchor)
          && other.cue.count > draft.cue.count
      }
    }
  }
}
