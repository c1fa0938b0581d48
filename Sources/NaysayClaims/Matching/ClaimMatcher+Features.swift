import NaysayAttribution

extension ClaimMatcher {
  /// What decided how the second mention bears on the first.
  public func features(
    of decision: Decision, _ first: ClaimMention, _ second: ClaimMention
  ) -> MatchFeatures {
    let it = decision.comparison
    let terms = [first, second].map {
      ClaimComparison.terms($0).subtracting(ClaimComparison.words(of: $0))
    }
    let others = ClaimComparison.names(second)
    return MatchFeatures(
      predicate: it.predicate,
      predicates: it.predicate == .apart
        ? [] : predicates(first.predicate, second.predicate, that: it.predicate),
      names: Set(ClaimComparison.names(first)).filter { Names.shared([$0], others) > 0 }.sorted(),
      words: terms[0].intersection(terms[1]).sorted(), overlap: percent(it.overlap),
      coverage: percent(it.coverage), values: it.values, sharesContext: it.sharesContext,
      sharesArgument: it.sharesArgument, isWithinOneDocument: it.isWithinOneDocument,
      clash: it.clash, condition: condition(of: decision.relation, first, second),
      model: decision.judgement.map(likelihoods),
      kinship: decision.judgement.map { percent(kinship($0, it)) })
  }

  /// The condition that one of the two is of the other.
  private func condition(
    of relation: ClaimRelation, _ first: ClaimMention, _ second: ClaimMention
  ) -> String? {
    switch relation {
    case .dependsOn: second.condition?.text
    case .conditionOf: first.condition?.text
    default: nil
    }
  }

  /// The first words of two predicates that agree in a way.
  private func predicates(
    _ first: [String], _ second: [String], that agreement: PredicateAgreement
  ) -> [String] {
    for one in first {
      for other in second where lexicon.agreement([one], [other]) == agreement {
        return one == other ? [one] : [one, other]
      }
    }
    return []
  }

  private func likelihoods(_ judgement: PairJudgement) -> [String: Int] {
    let all = ClaimRelation.allCases.map { ($0.rawValue, percent(judgement[$0])) }
    return Dictionary(uniqueKeysWithValues: all.filter { $0.1 > 0 })
  }

  private func percent(_ share: Double) -> Int { Int((100 * share).rounded()) }
}
