package import Naysay
import NaysayAttribution
import NaysayText

/// Spans of sources, cues and contents against the labels of CofeNet's samples of PolNeAR.
///
/// Each sample, a sentence or a few, is read alone, as the systems that figures are published of read it.
/// Its labels are one layer: PolNeAR has no attribution within the content of another, so that those
/// found there are left out. A filler with a gap counts as several spans, as it does in the labels.
package struct CofeNet: Evaluation {
  package let corpus = Corpus(
    key: "cofenet", name: "CofeNet samples of PolNeAR dev",
    path: "attribution/polnear/cofenet_dev.jsonl", published: "https://github.com/cofe-ai/CofeNet")

  package init() {}

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [LabelledSample] {
    try folder.rows(of: corpus)
  }

  package func score(_ item: LabelledSample, readBy analyzer: Analyzer) -> Scored<LabelScore> {
    let joined = JoinedTokens(item.tokens)
    let analysis = analyzer.analyze(Document(id: item.id, digest: "", text: joined.text))
    let found = analysis.attributions.filter { $0.parent == nil }.map { attribution in
      Fillers(
        source: joined.tokens(in: attribution.source), cue: joined.tokens(in: attribution.cue),
        content: joined.tokens(in: attribution.content))
    }
    let comparison = LabelComparison(sample: item, joined: joined, found: found)
    return Scored(comparison.score, misreadings: comparison.misreading.map { [$0] } ?? [])
  }

  package func sheet(of score: LabelScore) -> Scoresheet {
    Scoresheet(
      corpus, counts: [.init("samples", score.samples)],
      tables: [FigureTable("spans", tallies: score.spans)])
  }
}
