import NaysayLanguage
import NaysayLexicon

/// Chooses among entries with the same words the one whose frame the sentence fills.
///
/// *The broker is alleged to have moved the savings* is hearsay, *prosecutors alleged that he had* an allegation.
struct EntryChoice {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// The match with the entry that fits best; the first in the file where none does better.
  func settled(_ match: CueMatch) -> CueMatch {
    guard match.entries.count > 1 else { return match }
    let frames = frames(of: match)
    let fitting = frames.lazy.compactMap { frame in
      match.entries.first { $0.frames.contains(frame) }
    }.first
    var match = match
    if let fitting { match.entry = fitting }
    return match
  }

  /// The frames that a sentence fills, the most telling first.
  private func frames(of match: CueMatch) -> [CueFrame] {
    let isNoun = match.entry?.partOfSpeech == .noun
    return isNoun ? frames(ofNoun: match.anchor) : frames(ofVerb: match.anchor, match)
  }

  private func frames(ofNoun noun: Int) -> [CueFrame] {
    let isPredicate = graph.child(of: noun, "cop") != nil
    let hasClause = graph.children(of: noun, "acl", "ccomp").contains {
      $0 > noun && graph.words[$0].deprel != "acl:relcl"
    }
    return (isPredicate ? [.subject] : []) + (hasClause ? [.that] : []) + prepositions(of: noun)
  }

  private func frames(ofVerb verb: Int, _ match: CueMatch) -> [CueFrame] {
    let object = graph.child(of: verb, "obj")
    var frames: [CueFrame] = []
    if let open = graph.child(of: verb, "xcomp"), isInfinitive(open),
      graph.isPassive(verb) || object.map({ $0 < open }) ?? false
    {
      frames.append(.to)
    }
    if let clause = graph.child(of: verb, "ccomp") {
      frames += asks(clause) ? [.wh] : [.that]
    }
    if let object { frames += objectFrames(verb, object) }
    return frames
  }

  /// Frames of an object: what stands with it, or what it is.
  private func objectFrames(_ verb: Int, _ object: Int) -> [CueFrame] {
    let beside = prepositions(of: verb) + prepositions(of: object)
    let telling = beside.filter { [.as, .with, .of, .for].contains($0) }
    let namesClaim = FrameReader(graph: graph, lexicon: lexicon).namesClaim(object)
    return telling + (namesClaim ? [.npClaim, .np] : [.np])
  }

  private func prepositions(of word: Int) -> [CueFrame] {
    graph.children(of: word, "obl", "nmod", "advcl", "acl", "xcomp", "obj").compactMap { part in
      guard part > word else { return nil }
      let mark = graph.child(of: part, "case", "mark").map { graph.words[$0].lemma.lowercased() }
      return mark.flatMap(CueFrame.init)
    }
  }

  private func isInfinitive(_ word: Int) -> Bool {
    graph.words[word].xpos != "VBG"
      && graph.children(of: word, "mark").contains { graph.words[$0].lemma == "to" }
  }

  private func asks(_ clause: Int) -> Bool {
    graph.children(of: clause, "mark", "advmod").contains {
      ["whether", "if", "why", "how", "when", "where"].contains(
        graph.words[$0].lemma.lowercased()) && $0 < clause
    }
  }
}
