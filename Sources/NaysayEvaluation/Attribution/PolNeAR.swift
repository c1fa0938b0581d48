package import Naysay
import NaysayAttribution
import NaysayText

/// Attributions of articles against those of PolNeAR.
package struct PolNeAR: Evaluation {
  package let corpus = Corpus(
    key: "polnear", name: "PolNeAR dev", path: "attribution/polnear/dev.jsonl",
    published: "https://github.com/networkdynamics/PolNeAR")

  package init() {}

  /// The gold of one article.
  package struct Gold: Decodable, Sendable {
    package var attributions: [Attribution]

    package struct Attribution: Decodable, Sendable {
      package var source: [Span]?
      package var cue: [Span]?
      package var content: [Span]?
    }
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [DocumentRow<Gold>] {
    try folder.documents(of: corpus)
  }

  package func score(
    _ item: DocumentRow<Gold>, readBy analyzer: Analyzer
  ) -> Scored<AttributionScore> {
    let text = ScoringText(item.document.text)
    let gold = item.gold.attributions.compactMap {
      Fillers(source: $0.source ?? [], cue: $0.cue ?? [], content: $0.content ?? [], in: text)
    }
    // Spans of a headline count in the headline, which gold does not annotate apart.
    let found = analyzer.analyze(item.document).attributions.filter { $0.field == "text" }
    let comparison = AttributionComparison(
      text: text, gold: gold, found: found.compactMap { Fillers($0, in: text) })
    let flat = AttributionComparison(
      text: text, gold: gold,
      found: found.filter { $0.parent == nil }.compactMap { Fillers($0, in: text) })
    var score = comparison.score
    score.pairs["\(PairMeasure.cue.rawValue), nested ones left out"] = flat.tally(of: .cue)
    return Scored(score, misreadings: comparison.misreadings(in: item.document.id))
  }

  package func sheet(of score: AttributionScore) -> Scoresheet {
    Scoresheet(
      corpus,
      counts: [
        .init("documents", score.documents), .init("gold attributions", score.gold),
        .init("found attributions", score.found),
      ],
      tables: [
        FigureTable("spans", tallies: score.spans),
        FigureTable("attributions", tallies: score.pairs),
        FigureTable("shares", shares: score.shares),
      ])
  }
}
