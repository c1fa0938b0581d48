import NaysayLexicon
import NaysayModel

/// What two mentions show of whether they are about one thing, be it that they affirm or deny it, or that they give it another
/// value or a later state.
package struct KinshipFeatures: Sendable {
  /// The names of the features, as the table of weights has them.
  package static let names = [
    "related wordings", "one or contrary wordings", "overlap", "coverage", "shared terms",
    "one predicate", "one document", "shared context", "shared parties", "clash",
    "different values", "agreeing values", "words of the shorter",
  ]

  /// Their numbers, in the order of their names.
  package let numbers: [Double]

  package init(_ judgement: PairJudgement, _ it: ClaimComparison) {
    let truth = { (holds: Bool) -> Double in holds ? 1 : 0 }
    numbers = [
      Logistic.logOdds(1 - judgement[.unrelated]),
      Logistic.logOdds(judgement[.same] + judgement[.contradicts]),
      it.overlap, it.coverage, Double(min(it.sharedTerms, 4)),
      truth([.same, .synonym].contains(it.predicate)),
      truth(it.isWithinOneDocument), truth(it.sharesContext), Double(min(it.sharedParties, 2)),
      truth(it.clash != nil), truth(it.values == .different),
      truth(it.values == .same || it.values == .compatible),
      Double(min(it.wordsOfShorter, 6)),
    ]
  }
}

/// How much each feature counts, as `kinship.tsv` has it: a logistic regression, learnt on pairs of mentions of the invented stories.
struct KinshipWeights: Sendable {
  private let base: Double
  private let weights: [Double]

  /// Reads the table; without one, nothing is likely to be of one thing.
  init(_ table: LexiconTable?) {
    var weights: [String: Double] = [:]
    for row in table?.rows ?? [] {
      guard let feature = row["feature"] else { continue }
      weights[feature] = row["weight"].flatMap(Double.init)
    }
    base = weights["base"] ?? -.infinity
    self.weights = KinshipFeatures.names.map { weights[$0] ?? 0 }
  }

  /// How likely two mentions with these features are about one thing, 0…1.
  func likelihood(of features: KinshipFeatures) -> Double {
    Logistic.probability(zip(weights, features.numbers).reduce(base) { $0 + $1.0 * $1.1 })
  }
}
