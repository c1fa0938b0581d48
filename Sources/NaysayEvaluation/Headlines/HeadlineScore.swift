/// Stances of bodies to headlines, and whether they have to do with each other at all.
package struct HeadlineScore: EvaluationScore {
  package var bodies = 0
  package var pairs = 0
  /// The stances of related pairs by reader.
  package var stances = NamedFigures<LabelCounts>()
  /// Whether pairs are related, by reader.
  package var relatedness = NamedFigures<LabelCounts>()

  package init() {}

  package static func += (sum: inout HeadlineScore, other: HeadlineScore) {
    sum.bodies += other.bodies
    sum.pairs += other.pairs
    sum.stances += other.stances
    sum.relatedness += other.relatedness
  }
}
