package import Naysay
import NaysayClaims
import NaysayLexicon

/// What stance the body of an article has to a headline, after the Fake News Challenge: `agree`, `disagree`, `discuss`.
///
/// The part that is measured has no claim in common with the one that the weights of `headline_stance.tsv`, the usual stance
/// and the least agreement of related pairs are learnt from.
package struct HeadlineStances: Evaluation {
  package let corpus: Corpus
  let bodies: Corpus
  private var reader: PairReader?

  /// A body with the headlines beside it, and what is learnt of all.
  package struct Item: Sendable {
    /// The number of the claim that they are about.
    package var claim: Int { body.claim }

    fileprivate var body: HeadlineCollection.Item
    fileprivate var collection: HeadlineCollection
    fileprivate var usualStance: BodyStance
    fileprivate var leastAgreement: Double

    /// A body of a collection; usual stance and least agreement are learnt only to measure.
    init(
      _ body: HeadlineCollection.Item, of collection: HeadlineCollection,
      usualStance: BodyStance = .discuss, leastAgreement: Double = 0
    ) {
      (self.body, self.collection) = (body, collection)
      (self.usualStance, self.leastAgreement) = (usualStance, leastAgreement)
    }
  }

  package init(_ corpus: Corpus, bodies: Corpus) { (self.corpus, self.bodies) = (corpus, bodies) }

  package func equipped(beside analyzer: Analyzer) throws(AnalyzerError) -> HeadlineStances {
    var equipped = self
    equipped.reader = try analyzer.pairReader()
    return equipped
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [Item] {
    let collection = try HeadlineCollection(of: corpus, bodies: bodies, in: folder)
    let (usual, least) = (collection.usualStance, collection.leastAgreement)
    return collection.measured.map { item in
      Item(item, of: collection, usualStance: usual, leastAgreement: least)
    }
  }

  package func score(_ item: Item, readBy analyzer: Analyzer) -> Scored<HeadlineScore> {
    var score = HeadlineScore()
    (score.bodies, score.pairs) = (1, item.body.pairs.count)
    for pair in item.body.pairs {
      let agreement = item.collection.agreement(
        of: WordCounts(pair.headline), with: item.body.body)
      score.relatedness["BM25"].count(
        Self.label(agreement >= item.leastAgreement), gold: Self.label(pair.isRelated))
    }
    var misreadings: [Misreading] = []
    let weights = HeadlineWeights(analyzer.lexicon.tables["headline_stance"])
    let usual = item.usualStance.rawValue
    for (pair, features) in features(of: item, readBy: analyzer) {
      let found = weights.stance(for: features)
      score.stances["always \(usual)"].count(usual, gold: pair.stance.rawValue)
      score.stances["analysis and model"].count(found.rawValue, gold: pair.stance.rawValue)
      if found != pair.stance { misreadings.append(Self.misreading(pair, found: found, features)) }
    }
    return Scored(score, misreadings: misreadings)
  }

  private static func label(_ isRelated: Bool) -> String { isRelated ? "related" : "unrelated" }

  /// The related headlines of a body with what it shows of each.
  func features(
    of item: Item, readBy analyzer: Analyzer
  ) -> [(pair: HeadlinePair, features: HeadlineFeatures)] {
    let related = item.body.pairs.filter(\.isRelated)
    guard let reader, !related.isEmpty else { return [] }
    let reading = HeadlineReading(analyzer, reader: reader, index: item.collection.index)
    let body = ReadBody(item.body.body, readBy: analyzer)
    return related.map { ($0, reading.features(of: $0.headline, in: body)) }
  }

  private static func misreading(
    _ pair: HeadlinePair, found: BodyStance, _ features: HeadlineFeatures
  ) -> Misreading {
    let shown = zip(features.names, features.numbers).filter { $0.1 >= 0.005 }
      .map { "\($0.0) \($0.1.text(decimals: 2))" }
    return Misreading(
      document: "body \(pair.body)", fault: "taken for \(found.rawValue)",
      gold: pair.stance.rawValue, found: shown.joined(separator: ", "), text: pair.headline)
  }

  package func sheet(of score: HeadlineScore) -> Scoresheet {
    Scoresheet(
      corpus, counts: [.init("bodies", score.bodies), .init("pairs", score.pairs)],
      tables: [
        FigureTable(
          "stances", readers: score.stances, labels: BodyStance.related.map(\.rawValue)),
        FigureTable("relatedness", readers: score.relatedness, labels: ["related", "unrelated"]),
      ])
  }
}
