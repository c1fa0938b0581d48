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
    let drafts = matches.compactMap(draft)
    return withoutCoordinated(drafts)
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
    let polarity = CuePolarity(graph: graph, lexicon: lexicon).turn(of: match.anchor)
    let read = syntactic(match)
    let candidate = match.candidate.flatMap {
      isSeen(match) && !$0.content.isEmpty && !isBySyntax(match, read) ? $0 : nil
    }
    let found =
      candidate.map { FrameReader.Content(words: $0.content, frame: read?.frame ?? frame(of: $0)) }
      ?? read
    guard
      var content = found ?? (isSilence(match) ? FrameReader.Content(words: [], frame: .np) : nil)
    else { return nil }
    let carried = carried(by: content, of: match)
    content.words = carried ?? withoutPreposition(content.words, match)
    var draft = Draft(
      anchor: match.anchor, cue: match.words, content: content.words, entry: match.entry,
      frame: content.frame,
      probability: match.candidate?.probability ?? 0)
    draft.isCarried = carried != nil
    judge(&draft)
    draft.isNegated = polarity.isNegated
    draft.cue = cueWords(match, polarity)
    draft.source = source(match, candidate, polarity)
    draft.lookalike = LookalikeReader(graph: graph, lexicon: lexicon).reason(
      for: match, entities: entities)
    guard isSeen(match) || isPlain(draft) else { return nil }
    draft.content = ContentRepair(graph: graph, quotations: quotations).repaired(draft)
    guard !draft.content.isEmpty || isSilence(match) && !draft.source.isEmpty else { return nil }
    addReceivers(to: &draft)
    return draft
  }

  /// Whether syntax alone says what source and content are: of an adverb, and of a noun whose clause is plain.
  private func isBySyntax(_ match: CueMatch, _ read: FrameReader.Content?) -> Bool {
    guard let read else { return false }
    return match.entry?.partOfSpeech == .adverb
      || match.entry?.partOfSpeech == .noun && read.frame == .that
  }

  /// What a noun that names a claim carries is what is denied or confirmed: `denied the reports that {the dam had failed}`.
  private func carried(by content: FrameReader.Content, of match: CueMatch) -> [Int]? {
    guard [.np, .npClaim].contains(content.frame), let root = graph.root(of: content.words),
      graph.words[root].upos == "NOUN",
      [.claim, .report, .either].contains(lexicon.claimNouns[graph.words[root].lemma.lowercased()])
    else { return nil }
    let carried = FrameReader(graph: graph, lexicon: lexicon).content(
      ofNoun: root, allowing: [.that, .of, .about, .on])
    guard let carried, carried.frame != .of || isEvent(carried.words) else { return nil }
    return carried.words
  }

  /// `claims of a shortage` are that there is one; `an account of the night` says more than its words.
  private func isEvent(_ words: [Int]) -> Bool {
    guard let root = graph.root(of: words), ["NOUN", "VERB"].contains(graph.words[root].upos) else {
      return false
    }
    let lemma = graph.words[root].lemma.lowercased()
    return lexicon.nominalisations[lemma] != nil || lexicon.claimNouns[lemma] == .event
      || graph.words[root].upos == "VERB" || graph.child(of: root, "nmod") != nil
  }

  /// `called {the report} false`: the adjective is the cue's, and says what the stance is.
  private func judge(_ draft: inout Draft) {
    guard let entry = draft.entry, entry.frames.contains(.predicate),
      let object = graph.child(of: draft.anchor, "obj"),
      FrameReader(graph: graph, lexicon: lexicon).namesClaim(object),
      let predicate = graph.child(of: draft.anchor, "xcomp"), draft.content.contains(predicate),
      let judgement = lexicon.cues[graph.words[predicate].lemma.lowercased()]?.first(where: {
        $0.partOfSpeech == .adjective && $0.frames.contains(.subject)
      })
    else { return }
    draft.judgement = judgement
    draft.frame = .predicate
    draft.content = graph.nounPhrase(of: object)
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
    match.entry.flatMap(lexicon.act).map { $0.act == "decline to comment" } ?? false
  }

  private func addReceivers(to draft: inout Draft) {
    let receivers = ReceiverReader(graph: graph, lexicon: lexicon, entities: entities)
    let taken = draft.content + draft.source
    draft.addressee = receivers.addressee(of: draft.anchor, content: taken)
    draft.medium = receivers.medium(of: draft.anchor, content: taken)
  }

  /// Whether a cue that the model does not see is plain enough from lexicon and syntax.
  private func isPlain(_ draft: Draft) -> Bool {
    guard let entry = draft.entry, let act = lexicon.act(entry), draft.lookalike == nil else {
      return false
    }
    let isTurning = ["refutes", "questions", "hedges"].contains(act.plain.stance ?? "")
    switch entry.partOfSpeech {
    case .verb, .phrase, .auxiliary: return isTurning && !draft.source.isEmpty
    case .noun:
      return draft.frame == .that || (isTurning && !draft.source.isEmpty)
        || isReportNoun(draft.anchor) || isDenied(draft.anchor)
    case .adposition: return true
    case .adverb: return true
    case .adjective: return draft.frame == .that
    }
  }

  /// `refuted claims of an outbreak`: the noun carries what is denied.
  private func isDenied(_ noun: Int) -> Bool {
    guard let verb = graph.words[noun].head,
      ["obj", "nsubj:pass"].contains(graph.words[noun].deprel)
    else { return false }
    return lexicon.cues[graph.words[verb].lemma.lowercased()]?.contains {
      lexicon.act($0)?.plain.stance == "refutes"
    } ?? false
  }

  private func isReportNoun(_ word: Int) -> Bool {
    lexicon.claimNouns[graph.words[word].lemma.lowercased()] == .report
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

  /// The cue's words with those that turn it; those of `neither confirmed nor denied` are one cue.
  private func cueWords(_ match: CueMatch, _ polarity: CuePolarity.Turn) -> [Int] {
    var words = Set(match.words).union(polarity.words)
    if let candidate = match.candidate, isSeen(match), match.words.count == 1 {
      words.formUnion(
        candidate.cue.filter {
          abs($0 - match.anchor) <= 4 && graph.sentence(of: $0) == graph.sentence(of: match.anchor)
        })
    }
    if let first = polarity.words.first,
      ["neither", "nor"].contains(graph.words[first].lemma.lowercased())
    {
      for other in graph.children(of: match.anchor, "conj")
      where other > match.anchor
        && graph.children(of: other, "cc").contains(where: { graph.words[$0].lemma == "nor" })
      {
        words.formUnion(match.anchor...other)
      }
    }
    // A colon may be all there is: `Minister: no talks planned`.
    let trimmed = graph.trimmed(words.sorted())
    return trimmed.isEmpty ? words.sorted() : trimmed
  }
}

// MARK: Source and content by syntax

extension AttributionReader {
  private func syntactic(_ match: CueMatch) -> FrameReader.Content? {
    let reader = FrameReader(graph: graph, lexicon: lexicon)
    let frames = match.entry.map { Set($0.frames) } ?? []
    switch match.entry?.partOfSpeech {
    case .noun: return reader.content(ofNoun: match.anchor, allowing: frames)
    case .adposition: return adjunct(match)
    case .adverb: return clause(around: match.anchor)
    case .verb, .adjective, .phrase, .auxiliary, nil:
      let verb =
        match.words.last { ["VERB", "AUX"].contains(graph.words[$0].upos) } ?? match.anchor
      return reader.content(ofVerb: verb, allowing: frames)
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
    if let candidate, !candidate.source.isEmpty {
      return reader.completed(candidate.source, leavingOut: Set(match.words + candidate.content))
    }
    let verb = polarity.canceller ?? match.anchor
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
