import NaysayLanguage
import NaysayLexicon
import NaysayText

/// Reads source and content of a cue off the tree, for cues of each part of speech.
///
/// The frames are those of the lexicon; the relations those of Universal Dependencies.
struct FrameReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon
  /// The words of the cue: a preposition among them attaches the content (`stood by {her account}`).
  var cue: [Int] = []

  /// Whether the cue asserts: what it says of an object belongs to the content then, `described {the vote as a farce}`.
  var asserts = false

  /// The words of a content and how they are attached to the cue.
  struct Content {
    var words: [Int]
    var frame: CueFrame
  }

  /// The content of a verb: a clause, a quotation around or beside it, an object, a complement.
  func content(ofVerb verb: Int, allowing frames: Set<CueFrame>) -> Content? {
    if let clause = graph.child(of: verb, "ccomp") ?? extraposed(verb) {
      return clauseContent(clause)
    }
    if let clause = clauseBehindReceiver(verb) { return clauseContent(clause) }
    if let outer = interruptedClause(verb) { return outer }
    if let clause = graph.children(of: verb, "parataxis").first(where: { $0 > verb }),
      isIntroduced(clause, by: verb)
    {
      return Content(words: graph.trimmed(graph.subtree(of: clause)), frame: .quote)
    }
    return nominalContent(ofVerb: verb, allowing: frames)
  }

  /// `denied to the press that …`: a parser may hang the clause on whom it is said to.
  private func clauseBehindReceiver(_ verb: Int) -> Int? {
    graph.children(of: verb, "obl", "obj").lazy.filter {
      $0 > verb && lexicon.claimNouns[graph.words[$0].lemma.lowercased()] == nil
        && lexicon.nominalisations[graph.words[$0].lemma.lowercased()] == nil
    }.compactMap { receiver in
      graph.children(of: receiver, "acl", "ccomp").first {
        graph.words[$0].deprel != "acl:relcl" && markLemma($0) == "that"
      }
    }.first
  }

  private func extraposed(_ verb: Int) -> Int? {
    graph.child(of: verb, "csubj")
      ?? (graph.child(of: verb, "expl") != nil ? graph.child(of: verb, "advcl") : nil)
  }

  func clauseContent(_ clause: Int) -> Content {
    let marks = graph.children(of: clause, "mark").filter {
      ["that", "whether", "if"].contains(graph.words[$0].lemma)
    }
    let words = graph.trimmed(graph.subtree(of: clause, leavingOut: Set(marks)))
    let asks = marks.contains { graph.words[$0].lemma != "that" } || startsWithQuestionWord(words)
    return Content(words: words, frame: asks ? .wh : .that)
  }

  private func startsWithQuestionWord(_ words: [Int]) -> Bool {
    words.first.map {
      ["who", "what", "when", "where", "why", "how", "which"].contains(graph.words[$0].lemma)
    } ?? false
  }

  /// `The bridge, she said, had collapsed`: the verb hangs in the clause that is its content.
  private func interruptedClause(_ verb: Int) -> Content? {
    guard graph.words[verb].relation == "parataxis", let outer = graph.words[verb].head,
      graph.child(of: verb, "obj", "xcomp") == nil
    else { return nil }
    let words = graph.trimmed(graph.subtree(of: outer, leavingOut: [verb]))
    return Content(words: words, frame: .clause)
  }

  private func isIntroduced(_ clause: Int, by verb: Int) -> Bool {
    guard let first = graph.subtree(of: clause).first, first > verb else { return false }
    let between = graph.words[max(verb, first - 2)..<first].map(\.form)
    return between.contains { [":", "\"", "“", "``", "‘"].contains($0) }
      || graph.words[first].token.isQuoted
  }

  private func nominalContent(ofVerb verb: Int, allowing frames: Set<CueFrame>) -> Content? {
    if let gerund = ownGerund(ofVerb: verb, allowing: frames) { return gerund }
    if let nominal = own(ofVerb: verb), !frames.isDisjoint(with: [.np, .npClaim]) {
      let isAllowed = frames.contains(.np) || frames.contains(.npClaim) && namesClaim(nominal)
      return isAllowed
        ? Content(
          words: graph.nounPhrase(of: nominal), frame: frames.contains(.np) ? .np : .npClaim) : nil
    }
    if let described = describedContent(ofVerb: verb, allowing: frames) { return described }
    let prepositional = graph.children(of: verb, "obl", "nmod").first { nominal in
      frame(of: graph.preposition(of: nominal), among: frames) != nil
        && !graph.children(of: nominal, "case").contains(where: cue.contains)
    }
    if let nominal = prepositional,
      let frame = frame(of: graph.preposition(of: nominal), among: frames)
    {
      return Content(words: graph.nounPhrase(of: nominal), frame: frame)
    }
    if let gerund = graph.children(of: verb, "advcl").first(where: {
      frame(of: markLemma($0), among: frames) != nil && graph.words[$0].xpos == "VBG"
    }) {
      return Content(
        words: withoutMark(gerund), frame: frame(of: markLemma(gerund), among: frames) ?? .ing)
    }
    if let open = graph.child(of: verb, "xcomp") ?? bareGerund(after: verb) {
      // `confessed to writing the letters` has no infinitive.
      let isInfinitive = markLemma(open) == "to" && graph.words[open].xpos != "VBG"
      let frame: CueFrame = isInfinitive ? .to : .ing
      if frames.contains(frame) || frames.contains(.predicate) {
        return Content(words: withoutMark(open), frame: frame)
      }
    }
    guard !frames.isDisjoint(with: [.np, .npClaim, .predicate]) else { return nil }
    let object =
      graph.isPassive(verb) ? graph.child(of: verb, "nsubj:pass") : graph.child(of: verb, "obj")
    guard let object,
      graph.words[object].upos != "PRON" || isDemonstrative(object) || isFreeRelative(object)
    else { return nil }
    guard
      frames.contains(.np) || frames.contains(.predicate) || namesClaim(object)
        || isFreeRelative(object)
    else {
      return nil
    }
    return Content(
      words: graph.nounPhrase(of: object), frame: frames.contains(.np) ? .np : .npClaim)
  }

  /// `took back {what I said}`
  private func isFreeRelative(_ object: Int) -> Bool {
    graph.words[object].lemma.lowercased() == "what"
      && graph.child(of: object, "acl:relcl", "acl") != nil
  }

  /// `denied ever having owned it`: a gerund that a parser takes for an adverbial.
  private func bareGerund(after verb: Int) -> Int? {
    graph.children(of: verb, "advcl", "ccomp").first { clause in
      guard clause > verb, graph.child(of: clause, "mark", "nsubj") == nil,
        let first = graph.subtree(of: clause).first(where: { graph.words[$0].upos != "ADV" }),
        first > verb
      else { return false }
      let isNext = (verb + 1..<first).allSatisfy { graph.words[$0].upos == "ADV" }
      return isNext && graph.words[first].xpos == "VBG"
    }
  }

  /// The nominal whose preposition is the cue's own, wherever the parser hangs it.
  private func own(ofVerb verb: Int) -> Int? {
    guard let last = cue.last, last > verb, graph.words[last].relation == "case",
      let nominal = graph.words[last].head, nominal > last
    else { return nil }
    return nominal
  }

  /// The frame that a preposition opens, where the cue allows it.
  func frame(of preposition: String?, among frames: Set<CueFrame>) -> CueFrame? {
    preposition.flatMap(CueFrame.init).flatMap { frames.contains($0) ? $0 : nil }
  }

  /// Whether a noun names a claim, a report or an event; an idea does where a clause says which.
  func namesClaim(_ noun: Int) -> Bool {
    guard let named = lexicon.claimNouns[graph.words[noun].lemma.lowercased()] else {
      return isDemonstrative(noun)
    }
    return named == .either
      ? complementClause(ofNoun: noun) != nil : ![.proposal, .access].contains(named)
  }

  func isDemonstrative(_ word: Int) -> Bool {
    ["this", "that", "it", "these", "those"].contains(graph.words[word].lemma)
  }

  func markLemma(_ clause: Int) -> String? {
    graph.child(of: clause, "mark").map { graph.words[$0].lemma }
  }

  func withoutMark(_ clause: Int) -> [Int] {
    let marks = graph.children(of: clause, "mark").filter { graph.words[$0].lemma != "to" }
    return graph.trimmed(graph.subtree(of: clause, leavingOut: Set(marks)))
  }
}
