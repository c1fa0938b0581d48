import NaysayModel

/// How likely two mentions are of one claim, whether they affirm or deny it: what the model of pairs makes of their wordings,
/// weighed together with the words and the predicate that they have in common.
///
/// A logistic regression, learnt on the pairs of mentions of the first twelve invented stories that the rules were made with.
struct Kinship {
  let likelihood: Double

  init(_ judgement: PairJudgement, _ comparison: ClaimComparison) {
    let hasOnePredicate = [.same, .synonym].contains(comparison.predicate)
    var sum = -1.97
    sum += 0.52 * Logistic.logOdds(judgement[.same] + judgement[.contradicts])
    sum += 1.99 * comparison.overlap
    sum += 0.52 * comparison.coverage
    sum += 0.11 * Double(min(comparison.sharedTerms, 4))
    sum += hasOnePredicate ? 0.27 : 0
    sum += comparison.isWithinOneDocument ? 0.77 : 0
    likelihood = Logistic.probability(sum)
  }
}
