import CaseSupport
import NaysayAttribution
import NaysayLexicon
import NaysayText

/// How many examples of a lexicon are read as they are marked.
struct ExampleScore {
  private(set) var found = CaseScore.Tally()
  /// Of those found: the act and, where one is expected, the stance.
  private(set) var act = CaseScore.Tally()
  /// Of those found: half of the content.
  private(set) var content = CaseScore.Tally()
  private(set) var failures: [String] = []

  /// Reads an example and counts what is right.
  ///
  /// A `stance` that is not given isn't looked at; one that is nil must be nil. An example that asserts a
  /// negative sentence refutes the affirmative one, which is as right. `saidAs` is the stance that the words lend to a saying
  /// whose content they are part of.
  mutating func add(
    _ marked: String, at place: LexiconPlace, named name: String, act wanted: String,
    stance: Stance?? = .none, saidAs expected: Stance? = nil
  ) throws {
    let example = try MarkedExample(marked, place: place)
    let scalars = Array(example.text.unicodeScalars)
    let cue = CoveredPoints(Self.spans(example.cue), in: scalars)
    let marks = CoveredPoints(Self.spans(example.content), in: scalars)
    let analysis = try Reading.analysis(of: example.text)
    let candidates = analysis.attributions.filter { candidate in
      candidate.cue.contains { span in Self.spans(example.cue).contains { $0.overlaps(span) } }
    }
    // Of several at the marked words, the one with the cue and then with the content of the example.
    let best = candidates.max { a, b in
      let ranks = [a, b].map { candidate in
        [
          CoveredPoints(candidate.cue, in: scalars).agrees(with: cue, mode: .overlapOnly),
          CoveredPoints(candidate.content, in: scalars).agrees(with: marks, mode: .overlapOnly),
        ].map { $0 ? 1 : 0 }
      }
      return ranks[0].lexicographicallyPrecedes(ranks[1])
    }
    // A predicate is no cue of its own where somebody says it: *said the report was [false]* refutes the report.
    if best == nil, let expected, Self.isSaid(analysis, cue, scalars, stance: expected) {
      found.count(true)
      act.count(true)
      content.count(true)
      return
    }
    found.count(best != nil)
    guard let best else {
      failures.append("\(place): \(name): not found: \(marked)")
      return
    }
    var faults: [String] = []
    if best.act != wanted { faults.append("act \(best.act) for \(wanted)") }
    let isTurned = best.rule.contains("content-negated") && best.stance == .refutes
    if case .some(let stance) = stance, best.stance != stance, !(isTurned && stance == .asserts) {
      faults.append("stance \(best.stance?.rawValue ?? "~") for \(stance?.rawValue ?? "~")")
    }
    act.count(faults.isEmpty)
    let isRight = CoveredPoints(best.content, in: scalars).agrees(with: marks, mode: .overlapOnly)
    content.count(isRight)
    if !isRight {
      let text = ScalarText(example.text)
      let words = best.content.map { text[$0] }.joined(separator: " … ")
      faults.append("content “\(words)”")
    }
    if !faults.isEmpty {
      failures.append(
        "\(place): \(name): \(faults.joined(separator: ", ")): \(marked) [\(best.rule)]")
    }
  }

  /// Whether somebody says what holds the words, with the stance that they have.
  private static func isSaid(
    _ analysis: Analysis, _ cue: CoveredPoints, _ scalars: [Unicode.Scalar], stance: Stance
  ) -> Bool {
    analysis.attributions.contains { saying in
      let content = CoveredPoints(saying.content, in: scalars)
      return saying.stance == stance && cue.isWithin(content)
    }
  }

  /// The counts, one a line.
  var summary: String {
    [("found", found), ("act", act), ("content", content)].map { name, tally in
      "\(name): \(tally.right) of \(tally.of)"
    }.joined(separator: "\n")
  }

  private static func spans(_ ranges: [Range<Int>]) -> [Span] {
    ranges.map { Span($0.lowerBound, $0.upperBound) }
  }
}
