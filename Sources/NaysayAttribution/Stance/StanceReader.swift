import NaysayLanguage
import NaysayLexicon

/// Decides act, stance and factuality from the cue's entry, what turns the cue, and the content's own polarity.
struct StanceReader {
  let graph: DependencyGraph
  let lexicon: AttributionLexicon

  /// What a source does by an attribution, and the rule that said so.
  struct Decision {
    var stance: Stance?
    var act: String
    var factuality: Factuality
    var rule: String
  }

  /// The decision for the cue as a whole, before its content's own polarity is taken in.
  func decision(for draft: Draft) -> Decision {
    if let judgement = draft.judgement, let act = lexicon.act(judgement) {
      let outcome = draft.isNegated ? act.negated : act.plain
      return Decision(
        stance: outcome.stance.flatMap(Stance.init), act: outcome.act,
        factuality: outcome.factuality.flatMap(Factuality.init) ?? .unknown,
        rule: "judged.\(judgement.cue)" + (draft.isNegated ? "+negated" : ""))
    }
    guard let entry = draft.entry, let act = lexicon.act(entry) else { return unlisted(draft) }
    let outcome = draft.isNegated ? negated(act, draft) : act.plain
    var factuality = outcome.factuality.flatMap(Factuality.init) ?? .unknown
    if !draft.isNegated, let own = entry.factuality.flatMap(Factuality.init) { factuality = own }
    var rule = "\(entry.partOfSpeech.rawValue).\(entry.cue).\(draft.frame.rawValue)"
    if draft.isNegated { rule += "+negated" }
    var stance = outcome.stance.flatMap(Stance.init)
    if let reason = draft.lookalike {
      stance = nil
      factuality = .unknown
      rule += "+lookalike: \(reason)"
    } else if stance != nil, stance != .hedges, !isClaim(draft) {
      stance = nil
      factuality = .unknown
      rule += "+no-claim"
    }
    return Decision(stance: stance, act: outcome.act, factuality: factuality, rule: rule)
  }

  /// What a negated cue amounts to: who cannot deny a thing concedes it.
  private func negated(_ act: ActEntry, _ draft: Draft) -> ActEntry.Outcome {
    let isUnable = graph.children(of: draft.anchor, "aux").contains {
      ["can", "could"].contains(graph.words[$0].lemma.lowercased())
    }
    guard isUnable, ["deny", "dispute", "refute"].contains(act.act),
      let concede = lexicon.lexicon.act("concede")
    else { return act.negated }
    return concede.plain
  }

  /// A cue that only the model knows: a clause or a quotation is said; of anything else nothing is claimed.
  private func unlisted(_ draft: Draft) -> Decision {
    let isSaid = [.that, .quote, .clause, .colon].contains(draft.frame) && !draft.isNegated
    return Decision(
      stance: isSaid ? .asserts : nil, act: isSaid ? "say" : "express",
      factuality: isSaid ? .certain : .unknown,
      rule: (draft.probability > 0 ? "model." : "rule.") + draft.frame.rawValue)
  }

  /// Whether a content can be true or false: an infinitive that is demanded or intended cannot.
  private func isClaim(_ draft: Draft) -> Bool {
    if draft.isCarried || draft.content.isEmpty { return true }
    guard let root = graph.root(of: mainPart(draft)) else { return false }
    switch draft.frame {
    case .to:
      return [
        "claim", "profess", "purport", "seem", "appear", "believe", "allege", "report", "say",
        "find", "know", "think",
      ].contains(graph.words[draft.anchor].lemma)
    case .np
    where draft.entry.map { !$0.frames.contains(.np) && $0.frames.contains(.npClaim) } ?? false:
      return FrameReader(graph: graph, lexicon: lexicon).namesClaim(root) || isSaidOf(root)
        || isRaised(draft)
    case .np, .npClaim, .of, .about, .on, .for, .over, .with, .predicate:
      return isEventOrClaim(root) || canExist(root, draft)
    case .that: return !isSubjunctive(root)
    default: return true
    }
  }

