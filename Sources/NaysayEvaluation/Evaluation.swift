package import Naysay

/// How well documents are read, measured on one corpus.
///
/// Items are read and scored on their own, so that they can be on all cores; the scores are summed up in the
/// order of the corpus.
package protocol Evaluation: Sendable {
  /// A document or sentence of the corpus with what gold says of it.
  associatedtype Item: Sendable
  associatedtype Score: EvaluationScore

  var corpus: Corpus { get }

  /// The evaluation with what it reads with besides an analyzer.
  func equipped(beside analyzer: Analyzer) throws(AnalyzerError) -> Self

  /// Reads the corpus.
  func items(in folder: CorpusFolder) throws(CorpusError) -> [Item]

  /// Reads one item and compares what is found with gold.
  func score(_ item: Item, readBy analyzer: Analyzer) -> Scored<Score>

  /// The figures that a sum of scores makes.
  func sheet(of score: Score) -> Scoresheet
}

extension Evaluation {
  package func equipped(beside analyzer: Analyzer) throws(AnalyzerError) -> Self { self }
}

/// Counts that add up over the items of a corpus.
package protocol EvaluationScore: Sendable {
  /// Nothing counted.
  init()
  static func += (sum: inout Self, other: Self)
}

/// What reading one item gave.
package struct Scored<Score: EvaluationScore>: Sendable {
  package var score: Score
  package var misreadings: [Misreading]

  package init(_ score: Score, misreadings: [Misreading] = []) {
    self.score = score
    self.misreadings = misreadings
  }
}
