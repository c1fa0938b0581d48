/// Claims of which one is about a part of what the other is about, or holds only if the other does.
extension ClaimMatcher {
  /// The relation that the structure of two claims states, or else the one that their words have.
  ///
  /// A part is no other value of its whole, and what depends on a claim is neither the claim nor its contrary.
  func structure(
    _ first: ClaimMention, _ second: ClaimMention, _ comparison: ClaimComparison,
    beside other: (ClaimRelation, String)
  ) -> (ClaimRelation, String) {
    let context = ClaimContext(comparison)
    guard context.isShared else { return other }
    if ![.contradicts, .supersedes].contains(other.0) {
      let wholes = WholeReader(lexicon: lexicon, context: context)
      if let rule = wholes.rule(bySayingOf: second, in: first) { return (.partOf, rule) }
      if let rule = wholes.rule(bySayingOf: first, in: second) { return (.hasPart, rule) }
    }
    // Who says a condition in the words of a claim has most of its words in common with it.
    if [.related, .unrelated].contains(other.0) || comparison.predicate == .apart {
      let conditions = ConditionReader(lexicon: lexicon)
      if conditions.isCondition(first, of: second) { return (.dependsOn, "condition") }
      if conditions.isCondition(second, of: first) { return (.conditionOf, "condition") }
    }
    return other
  }
}

/// What a comparison says of whether two claims are of one affair.
struct ClaimContext {
  /// Whether they may be of one affair.
  let isShared: Bool
  /// Whether both have one predicate.
  let hasOnePredicate: Bool
  /// What tells them apart; nil where nothing does.
  let clash: String?

  init(_ comparison: ClaimComparison) {
    isShared = comparison.sharesContext || comparison.sharedParties > 0
    hasOnePredicate = [.same, .synonym].contains(comparison.predicate)
    clash = comparison.clash
  }
}
