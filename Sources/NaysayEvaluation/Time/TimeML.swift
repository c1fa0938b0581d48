package import Naysay
import NaysayLanguage
import NaysayText

/// Times of articles against those of a corpus in TimeML.
package struct TimeML: Evaluation {
  package let corpus: Corpus

  package init(corpus: Corpus) { self.corpus = corpus }

  /// An article with its times, and whether the rules were developed on it.
  package struct Item: Sendable {
    var row: DocumentRow<Gold>
    /// Articles at even places of the corpus were read while the rules were written, the others not.
    var isDevelopment: Bool
  }

  /// The gold of one article.
  package struct Gold: Decodable, Sendable {
    /// The day of publication, `1998-02-06` or `1998-02-06T14:57:00`.
    package var dct: String
    package var timex: [GoldTime]
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [Item] {
    let rows: [DocumentRow<Gold>] = try folder.documents(of: corpus)
    return rows.enumerated().map { Item(row: $1, isDevelopment: $0.isMultiple(of: 2)) }
  }

  package func score(_ item: Item, readBy analyzer: Analyzer) -> Scored<TimeScore> {
    let document = item.row.document
    let text = analyzer.parse(document).parsed
    let found = TimeTagger(vocabulary: TimeVocabulary(analyzer.lexicon)).expressions(
      in: text.words, sentences: text.sentences, anchor: Self.day(item.row.gold.dct))
    let comparison = TimeComparison(gold: item.row.gold.timex, found: found)
    return Scored(
      comparison.score(isDevelopment: item.isDevelopment),
      misreadings: comparison.misreadings(of: document))
  }

  private static func day(_ text: String) -> CivilDate? {
    EDTF(String(text.prefix { $0 != "T" }))?.day
  }

  package func sheet(of score: TimeScore) -> Scoresheet {
    Scoresheet(
      corpus,
      counts: [
        .init("documents", score.documents), .init("gold times", score.gold),
        .init("found times", score.found),
      ],
      tables: [
        FigureTable("times", tallies: score.all),
        FigureTable("development half", tallies: score.development),
        FigureTable("other half", tallies: score.other),
      ])
  }
}

extension EvaluationPart {
  /// When things happen.
  package static var time: EvaluationPart {
    let page = "https://www.cs.york.ac.uk/semeval-2013/task1/"
    return EvaluationPart(
      name: "time",
      evaluations: [
        TimeML(
          corpus: Corpus(
            key: "timebank", name: "TimeBank", path: "time/tempeval3/timebank.jsonl",
            published: page)),
        TimeML(
          corpus: Corpus(
            key: "aquaint", name: "AQUAINT", path: "time/tempeval3/aquaint.jsonl", published: page)),
      ])
  }
}
