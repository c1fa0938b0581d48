import CaseSupport
import Naysay
import NaysayAttribution
import NaysayLexicon
import NaysayText
import Testing

@Suite("Examples of the lexicons, read")
struct LexiconExamplesTests {
  @Test("the example of a cue gives its act and its content")
  func cues() throws {
    var score = ExampleScore()
    let lexicon = try Reading.analyzer().lexicon
    for entry in lexicon.cues {
      try score.add(
        entry.example, at: entry.place, named: entry.cue, act: entry.act,
        saidAs: lexicon.act(entry.act)?.plain.stance.flatMap(Stance.init))
    }
    report("examples of cues.tsv", score, ExampleFloors.cues)
  }

  @Test("the example of an act gives the act, its stance and its content")
  func acts() throws {
    var score = ExampleScore()
    for entry in try Reading.analyzer().lexicon.acts {
      try score.add(
        entry.example, at: entry.place, named: entry.act, act: entry.act,
        stance: .some(entry.plain.stance.flatMap(Stance.init)))
    }
    report("examples of acts.tsv", score, ExampleFloors.acts)
  }

  @Test("the example of a negated act gives what the act becomes")
  func negatedActs() throws {
    var score = ExampleScore()
    for entry in try Reading.analyzer().lexicon.acts {
      guard let example = entry.negatedExample else { continue }
      try score.add(
        example, at: entry.place, named: "not \(entry.act)", act: entry.negated.act,
        stance: .some(entry.negated.stance.flatMap(Stance.init)))
    }
    report("negated examples of acts.tsv", score, ExampleFloors.negatedActs)
  }

  @Test("the example of a look-alike makes no claim")
  func lookalikes() throws {
    var passed = CaseScore.Tally()
    var failures: [String] = []
    for entry in try Reading.analyzer().lexicon.lookalikes {
      let example = try MarkedExample(entry.example, place: entry.place)
      let cue = example.cue.map { Span($0.lowerBound, $0.upperBound) }
      let taken = try Reading.analysis(of: example.text).attributions.filter { found in
        found.stance != nil && found.cue.contains { span in cue.contains { $0.overlaps(span) } }
      }
      passed.count(taken.isEmpty)
      failures += taken.map {
        "\(entry.place): \($0.stance?.rawValue ?? "") by \($0.rule): \(entry.example)"
      }
    }
    TestReport.write(
      "examples of lookalikes.tsv", "no claim: \(passed.right) of \(passed.of)", details: failures)
    #expect(passed.rate >= ExampleFloors.lookalikes, "\(list(failures))")
  }

  @Test("the example of a metonym is said by whom it stands for")
  func metonyms() throws {
    var right = CaseScore.Tally()
    var failures: [String] = []
    for row in try Reading.analyzer().lexicon.tables["metonyms"]?.rows ?? [] {
      let example = (row["example"] ?? "").filter { $0 != "[" && $0 != "]" }
      let found = try Reading.analysis(of: example).entities.contains {
        $0.standsFor == row["stands_for"]
      }
      right.count(found)
      if !found { failures.append(example) }
    }
    TestReport.write(
      "examples of metonyms.tsv", "stood for: \(right.right) of \(right.of)", details: failures)
    #expect(right.rate >= ExampleFloors.metonyms, "\(list(failures))")
  }

  private func report(_ heading: String, _ score: ExampleScore, _ floors: ExampleFloors) {
    TestReport.write(heading, score.summary, details: score.failures)
    #expect(score.found.rate >= floors.found, "\(list(score.failures))")
    #expect(score.act.rate >= floors.act, "\(list(score.failures))")
    #expect(score.content.rate >= floors.content, "\(list(score.failures))")
  }
}
