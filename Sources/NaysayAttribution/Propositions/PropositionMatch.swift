public import NaysayLexicon

/// Whether two propositions say the same, and on what grounds.
public struct PropositionMatch: Sendable, Hashable {
  /// Whether it is only implied: nothing but the predicate is shared.
  public var isInferred: Bool
  /// The grounds, for `explain`.
  public var rule: String
}

extension Proposition {
  /// Compares predicate, parties, quantities and dates with another proposition of the same document.
  ///
  /// - Parameters:
  ///   - isAnswer: whether one takes a stance on a report and the other is one, which makes it likely that they are about the
  ///     same thing.
  ///   - lexicon: which tells predicates that say too little to make two propositions one.
  /// - Returns: nil where they don't plainly agree.
  public func match(
    _ other: Proposition, isAnswer: Bool, lexicon: Lexicon
  ) -> PropositionMatch? {
    guard !predicate.isEmpty, !Set(predicate).isDisjoint(with: other.predicate),
      !clashes(with: other)
    else { return nil }
    let shared = sharedTerms(other)
    guard shared >= 0.5 || !predicate.allSatisfy(lexicon.words(.generic).contains) else {
      return nil
    }
    let sharesParty = !Set(parties).isDisjoint(with: other.parties)
    if sharesParty && shared >= 0.25 || shared >= 0.6 {
      return PropositionMatch(isInferred: false, rule: "match.predicate+parties")
    }
    let oneIsSilent = parties.isEmpty || other.parties.isEmpty
    if isAnswer && (sharesParty || oneIsSilent) {
      return PropositionMatch(isInferred: true, rule: "match.predicate+answer")
    }
    return nil
  }

  /// Whether numbers or dates tell the two apart.
  private func clashes(with other: Proposition) -> Bool {
    if let a = eventAt, let b = other.eventAt, a != b { return true }
    return quantities.contains { one in
      other.quantities.contains { one.isComparable(with: $0) && !one.isCompatible(with: $0) }
    }
  }

  /// Shared terms as a share of the smaller set.
  private func sharedTerms(_ other: Proposition) -> Double {
    let shared = Set(terms).intersection(other.terms).count
    let least = min(terms.count, other.terms.count)
    return least == 0 ? 0 : Double(shared) / Double(max(least, 2))
  }
}
