import NaysayEvaluation
import Testing

@Suite("Spans compared with labels")
struct LabelComparisonTests {
  private static let sample = LabelledSample(
    id: "orlen-1",
    tokens: ["``", "Tolls", "rose", ",", "''", "Keel", "said", "that", "May", "."],
    labels: [
      "B-content", "I-content", "I-content", "I-content", "I-content", "B-source", "B-cue", "O",
      "B-content", "O",
    ])

  private func comparison(content: [Int], cue: [Int] = [6]) -> LabelComparison {
    LabelComparison(
      sample: Self.sample, joined: JoinedTokens(Self.sample.tokens),
      found: [
        Fillers(source: TokenSet([5]), cue: TokenSet(cue), content: TokenSet(content))
      ])
  }

  @Test("labels make spans, and one that begins within begins all the same")
  func spans() {
    #expect(Self.sample.spans(of: .content) == [0..<5, 8..<9])
    let odd = LabelledSample(
      id: "", tokens: ["a", "b", "c", "d"], labels: ["I-cue", "B-cue", "I-source", "I-cue"])
    #expect(odd.spans(of: .cue) == [0..<1, 1..<2, 3..<4])
    #expect(odd.spans(of: .source) == [2..<3])
  }

  @Test("a content with a gap is several spans, each right or wrong")
  func gaps() {
    let spans = comparison(content: [0, 1, 2, 3, 4, 7, 8]).score.spans
    #expect(spans["content, exact"] == Tally(right: 1, found: 2, gold: 2))
    #expect(spans["source, exact"] == Tally(right: 1, found: 1, gold: 1))
    #expect(spans["cue, exact"] == Tally(right: 1, found: 1, gold: 1))
  }

  @Test("marks are put back around each piece")
  func marks() {
    let score = comparison(content: [1, 2, 8]).score
    #expect(score.spans["content, exact"] == Tally(right: 1, found: 2, gold: 2))
    #expect(
      score.spans["content, exact, with complementisers and marks"]
        == Tally(right: 2, found: 2, gold: 2))
    #expect(comparison(content: [1, 2, 8]).misreading == nil)
  }

  @Test("what differs is listed by sample")
  func misreading() {
    let misreading = comparison(content: [1, 2, 8], cue: [6, 7]).misreading
    #expect(misreading?.fault == "other cue")
    #expect(misreading?.found?.contains("cue ⟨said that⟩") == true)
  }
}
