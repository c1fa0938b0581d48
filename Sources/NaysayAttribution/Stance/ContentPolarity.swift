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
    /// The stance of a question, or of a predicate that leaves what it judges open or in question.
    var stance: Stance?
  }

  /// Reads the polarity of the clause or noun phrase with the root.
  func reading(of root: Int) -> Reading {
    if let judgement = judgement(root) { return judgement }
    if let stance = NestedStance(graph: graph, lexicon: lexicon).stance(of: root) {
      return Reading(isNegative: stance == .refutes, stance: stance.isOpen ? stance : nil)
    }
    let event = FactualityReader(graph: graph, lexicon: lexicon.factuality, top: root).factuality(
      of: root)
    var reading = Reading()
    reading.negators = negators(in: event)
    reading.isNegative = reading.negators.count % 2 == 1
    let degree = event.value.isNegative ? event.value.negated : event.value
    reading.ceiling = degree == .certain ? nil : degree
    if reading.isNegative { reading.negators = whole(reading.negators) }
    if event.steps.contains(where: { $0.reason == .question }) { reading.stance = .questions }
    return reading
  }

  /// The negations and adverbs that turned the predicate, *not*, *nobody*, *almost*; an *attempted* robbery is a claim
  /// of its own.
  private func negators(in event: EventFactuality) -> [Int] {
    var (found, isNegative): ([Int], Bool) = ([], false)
    for step in event.steps where step.value.isNegative != isNegative && step.value != .unknown {
      isNegative.toggle()
      let isAdverb = graph.words[step.word].upos == "ADV"
      if step.reason == .negation || isAdverb { found.append(step.word) }
    }
    return Set(found).sorted()
  }

  /// `no longer` is negated by both its words.
  private func whole(_ negators: [Int]) -> [Int] {
    negators.flatMap { word in
      word + 1 < graph.words.count && graph.words[word + 1].form.lowercased() == "longer"
        ? [word, word + 1] : [word]
    }
  }

  /// A predicate of the lexicon's that judges a claim: *is not true*, *is baseless*, *there is no doubt*, *it is unclear*.
  private func judgement(_ root: Int) -> Reading? {
    guard
      graph.child(of: root, "cop", "expl", "aux:pass") != nil
        || ["be", "have"].contains(graph.words[root].lemma),
      let match = CueFinder(graph: graph, lexicon: lexicon).judgement(at: root),
      let entry = match.entry, let act = lexicon.act(entry),
      let judged = judged(by: root, match, entry)
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
  private func judged(by root: Int, _ match: CueMatch, _ entry: CueEntry) -> Int? {
    // The clause of `too early to say whether P` hangs on the last of the words.
    let clauses =
      graph.children(of: root, "csubj", "ccomp", "advcl", "acl")
      + match.words.filter { $0 != root }.flatMap { graph.children(of: $0, "acl", "ccomp") }
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
}
