import NaysayAttribution

/// Tells whether a claim is the condition of another: *the prisoners were released* of *the truce holds if the prisoners are
/// released*.
struct ConditionReader {
  let lexicon: ClaimLexicon

  /// Whether a claim says what another makes its condition.
  func isCondition(_ mention: ClaimMention, of dependent: ClaimMention) -> Bool {
    guard let condition = dependent.condition, mention.condition == nil, mention.partitive == nil,
      [.same, .synonym].contains(lexicon.agreement(condition.predicate, mention.predicate))
    else { return false }
    return saysTheSame(mention, as: condition)
      && fits(mention.agent, condition.agent, in: dependent)
      && fits(mention.patient, condition.patient, in: dependent)
  }

  /// Whether two thirds of the words of the condition besides its predicate are in the claim, and one at least.
  private func saysTheSame(_ mention: ClaimMention, as condition: Condition) -> Bool {
    let words = Set(condition.terms).subtracting(condition.predicate + mention.predicate)
    let shared = words.intersection(mention.terms)
    return !shared.isEmpty && 3 * shared.count >= 2 * words.count
  }

  /// Whether who takes part in a claim may be who takes part in the condition: the same, or, where the condition leaves it
  /// open, somebody or something that the dependent claim speaks of.
  private func fits(_ own: String?, _ stated: String?, in dependent: ClaimMention) -> Bool {
    guard let own else { return true }
    if let stated { return own == stated || Names.areOne(own, stated) }
    return dependent.terms.contains(own.lowercased())
      || [dependent.agent, dependent.patient].contains(own)
      || Names.shared([own], dependent.parties + dependent.places + dependent.context) > 0
  }
}
