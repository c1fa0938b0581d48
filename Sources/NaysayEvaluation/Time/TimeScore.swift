/// How gold and found times compare, after TempEval-3.
///
/// `relaxed` times overlap, `strict` ones have the same words, `type` and `value` ones overlap and have the same
/// type and value.
package struct TimeScore: EvaluationScore, Equatable {
  package var documents = 0
  /// The articles that the rules were developed on.
  package var development = NamedFigures<Tally>()
  /// The articles that were only measured.
  package var other = NamedFigures<Tally>()

  package init() {}

  /// All articles.
  package var all: NamedFigures<Tally> {
    var sum = development
    sum += other
    return sum
  }

  package var gold: Int { all["relaxed"].gold }
  package var found: Int { all["relaxed"].found }

  package static func += (sum: inout TimeScore, other: TimeScore) {
    sum.documents += other.documents
    sum.development += other.development
    sum.other += other.other
  }
}
