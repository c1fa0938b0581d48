import NaysayLanguage

/// What must be so for a proposition to hold.
extension PropositionReader {
  /// The condition that a part states of itself; nil where it states none.
  func condition(_ part: Part) -> Condition? {
    let within = Set(part.words)
    let roots = [part.root] + graph.children(of: part.root, "xcomp")
    let candidates = roots.flatMap { root in
      clauses(conditioning: root) + nominals(conditioning: root)
    }
    guard let root = candidates.first(where: within.contains) else { return nil }
    let polarity = ContentPolarity(graph: graph, lexicon: lexicon).reading(of: root)
    let words = withoutMarkers(of: root).filter(within.contains)
    let condition = Part(root: root, words: words, polarity: polarity, anaphor: nil)
    let predicate = predicate(condition)
    guard !predicate.isEmpty, graph.words[root].upos != "PRON" else { return nil }
    return Condition(
      text: affirmative(condition), predicate: predicate, terms: terms(condition),
      agent: agent(condition), patient: patient(condition))
  }

  /// `if …`, `unless …`, `as long as …`, `on condition that …`.
  private func clauses(conditioning root: Int) -> [Int] {
    let clauses = graph.children(of: root, "advcl").filter(isConditioning)
    let nouns = graph.children(of: root, "obl").filter {
      graph.words[$0].lemma.lowercased() == "condition" && graph.preposition(of: $0) == "on"
    }
    return clauses + nouns.flatMap { graph.children(of: $0, "acl", "ccomp", "advcl") }
  }

  /// `subject to approval by parliament`, `depends on the vote`, `pending a ruling`.
  private func nominals(conditioning root: Int) -> [Int] {
    let heads = [root] + graph.children(of: root, "advcl", "xcomp", "advmod", "amod", "acl")
    let governed = heads.flatMap { head -> [Int] in
      let lemma = graph.words[head].lemma.lowercased()
      guard let prepositions = Self.conditioning[lemma] else { return [] }
      return graph.children(of: head, "obl", "nmod").filter {
        graph.preposition(of: $0).map(prepositions.contains) ?? false
      }
    }
    return governed
      + graph.children(of: root, "obl").filter { graph.preposition(of: $0) == "pending" }
  }

  private static let conditioning: [String: Set<String>] = [
    "subject": ["to"], "depend": ["on", "upon"], "hinge": ["on", "upon"],
    "conditional": ["on", "upon"], "contingent": ["on", "upon"], "dependent": ["on", "upon"],
  ]

  private func isConditioning(_ clause: Int) -> Bool {
    let head = opening(of: clause)
    if Self.openings.contains(where: { head == $0 || head.hasPrefix($0 + " ") }) { return true }
    let first = graph.subtree(of: clause).first ?? clause
    let isRestricted = first > 0 && graph.words[first - 1].form.lowercased() == "only"
    let opening = isRestricted ? "only " + head : head
    return ["only when ", "only after "].contains { opening.hasPrefix($0) }
  }

  private static let openings = [
    "if", "only if", "unless", "once", "only once", "until", "provided", "providing",
    "as long as", "so long as", "on condition that", "on the condition that",
  ]

  /// The first words of a clause, in lower case.
  private func opening(of clause: Int) -> String {
    graph.trimmed(graph.subtree(of: clause)).prefix(5).map {
      graph.words[$0].form.lowercased()
    }.joined(separator: " ")
  }

  /// The words of a condition without those that make it one.
  private func withoutMarkers(of root: Int) -> [Int] {
    let markers = graph.children(of: root, "mark", "case", "advmod").filter {
      $0 < root && Self.marking.contains(graph.words[$0].form.lowercased())
    }
    return graph.trimmed(
      graph.subtree(of: root, leavingOut: Set(markers)).filter { $0 > (markers.max() ?? -1) })
  }

  private static let marking: Set<String> = [
    "if", "unless", "once", "until", "provided", "providing", "as", "long", "so", "only", "that",
    "when", "after", "to", "on", "upon", "pending",
  ]
}
