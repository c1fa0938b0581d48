import NaysayLanguage
import NaysayLexicon
import NaysayText

// MARK: Source and content by syntax

extension AttributionReader {
  func syntactic(_ match: CueMatch) -> FrameReader.Content? {
    let stance = match.entry.flatMap(lexicon.act)?.plain.stance
    let reader = FrameReader(
      graph: graph, lexicon: lexicon, cue: match.words, asserts: stance == "asserts")
    let frames = match.entry.map { Set($0.frames) } ?? []
    switch match.entry?.partOfSpeech {
    case .noun: return reader.content(ofNoun: match.anchor, allowing: frames)
    case .adposition: return adjunct(match)
    case .adverb: return clause(around: match.anchor)
    case .verb, .adjective, .phrase, .auxiliary, nil:
      let verb =
        match.words.last { ["VERB", "AUX"].contains(graph.words[$0].upos) } ?? match.anchor
      return reader.content(ofVerb: verb, allowing: frames)
        ?? (match.words.count > 1 ? ofNoun(in: match, reader, frames) : nil)
    }
  }

  /// `found no sign of {a leak}`, `took the view that …`: a content that hangs on a noun of the cue.
  private func ofNoun(in match: CueMatch, _ reader: FrameReader, _ frames: Set<CueFrame>)
    -> FrameReader.Content?
  {
    match.words.filter { graph.words[$0].upos == "NOUN" }.lazy.compactMap {
      reader.content(ofNoun: $0, allowing: frames)
    }.first
  }

  /// The clause that `according to …` or `in the words of …` is an adjunct of.
  func adjunct(_ match: CueMatch) -> FrameReader.Content? {
    guard var top = nominal(of: match) else { return nil }
    while let head = graph.words[top].head, match.words.contains(head) { top = head }
    guard let outer = graph.words[top].head else { return nil }
    return FrameReader.Content(
      words: graph.trimmed(graph.subtree(of: outer, leavingOut: [top])), frame: .clause)
  }

  /// The noun after an adposition of one or more words.
  func nominal(of match: CueMatch) -> Int? {
    guard var word = match.words.last else { return nil }
    if graph.words[word].relation == "fixed" { word = graph.words[word].head ?? word }
    return graph.words[word].head.flatMap { $0 > word ? $0 : nil }
  }

  func clause(around adverb: Int) -> FrameReader.Content? {
    guard let outer = graph.words[adverb].head else { return nil }
    return FrameReader.Content(
      words: graph.trimmed(graph.subtree(of: outer, leavingOut: [adverb])), frame: .clause)
  }

  func source(_ match: CueMatch, _ candidate: CueCandidate?, _ polarity: CuePolarity.Turn)
    -> [Int]
  {
    let reader = SourceReader(graph: graph, lexicon: lexicon)
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
    default:
      // `will not be drawn`, `was quoted as saying`: a passive of the lexicon's own is what its subject does.
      if match.entry?.lemmas.contains("be") == true,
        let subject = graph.child(of: verb, "nsubj:pass", "nsubj")
      {
        return graph.nounPhrase(of: subject)
      }
      return reader.source(ofVerb: verb)
    }
  }

  func isRelativePronoun(_ word: Int) -> Bool {
    word > 0 && ["who", "which", "that"].contains(graph.words[word].lemma.lowercased())
  }

  /// `Asked whether he would stand, the mayor smiled`: the subject of the sentence is the one who was asked.
  func isAskedParticiple(_ word: Int) -> Bool {
    let here = graph.words[word]
    return lexicon.isWord(here.lemma.lowercased(), .asking)
      && ["VBN", "VBD"].contains(here.xpos)
      && graph.child(of: word, "nsubj", "nsubj:pass", "aux") == nil
      && ["advcl", "parataxis", "acl", "dep", "ccomp", "csubj"].contains(here.relation)
      && graph.sentences[graph.sentence(of: word)].lowerBound + 1 >= word
  }

  /// The frame of what only the model has seen.
  func frame(of candidate: CueCandidate) -> CueFrame {
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
