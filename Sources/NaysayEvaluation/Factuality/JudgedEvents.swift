package import Naysay
import NaysayAttribution
import NaysayLanguage
import NaysayLexicon

/// The factuality of events against the numbers that annotators gave them, −3…3.
///
/// `always the mean` is what a reader would get who says the same of every event; `value` turns FactBank's value of an
/// event into what such events have on average, `value and features` corrects that by weights for what else the
/// sentence shows. Means and weights are learnt from the train halves and stand in `factuality_scale.tsv`.
package struct JudgedEvents: Evaluation {
  package let corpus: Corpus
  /// The sentences that are measured.
  private let measured: Reading
  /// The sentences that means and weights are learnt from.
  private let learnt: Reading

  /// Reads sentences from the folder of the corpora.
  typealias Reading = @Sendable (CorpusFolder) throws(CorpusError) -> [JudgedSentence]

  /// Events of a corpus with two halves.
  init(_ corpus: Corpus, measured: @escaping Reading, learnt: @escaping Reading) {
    self.corpus = corpus
    self.measured = measured
    self.learnt = learnt
  }

  package func items(in folder: CorpusFolder) throws(CorpusError) -> [JudgedSentence] {
    try measured(folder)
  }

  /// The events of the half that is learnt from, a line each: corpus, number, value, and the features.
  package func lesson(in folder: CorpusFolder, readBy analyzer: Analyzer) throws(CorpusError)
    -> [String]
  {
    try learnt(folder).flatMap { sentence in
      ReadEvents(sentence, readBy: analyzer).events.map { event in
        let fields = [corpus.key, "\(event.gold)", event.reading.value.rawValue]
        return (fields + event.features.names).joined(separator: "\t")
      }
    }
  }

  package func score(_ item: JudgedSentence, readBy analyzer: Analyzer) -> Scored<FactualityScore> {
    let scale = FactualityScale(analyzer.lexicon.tables["factuality_scale"], corpus: corpus.key)
    let sentence = ReadEvents(item, readBy: analyzer)
    var score = FactualityScore()
    var misreadings: [Misreading] = []
    score.sentences = 1
    for event in sentence.events {
      let number = scale.number(for: event.features.names)
      score.count(event.reading.value, gold: event.gold)
      score.found.append(scale.mean, to: "always the mean")
      score.found.append(scale.number(for: event.reading.value), to: "value")
      score.found.append(number, to: "value and features")
      if abs(number - event.gold) >= 1.5 {
        misreadings.append(Self.misreading(of: event, in: sentence, item, number))
      }
    }
    return Scored(score, misreadings: misreadings)
  }

  private static func misreading(
    of event: ReadEvents.Event, in sentence: ReadEvents, _ item: JudgedSentence, _ number: Double
  ) -> Misreading {
    let steps = event.reading.steps.map { step in
      "\(sentence.graph.words[step.word].form) (\(step.reason)) → \(step.value.rawValue)"
    }
    let found =
      ["\(number.text(decimals: 1)) \(event.reading.value.rawValue)"] + steps
    return Misreading(
      document: item.document.id ?? "",
      fault: number > event.gold ? "number too high" : "number too low",
      gold: event.gold.text(decimals: 1), found: found.joined(separator: ", "),
      text: sentence.text(marking: event))
  }

  package func sheet(of score: FactualityScore) -> Scoresheet {
    let agreement = FigureTable(
      "agreement", columns: ["Pearson", "MAE"],
      rows: score.found.rows.map { name, numbers in
        let agreement = Agreement(numbers, with: score.gold)
        let correlation = agreement.correlation.map { FigureTable.Cell.number($0) } ?? .none
        return .init(name, [correlation, .number(agreement.error)])
      })
    let confusion = FigureTable(
      "confusion", columns: (-3...3).map { $0 > 0 ? "+\($0)" : String($0) },
      rows: Factuality.allCases.map { value in
        .init(
          value.rawValue,
          (score.confusion[value] ?? Array(repeating: 0, count: 7)).map { .count($0) })
      })
    return Scoresheet(
      corpus, counts: [.init("sentences", score.sentences), .init("events", score.gold.count)],
      tables: [agreement, confusion])
  }
}
