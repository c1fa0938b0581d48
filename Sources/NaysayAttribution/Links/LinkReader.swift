import NaysayLanguage

/// Finds how the propositions of a document bear on each other.
struct LinkReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// A proposition with what the text around it tells.
  struct Placed {
    var proposition: Proposition
    var part: PropositionReader.Part
    var draft: Draft
    /// The source's name or its principal's, for comparing who speaks.
    var voices: Set<String>
  }

  /// All links, by their first proposition in order of text.
  func links(_ placed: [Placed]) -> [PropositionLink] {
    var links: [PropositionLink] = []
    // The same claim has a word of its predicate in common: only those need comparing.
    var earlier: [String: [Int]] = [:]
    for (i, one) in placed.enumerated() {
      if let anaphora = antecedent(of: i, in: placed) { links.append(anaphora) }
      let terms = Set(one.proposition.predicate)
      for other in Set(terms.flatMap { earlier[$0] ?? [] }).sorted() {
        if let same = sameClaim(placed[other], one) { links.append(same) }
      }
      for term in terms { earlier[term, default: []].append(i) }
      if let dependence = dependence(of: i, in: placed) { links.append(dependence) }
    }
    return links + supports(placed)
  }

  private func sameClaim(_ one: Placed, _ other: Placed) -> PropositionLink? {
    guard one.part.anaphor == nil, other.part.anaphor == nil else { return nil }
    let stances = Set([one.proposition.stance, other.proposition.stance])
    let isAnswer =
      stances.contains(.refutes) && stances.contains(.asserts)
      && one.voices.isDisjoint(with: other.voices)
    guard
      let match = one.proposition.match(
        other.proposition, isAnswer: isAnswer, lexicon: lexicon.lexicon)
    else { return nil }
    return PropositionLink(
      from: other.proposition.id, to: one.proposition.id, kind: .sameClaim,
      inferred: match.isInferred, rule: match.rule)
  }

  /// `The accusation`, `that`: the last claim before it by somebody else that the noun fits.
  private func antecedent(of index: Int, in placed: [Placed]) -> PropositionLink? {
    let one = placed[index]
    guard let anaphor = one.part.anaphor,
      one.proposition.stance == .refutes || one.proposition.stance == .questions
        || one.proposition.stance == .hedges
    else { return nil }
    let reach = graph.sentence(of: anaphor) - 3
    let earlier = placed[..<index].last { other in
      other.part.anaphor == nil && other.proposition.stance == .asserts
        && graph.sentence(of: other.part.root) >= reach
        && other.draft.anchor < anaphor
        && (one.voices.isEmpty || one.voices.isDisjoint(with: other.voices))
    }
    guard let earlier else { return nil }
    return PropositionLink(
      from: one.proposition.id, to: earlier.proposition.id, kind: .sameClaim, inferred: true,
      rule: "anaphor.\(graph.words[anaphor].lemma)")
  }

  /// `… and that it would be announced`: a clause whose subject is the event of the clause before it, of the same attribution.
  private func dependence(of index: Int, in placed: [Placed]) -> PropositionLink? {
    let one = placed[index]
    guard index > 0, placed[index - 1].proposition.attribution == one.proposition.attribution,
      let subject = graph.child(of: one.part.root, "nsubj"),
      ["it", "this", "that", "they"].contains(graph.words[subject].lemma.lowercased())
    else { return nil }
    return PropositionLink(
      from: one.proposition.id, to: placed[index - 1].proposition.id, kind: .dependsOn,
      inferred: true, rule: "depends.subject-pronoun")
  }

  /// A refuter who says that an earlier stage is going on supports its denial of the later one: who is still negotiating has not agreed.
  private func supports(_ placed: [Placed]) -> [PropositionLink] {
    var links: [PropositionLink] = []
    for refutation in placed where refutation.proposition.stance == .refutes {
      for other in placed
      where other.proposition.stance == .asserts
        && !other.voices.isDisjoint(with: refutation.voices)
      {
        guard
          let stage = other.proposition.terms.first(where: {
            isStage($0, before: refutation.proposition.predicate)
          })
        else { continue }
        links.append(
          PropositionLink(
            from: other.proposition.id, to: refutation.proposition.id, kind: .supports,
            inferred: true, rule: "supports.stage.\(stage)"))
      }
    }
    return links
  }

  private func isStage(_ term: String, before predicate: [String]) -> Bool {
    lexicon.stages[term].map { !$0.isDisjoint(with: predicate) } ?? false
  }
}
