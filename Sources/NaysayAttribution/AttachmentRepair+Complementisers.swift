import NaysayLanguage

extension AttachmentRepair {
  /// Words that open a clause and say nothing themselves.
  static let complementisers: Set<String> = ["that", "whether", "if"]

  /// `denied that weapons were aboard`: before a bare noun a parser may take *that* for its article; `its story that the
  /// judge took a holiday`: or for one object too many. Where a clause with its own subject follows, it opens the clause.
  func relabelComplementisers(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for that in graph.words.indices where graph.words[that].lemma.lowercased() == "that" {
      guard let clause = clause(openedBy: that, graph) else { continue }
      text.words[that].head = clause
      text.words[that].deprel = "mark"
      text.words[that].upos = "SCONJ"
      isChanged = true
    }
    return isChanged
  }

  /// The clause that a `that` opens though its tree says otherwise.
  private func clause(openedBy that: Int, _ graph: DependencyGraph) -> Int? {
    guard let head = graph.words[that].head, head > that,
      let subject = (that + 1..<head).first(where: { graph.words[$0].relation == "nsubj" }),
      let clause = graph.words[subject].head, clause > subject
    else { return nil }
    switch graph.words[that].deprel {
    case "det": return clause
    case "obj":
      let objects = graph.children(of: head, "obj", "ccomp").filter { $0 > head }
      // What is no relative clause has no relative pronoun.
      let isPlain = graph.words[clause].deprel == "acl"
      return clause == head && (isPlain || !objects.isEmpty) ? clause : nil
    default: return nil
    }
  }
}

extension DependencyGraph {
  /// Whether a word opens a clause as `that`, `whether` and `if` do.
  func isComplementiser(_ word: Int) -> Bool {
    words[word].relation == "mark"
      && AttachmentRepair.complementisers.contains(words[word].lemma.lowercased())
  }
}
