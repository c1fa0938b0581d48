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
    let loose = looseAgent(of: root)
    let words = (withoutMarkers(of: root) + (loose.map { graph.subtree(of: $0) } ?? []))
      .filter(within.contains)
    let condition = Part(root: root, words: words, polarity: polarity, anaphor: nil)
    let predicate = predicate(condition)
    guard !predicate.isEmpty, graph.words[root].upos != "PRON" else { return nil }
    return Condition(
      text: affirmative(condition), predicate: predicate, terms: terms(condition),
      agent: agent(condition) ?? loose.flatMap(name), patient: patient(condition))
  }

  /// `by parliament` of `is subject to approval by parliament`, which a parser may give to what is subject to it.
  private func looseAgent(of noun: Int) -> Int? {
    guard graph.words[noun].upos == "NOUN", let head = graph.words[noun].head else { return nil }
    return graph.children(of: head, "obl").first {
      graph.preposition(of: $0) == "by" && graph.subtree(of: $0).first == noun + 1
    }
  }

  /// `if …`, `unless …`, `as long as …`, `on condition that …`.
  private func clauses(conditioning root: Int) -> [Int] {
    let own = graph.children(of: root, "advcl").map { (clause: $0, start: $0) }
    let compared = graph.children(of: root, "advmod").flatMap { adverb in
      graph.children(of: adverb, "advcl").map { (clause: $0, start: adverb) }
    }
    let clauses = (own + compared).filter {
      !isMarker($0.clause) && isConditioning(opening(of: $0.start))
    }
    let heads =
      graph.children(of: root, "obl").filter {
        graph.words[$0].lemma.lowercased() == "condition" && graph.preposition(of: $0) == "on"
      }
      + graph.children(of: root, "advcl", "ccomp").filter {
        Self.participles.contains(graph.words[$0].form.lowercased())
      }
    return clauses.map(\.clause)
      + heads.flatMap { graph.children(of: $0, "acl", "ccomp", "advcl") }
  }

  /// `subject to approval by parliament`, `depends on the vote`, `pending a ruling`.
  private func nominals(conditioning root: Int) -> [Int] {
    let heads = [root] + graph.children(of: root, "advcl", "xcomp", "advmod", "amod", "acl")
    let nominals = heads.flatMap { graph.children(of: $0) }.filter {
      ["NOUN", "PROPN"].contains(graph.words[$0].upos)
    }
    return nominals.filter { nominal in
      let start = graph.trimmed(graph.subtree(of: nominal)).first ?? nominal
      if graph.words[start].form.lowercased() == "pending" { return start != nominal }
      guard start > 0, let preposition = graph.preposition(of: nominal) else { return false }
      let governor = graph.words[start - 1].lemma.lowercased()
      return Self.governing[governor]?.contains(preposition) ?? false
    }
  }

  private static let governing: [String: Set<String>] = [
    "subject": ["to"], "depend": ["on", "upon"], "hinge": ["on", "upon"],
    "conditional": ["on", "upon"], "contingent": ["on", "upon"], "dependent": ["on", "upon"],
  ]

  private func isConditioning(_ opening: String) -> Bool {
    Self.openings.contains { opening == $0 || opening.hasPrefix($0 + " ") }
  }

  private static let participles: Set<String> = ["provided", "providing"]

  private static let openings = [
    "if", "only if", "unless", "once", "only once", "until", "only when", "only after",
    "provided", "providing", "as long as", "so long as",
  ]

  /// The first words of a clause, in lower case, with a word before it that belongs to them.
  private func opening(of clause: Int) -> String {
    let words = graph.trimmed(graph.subtree(of: clause))
    let before = (words.first ?? 0) - 1
    let belongs =
      before >= 0
      && Self.participles.union(["only"]).contains(graph.words[before].form.lowercased())
    return ((belongs ? [before] : []) + words.prefix(4)).map {
      graph.words[$0].form.lowercased()
    }.joined(separator: " ")
  }

  private func isMarker(_ word: Int) -> Bool {
    Self.marking.contains(graph.words[word].form.lowercased())
  }

  /// The words of a condition without those that make it one.
  private func withoutMarkers(of root: Int) -> [Int] {
    let markers = graph.children(of: root, "mark", "case", "advmod", "amod").filter {
      $0 < root && isMarker($0)
    }
    return graph.trimmed(
      graph.subtree(of: root, leavingOut: Set(markers)).filter { $0 > (markers.max() ?? -1) })
  }

  private static let marking: Set<String> = [
    "if", "unless", "once", "until", "provided", "providing", "as", "long", "so", "only", "that",
    "when", "after", "to", "on", "upon", "pending",
  ]
}
