import NaysayLanguage

// Prepositions that a parser gives to the wrong noun, and those whom a report is by.

extension AttachmentRepair {
  /// A preposition belongs to the noun after it and to the head of a name.
  func moveCases(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for mark in graph.words.indices where graph.words[mark].deprel == "case" {
      guard let owner = graph.words[mark].head, mark < owner,
        let better = nounPassedOver(from: mark, to: owner, graph) ?? nameHead(of: owner, graph)
      else { continue }
      text.words[mark].head = better
      isChanged = true
    }
    return isChanged
  }

  /// `on the report by the channel`, the preposition given to `channel`.
  private func nounPassedOver(from mark: Int, to owner: Int, _ graph: DependencyGraph) -> Int? {
    (mark + 1..<owner).first {
      graph.words[$0].upos == "NOUN" && !graph.isWithin($0, subtreeOf: owner)
    }
  }

  /// `by Radio Vega`, the preposition given to `Radio`.
  private func nameHead(of part: Int, _ graph: DependencyGraph) -> Int? {
    guard graph.words[part].upos == "PROPN", let head = graph.words[part].head, head > part,
      graph.words[head].upos == "PROPN",
      ["compound", "flat", "nmod:desc"].contains(graph.words[part].deprel)
    else { return nil }
    return head
  }

  /// `commenting on the report by Radio Vessel`: who a report is by belongs to the report, where nothing is done by anybody.
  func moveAuthors(in text: inout ParsedText, _ graph: DependencyGraph) -> Bool {
    var isChanged = false
    for author in graph.words.indices
    where ["obl", "iobj"].contains(graph.words[author].relation) {
      guard let verb = graph.words[author].head, verb < author,
        graph.preposition(of: author) == "by", !graph.isPassive(verb),
        let start = graph.subtree(of: author).first, start > 0, takesClause(start - 1, graph),
        graph.words[start - 1].upos == "NOUN"
      else { continue }
      text.words[author].head = start - 1
      text.words[author].deprel = "nmod"
      isChanged = true
    }
    return isChanged
  }
}
