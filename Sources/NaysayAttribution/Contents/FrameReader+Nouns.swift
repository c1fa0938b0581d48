import NaysayLanguage
import NaysayLexicon

/// The content of a noun that is a cue: `the claim that …`, `her rejection of …`.
extension FrameReader {
  /// The content of a noun: a that-clause, what it is of or about, or both as one: `the reports about a deal that fighting would end`.
  func content(ofNoun noun: Int, allowing frames: Set<CueFrame>) -> Content? {
    let clause = frames.contains(.that) ? complementClause(ofNoun: noun) : nil
    if let nominal = graph.children(of: noun, "nmod").first(where: {
      frame(of: graph.preposition(of: $0), among: frames.subtracting([.by])) != nil
        && !(clause != nil && isSpeaker($0))
    }) {
      let after = clause.map { $0 > nominal ? graph.subtree(of: $0) : [] } ?? []
      let words = withMarks(Set(graph.nounPhrase(of: nominal)).union(after).sorted())
      return Content(
        words: graph.trimmed(words),
        frame: frame(of: graph.preposition(of: nominal), among: frames) ?? .of)
    }
    if let clause {
      let mark = graph.children(of: clause, "mark").filter { graph.words[$0].lemma == "that" }
      return Content(
        words: graph.trimmed(graph.subtree(of: clause, leavingOut: Set(mark)).filter { $0 > noun }),
        frame: .that)
    }
    if let clause = graph.children(of: noun, "acl").first(where: {
      ["of", "about"].contains(markLemma($0) ?? "")
    }) {
      return Content(words: withoutMark(clause), frame: .ing)
    }
    return frames.contains(.of) ? stacked(before: noun) : nil
  }

  /// `the testimony of the cashier that …`: whose it is, where a clause says what.
  private func isSpeaker(_ nominal: Int) -> Bool {
    graph.preposition(of: nominal) == "of" && isHuman(nominal)
  }

  /// `denied {bribery} claims`: what is claimed stands before the noun, where somebody takes a stance on the claim.
  private func stacked(before noun: Int) -> Content? {
    let parts = graph.children(of: noun, "compound").filter {
      $0 < noun && graph.words[$0].upos == "NOUN"
    }
    guard !parts.isEmpty, graph.words[noun].relation == "obj", let verb = graph.words[noun].head,
      let entry = CueFinder(graph: graph, lexicon: lexicon).entry(at: verb),
      ["refutes", "questions"].contains(lexicon.act(entry)?.plain.stance)
    else { return nil }
    return Content(
      words: graph.trimmed(parts.flatMap { graph.subtree(of: $0) }.sorted()), frame: .of)
  }

  /// Words with the marks that alone stand between them: the closing parenthesis of `a deal (outlawed in Russia) that …`.
  private func withMarks(_ words: [Int]) -> [Int] {
    zip(words, words.dropFirst()).flatMap { word, next -> [Int] in
      let between = Array(word + 1..<next)
      return between.allSatisfy { graph.words[$0].upos == "PUNCT" } ? [word] + between : [word]
    } + words.suffix(1)
  }

  /// The clause that says what a noun reports; it may hang on what stands between: `the reports about an agreement that …`.
  func complementClause(ofNoun noun: Int) -> Int? {
    graph.children(of: noun, "acl", "ccomp").first { clause in
      clause > noun && (isComplement(clause) || isBareComplement(clause))
    }
      ?? graph.children(of: noun, "nmod").filter { graph.preposition(of: $0) == "by" }.lazy
      .compactMap { graph.children(of: $0, "acl", "ccomp").first { markLemma($0) == "that" } }.first
  }

  private func isComplement(_ clause: Int) -> Bool {
    graph.words[clause].deprel != "acl:relcl" && markLemma(clause) == "that"
  }

  /// `rumours he had been injured`: a whole clause without `that`; a relative clause lacks what it is about.
  private func isBareComplement(_ clause: Int) -> Bool {
    guard graph.child(of: clause, "mark") == nil,
      let subject = graph.child(of: clause, "nsubj", "nsubj:pass"),
      !graph.subtree(of: clause).contains(where: { graph.hasFeature($0, "PronType=Rel") }),
      subject < clause
    else { return false }
    let isRelative = graph.words[clause].deprel == "acl:relcl"
    return !isRelative || graph.child(of: clause, "nsubj:pass", "obj", "cop", "ccomp") != nil
  }
}
