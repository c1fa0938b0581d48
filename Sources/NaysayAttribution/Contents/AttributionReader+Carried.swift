import NaysayLanguage
import NaysayLexicon

// What a noun that names a claim carries.

extension AttributionReader {
  /// What a noun that names a claim carries is what is denied or confirmed: `denied the reports that {the dam had failed}`.
  func carried(by content: FrameReader.Content, of match: CueMatch) -> [Int]? {
    guard ![.that, .wh, .quote, .clause, .colon].contains(content.frame),
      let noun = carrier(in: content.words), noun != match.anchor
    else { return nil }
    let carried = FrameReader(graph: graph, lexicon: lexicon).content(
      ofNoun: noun, allowing: [.that, .wh, .of, .about, .on])
    guard let carried,
      carried.frame != .of || isEvent(carried.words) && !describes(noun) || tellsOf(noun)
    else {
      return nil
    }
    return carried.words
  }

  /// Of two entries with the same words the one for claims: to apologise for a report is to take it back.
  func entryForClaim(_ match: CueMatch) -> CueEntry? {
    guard let entry = match.entry, !entry.frames.contains(.npClaim) else { return match.entry }
    let other = lexicon.cues[AttributionLexicon.key(of: entry)]?.first {
      $0.lemmas == entry.lemmas && $0.partOfSpeech == entry.partOfSpeech
        && $0.frames.contains(.npClaim)
    }
    return other ?? entry
  }

  /// `apologised for saying that {he had fled}`: the clause of a gerund of saying.
  func said(by gerund: [Int]) -> [Int]? {
    guard let root = graph.root(of: gerund), graph.words[root].xpos == "VBG",
      let act = CueFinder(graph: graph, lexicon: lexicon).entry(at: root).flatMap(lexicon.act),
      act.plain.stance == "asserts"
    else { return nil }
    let content = FrameReader(graph: graph, lexicon: lexicon).content(
      ofVerb: root, allowing: [.that])
    return content?.frame == .that ? content?.words : nil
  }

  func takesBack(_ match: CueMatch) -> Bool {
    guard let entry = match.entry, ["concede", "retract"].contains(entry.act) else { return false }
    return entryForClaim(match)?.act == "retract"
  }

  /// The noun at the head of a content, if it names a claim.
  func carrier(in words: [Int]) -> Int? {
    guard let root = graph.root(of: words), graph.words[root].upos == "NOUN",
      [.claim, .report, .either].contains(lexicon.claimNouns[graph.words[root].lemma.lowercased()])
    else { return nil }
    return root
  }

  /// `rumours of a tour` are that there is one, whatever the noun: all that they say stands after `of`.
  func tellsOf(_ noun: Int) -> Bool {
    lexicon.cues[graph.words[noun].lemma.lowercased()]?.contains {
      $0.partOfSpeech == .noun && $0.frames.contains(.of) && $0.frames.contains(.that)
    } ?? false
  }

  /// `an account of the collision` says how it came about, not that it did.
  private func describes(_ noun: Int) -> Bool {
    lexicon.cues[graph.words[noun].lemma.lowercased()]?.contains {
      $0.partOfSpeech == .noun && $0.act == "describe"
    } ?? false
  }

  /// `claims of a shortage` are that there is one; `an account of the night` says more than its words.
  func isEvent(_ words: [Int]) -> Bool {
    guard let root = graph.root(of: words), ["NOUN", "VERB"].contains(graph.words[root].upos) else {
      return false
    }
    let lemma = graph.words[root].lemma.lowercased()
    if lexicon.mentions.titles[lemma] != nil { return false }
    return lexicon.nominalisations[lemma] != nil || lexicon.claimNouns[lemma] == .event
      || graph.words[root].upos == "VERB"
      || graph.children(of: root, "nmod").contains { graph.words[$0].deprel == "nmod" }
  }
}
