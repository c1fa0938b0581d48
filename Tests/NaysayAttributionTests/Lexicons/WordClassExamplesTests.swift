import CaseSupport
import Naysay
import NaysayAttribution
import NaysayLexicon
import NaysayText
import Testing

@Suite("Examples of the classes of words, read")
struct WordClassExamplesTests {
  @Test(
    "the example of a word is read as its class has it",
    arguments: WordClassEntry.Class.allCases)
  func examples(of wordClass: WordClassEntry.Class) throws {
    let lexicon = try Reading.analyzer().lexicon
    var right = CaseScore.Tally()
    var failures: [String] = []
    for entry in lexicon.wordClasses where entry.wordClass == wordClass {
      let reading = try MarkedReading(entry)
      let isRight = reading.shows(wordClass, of: entry.word, lexicon)
      right.count(isRight)
      if !isRight { failures.append("\(entry.place): \(entry.example)") }
    }
    TestReport.write(
      "examples of word_classes.tsv: \(wordClass.rawValue)",
      "as the class has it: \(right.right) of \(right.of)", details: failures)
    #expect(right.rate >= ExampleFloors.wordClasses, "\(list(failures))")
  }
}

/// What is read in the example of a word, beside its marks.
private struct MarkedReading {
  let analysis: Analysis
  let text: ScalarText
  let word: [Span]
  let marked: [Span]

  init(_ entry: WordClassEntry) throws {
    let example = try MarkedExample(entry.example, place: entry.place)
    analysis = try Reading.analysis(of: example.text)
    text = ScalarText(example.text)
    word = example.cue.map { Span($0.lowerBound, $0.upperBound) }
    marked = example.content.map { Span($0.lowerBound, $0.upperBound) }
  }

  func shows(_ wordClass: WordClassEntry.Class, of word: String, _ lexicon: Lexicon) -> Bool {
    switch wordClass {
    case .prospective: !has(\.cue, at: marked)
    case .light: predicates.contains { $0 == carried(lexicon) } && !predicates.contains(word)
    case .generic: predicates.contains(word)
    case .support, .asking, .citing, .hearing: has(\.source, at: marked)
    case .telling: has(\.addressee, at: marked)
    case .medium: has(\.medium, at: self.word)
    case .audience: has(\.addressee, at: self.word)
    case .titleModifier, .person: isMarked(speaker)
    case .distinguishing: speaker != nil && !isMarked(speaker)
    case .uncounted: speaker != nil
    }
  }

  private func has(_ part: KeyPath<Attribution, [Span]>, at spans: [Span]) -> Bool {
    analysis.attributions.contains { attribution in
      attribution[keyPath: part].contains { span in spans.contains { $0.overlaps(span) } }
    }
  }

  private var predicates: [String] { analysis.propositions.flatMap(\.predicate) }

  /// What the marked noun says as a verb.
  private func carried(_ lexicon: Lexicon) -> String? {
    lexicon.nominalisations.first { $0.noun == words(marked) }?.verb
  }

  /// Whom the source with the word is.
  private var speaker: String? {
    analysis.attributions.first { attribution in
      attribution.source.contains { span in word.contains { $0.overlaps(span) } }
    }?.sourceEntity
  }

  private func isMarked(_ name: String?) -> Bool { name == words(marked) }

  private func words(_ spans: [Span]) -> String { spans.map { text[$0] }.joined(separator: " ") }
}
