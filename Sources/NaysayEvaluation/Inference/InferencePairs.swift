package import Naysay
import NaysayClaims

/// What the model of pairs makes of two texts, against what annotators found the second to be to the first.
///
/// Beside it stands a reader that gives every pair the same label, one row for each label.
package struct InferencePairs: Evaluation {
  package let corpus: Corpus
  private var reader: PairReader?

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func equipped(beside analyzer: Analyzer) throws(AnalyzerError) -> InferencePairs {
    var equipped = self
    equipped.reader = try analyzer.pairReader()
    return equipped
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [InferencePair] {
    try folder.rows(of: corpus)
  }

  package func score(_ item: InferencePair, readBy analyzer: Analyzer) -> Scored<InferenceScore> {
    let likelihoods = reader?.likelihoods(item.premise, item.hypothesis) ?? [:]
    let found = Self.likeliest(in: likelihoods)
    var score = InferenceScore()
    score.pairs = 1
    score.readers["model"].count(found.rawValue, gold: item.label.rawValue)
    for label in InferencePair.Label.allCases {
      score.readers["always \(label.rawValue)"].count(label.rawValue, gold: item.label.rawValue)
    }
    guard found != item.label else { return Scored(score) }
    return Scored(score, misreadings: [misreading(item, found: found, likelihoods)])
  }

  /// The label of most likelihood, the first of several.
  private static func likeliest(in likelihoods: [String: Double]) -> InferencePair.Label {
    InferencePair.Label.allCases.reversed().max {
      likelihoods[$0.rawValue, default: 0] < likelihoods[$1.rawValue, default: 0]
    } ?? .neutral
  }

  private func misreading(
    _ item: InferencePair, found: InferencePair.Label, _ likelihoods: [String: Double]
  ) -> Misreading {
    let likelihood = likelihoods[found.rawValue, default: 0].text(decimals: 2)
    return Misreading(
      document: corpus.key, fault: "taken for \(found.rawValue)", gold: item.label.rawValue,
      found: "\(found.rawValue) \(likelihood)", text: "\(item.premise) ⇒ \(item.hypothesis)")
  }

  package func sheet(of score: InferenceScore) -> Scoresheet {
    let labels = InferencePair.Label.allCases.map(\.rawValue)
    return Scoresheet(
      corpus, counts: [.init("pairs", score.pairs)],
      tables: [FigureTable("readers", readers: score.readers, labels: labels)])
  }
}
