/// Labels given to pairs of texts.
package struct InferenceScore: EvaluationScore {
  package var pairs = 0
  /// By reader: the model, and one that always gives the same label.
  package var readers = NamedFigures<LabelCounts>()

  package init() {}

  package static func += (sum: inout InferenceScore, other: InferenceScore) {
    sum.pairs += other.pairs
    sum.readers += other.readers
  }
}
