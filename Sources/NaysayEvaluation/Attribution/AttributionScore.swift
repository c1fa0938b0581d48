/// How gold and found attributions compare: spans by role, pairs, and contents by kind.
package struct AttributionScore: EvaluationScore, Equatable {
  package var documents = 0
  package var gold = 0
  package var found = 0
  /// By role and measure, in the order they are shown.
  package var spans = NamedFigures<Tally>()
  package var pairs = NamedFigures<Tally>()
  package var shares = NamedFigures<Share>()

  package init() {}

  package static func += (sum: inout AttributionScore, other: AttributionScore) {
    sum.documents += other.documents
    sum.gold += other.gold
    sum.found += other.found
    sum.spans += other.spans
    sum.pairs += other.pairs
    sum.shares += other.shares
  }
}
