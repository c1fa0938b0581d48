import NaysayLanguage
import NaysayLexicon

/// Whether a content is negative, and how its own words turn it or lower its certainty.
///
/// *said the talks have not started* refutes that they have; *said the report was false* refutes the report; *said it was unclear
/// whether they had* leaves it open.
struct ContentPolarity {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// What the words of a content say of its polarity.
  struct Reading {
    var isNegative = false
    /// The words that make it negative, to be left out of the affirmative sentence.
    var negators: [Int] = []
    /// The lowest certainty that its modal verbs and adverbs leave; nil where nothing lowers it.
    var ceiling: Factuality?
    /// What the predicate judges to be so or not: the clause or noun phrase that is the claim; nil where the content is the claim.
    var judged: Int?
    /// The stance of a predicate that leaves what it judges open or in question.
    var stance: Stance?
  }

  /// Reads the polarity of the clause or noun phrase with the root.
  func reading(of root: Int) -> Reading {
    if let judgement = judgement(root) { return judgement }
    if let stance = NestedStance(graph: graph, lexicon: lexicon).stance(of: root) {
      return Reading(isNegative: stance == .refutes, stance: stance.isOpen ? stance : nil)
    }
    var reading = Reading()
    reading.negators = negators(of: root)
    reading.isNegative = reading.negators.count % 2 == 1
    reading.ceiling = ceiling(of: root)
    return reading
  }

  /// A predicate of the lexicon's that judges a claim: *is not true*, *is baseless*, *there is no doubt*, *it is unclear*.
  private func judgement(_ root: Int) -> Reading? {
    guard
      graph.child(of: root, "cop", "expl", "aux:pass") != nil
        || ["be", "have"].contains(graph.words[root].lemma),
      let match = CueFinder(graph: graph, lexicon: lexicon).judgement(at: root),
      let entry = match.entry, let act = lexicon.act(entry),
      let judged = judged(by: root, match.anchor, entry)
    else { return nil }
    let outer = negators(of: root).filter { !match.words.contains($0) }
    let outcome = outer.count % 2 == 1 ? act.negated : act.plain
    var reading = self.reading(of: judged)
    reading.judged = reading.judged ?? judged
    if entry.factuality == Factuality.probablyNot.rawValue { reading.ceiling = .probable }
    switch outcome.stance.flatMap(Stance.init) {
    case .refutes: reading.isNegative.toggle()
    case .asserts: break
    case let open: reading.stance = open
    }
    return reading
  }

  /// The claim that a predicate judges: a clause, or a noun that names or stands for one.
  private func judged(by root: Int, _ anchor: Int, _ entry: CueEntry) -> Int? {
    let clauses =
      (graph.children(of: root, "csubj", "ccomp", "advcl", "acl")
        + graph.children(of: anchor, "acl", "ccomp"))
    let finite = clauses.first { clause in
      graph.children(of: clause, "mark").contains { graph.words[$0].lemma != "to" }
    }
    if let finite { return finite }
    guard entry.frames.contains(.subject), let subject = graph.child(of: root, "nsubj") else {
      return nil
    }
    let named = lexicon.claimNouns[graph.words[subject].lemma.lowercased()]
    let pointsBack = ["it", "this", "that", "these", "those"].contains(
      graph.words[subject].lemma.lowercased())
    return named == .claim || named == .report || pointsBack ? subject : nil
  }

  private func negators(of predicate: Int) -> [Int] {
    var found = graph.children(of: predicate, "advmod").filter { isPlainNegator($0) }
    for noun in graph.children(of: predicate, "nsubj", "obj", "expl")
      + (graph.words[predicate].upos == "NOUN" ? [predicate] : [])
    {
      found += graph.children(of: noun, "det", "cc:preconj", "cc", "advmod").filter {
        ["no", "neither"].contains(graph.words[$0].lemma.lowercased())
      }
      if ["nobody", "none", "nothing", "neither"].contains(graph.words[noun].lemma.lowercased()) {
        found.append(noun)
      }
    }
    // `not without merit`
    found += graph.children(of: predicate, "case").filter { graph.words[$0].lemma == "without" }
    found += graph.children(of: predicate, "aux", "cop").filter {
      graph.hasFeature($0, "Polarity=Neg")
    }
    return Set(found).sorted()
  }

  private func isPlainNegator(_ word: Int) -> Bool {
    let lemma = graph.words[word].lemma.lowercased()
    // `not only`, `not just` add to what is said.
    if word + 1 < graph.words.count,
      ["only", "just", "merely", "simply"].contains(graph.words[word + 1].lemma)
    {
      return false
    }
    return ["not", "n't", "never", "neither", "nor"].contains(lemma)
  }

  private func ceiling(of predicate: Int) -> Factuality? {
    // `would` and `will` place a thing in the future of its speaker and leave its certainty alone.
    // Who cannot do a thing does not do it: `could not win` is as certain as `did not win`.
    let isNegated = !negators(of: predicate).isEmpty
    let marks = graph.children(of: predicate, "aux", "advmod").filter {
      let lemma = graph.words[$0].lemma.lowercased()
      return !["would", "will"].contains(lemma) && !(isNegated && ["can", "could"].contains(lemma))
    }.compactMap { lexicon.hedges[graph.words[$0].lemma.lowercased()] }
    return marks.contains(.unknown) ? .unknown : marks.contains(.possible) ? .possible : marks.first
  }
}
