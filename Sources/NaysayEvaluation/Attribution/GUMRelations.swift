package import Naysay
import NaysayAttribution
package import NaysayText

/// Attributions against GUM's rhetorical relations of attribution, in many genres.
///
/// GUM marks the clause that names source and cue (*the mayor said*) and what depends on it, not their
/// spans, and only where both are clauses: most attributions to nouns and phrases have no relation there.
package struct GUMRelations: Evaluation {
  package let corpus = Corpus(
    key: "gum", name: "GUM dev, relations of attribution", path: "attribution/gum/dev.jsonl",
    published: "https://github.com/amir-zeldes/gum")

  package init() {}

  /// The gold of one document.
  package struct Gold: Decodable, Sendable {
    package var genre: String?
    package var sentences: [Span]
    package var attributions: [Relation]
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [DocumentRow<Gold>] {
    try folder.documents(of: corpus)
  }

  package func score(
    _ item: DocumentRow<Gold>, readBy analyzer: Analyzer
  ) -> Scored<RelationScore> {
    let text = ScoringText(item.document.text)
    let found = analyzer.analyze(item.document).attributions.filter { $0.field == "text" }
      .compactMap { Fillers($0, in: text) }
    let comparison = RelationComparison(
      text: text, genre: item.gold.genre, sentences: item.gold.sentences,
      gold: item.gold.attributions, found: found)
    return Scored(comparison.score, misreadings: comparison.misreadings(in: item.document.id))
  }

  package func sheet(of score: RelationScore) -> Scoresheet {
    Scoresheet(
      corpus,
      counts: [
        .init("documents", score.documents), .init("gold relations", score.relations),
        .init("found attributions", score.found),
      ],
      tables: [
        FigureTable("relations", shares: score.shares),
        FigureTable("genres", shares: score.genres),
        FigureTable("sentences", tallies: score.sentences),
      ])
  }
}

extension GUMRelations {
  /// A relation of attribution.
  package struct Relation: Decodable, Sendable {
    /// `positive`; `negative` for *does not think that*.
    package var polarity: String
    /// The unit with source and cue.
    package var attributionUnit: Span
    /// The unit that heads the content.
    package var contentHead: Span
    /// All units of the content.
    package var content: [Span]

    private enum CodingKeys: String, CodingKey {
      case polarity
      case attributionUnit = "attribution_edu"
      case contentHead = "content_head_edu"
      case content = "content_subtree"
    }

    package init(polarity: String, attributionUnit: Span, contentHead: Span, content: [Span]) {
      self.polarity = polarity
      self.attributionUnit = attributionUnit
      self.contentHead = contentHead
      self.content = content
    }
  }
}