  /// `laughed off talk of {a wedding}`: a content without the noun that says it is one.
  private func isSaidOf(_ root: Int) -> Bool {
    guard let noun = graph.words[root].head, graph.words[root].relation == "nmod",
      let named = lexicon.claimNouns[graph.words[noun].lemma.lowercased()]
    else { return false }
    return named == .claim || named == .report
  }

  /// `the ring is believed to have belonged to a king`: subject and infinitive are one clause.
  private func isRaised(_ draft: Draft) -> Bool {
    graph.isPassive(draft.anchor) && graph.child(of: draft.anchor, "xcomp") != nil
  }

  /// `denied plans for a merger`: to deny or confirm a plan is to say whether there is one; to reject it says nothing of that.
  private func canExist(_ root: Int, _ draft: Draft) -> Bool {
    guard let act = draft.entry?.act else { return false }
    return ["deny", "confirm", "acknowledge", "rule out", "report", "reveal", "announce"].contains(
      act)
      && lexicon.claimNouns[graph.words[root].lemma.lowercased()] == .proposal
  }

  /// `demanded that the shift be shortened`: a clause in the bare form wants something done.
  private func isSubjunctive(_ root: Int) -> Bool {
    let auxiliaries = graph.children(of: root, "aux", "aux:pass", "cop")
    guard auxiliaries.allSatisfy({ graph.words[$0].xpos == "VB" }) else { return false }
    if !auxiliaries.isEmpty { return graph.child(of: root, "nsubj", "nsubj:pass") != nil }
    return graph.words[root].xpos == "VB" && graph.child(of: root, "nsubj") != nil
  }

  /// Whether a noun phrase names a claim or something that happens, and no proposal or access.
  private func isEventOrClaim(_ root: Int) -> Bool {
    if graph.hasFeature(root, "Reflex=Yes") { return false }
    if let named = lexicon.claimNouns[graph.words[root].lemma.lowercased()] {
      return ![.proposal, .access].contains(named)
    }
    return true
  }

  /// The words of the content in the sentence of the cue, or all where there are none.
  func mainPart(_ draft: Draft) -> [Int] {
    let here = draft.content.filter { graph.sentence(of: $0) == graph.sentence(of: draft.anchor) }
    if !here.isEmpty { return here }
    guard let first = draft.content.first else { return [] }
    return draft.content.filter { graph.sentence(of: $0) == graph.sentence(of: first) }
  }

  /// The stance towards the content once it is written affirmatively: `asserts(not P)` is `refutes(P)`.
  static func affirmed(
    _ stance: Stance?, _ factuality: Factuality, content: ContentPolarity.Reading
  ) -> (Stance?, Factuality) {
    guard let stance, stance == .asserts || stance == .refutes else { return (stance, factuality) }
    if let open = content.stance { return (open, .unknown) }
    var degree = factuality
    if let ceiling = content.ceiling, stance == .asserts { degree = degree.lowered(to: ceiling) }
    guard content.isNegative else { return (stance, degree) }
    return (stance == .asserts ? .refutes : .asserts, degree.negated)
  }
}

extension Factuality {
  /// The same certainty of the opposite.
  var negated: Factuality {
    switch self {
    case .certain: .certainlyNot
    case .probable: .probablyNot
    case .possible: .possiblyNot
    case .certainlyNot: .certain
    case .probablyNot: .probable
    case .possiblyNot: .possible
    case .unknown: .unknown
    }
  }

  /// Not more certain than a ceiling.
  func lowered(to ceiling: Factuality) -> Factuality {
    switch (self, ceiling) {
    case (.certain, _), (.probable, .possible), (_, .unknown): ceiling
    case (.certainlyNot, .probable): .probablyNot
    case (.certainlyNot, .possible), (.probablyNot, .possible): .possiblyNot
    default: self
    }
  }
}
