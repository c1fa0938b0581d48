import NaysayEvaluation
import NaysayLanguage
import NaysayText
import Testing

@Suite("Comparing times with gold")
struct TimeComparisonTests {
  private func found(_ start: Int, _ end: Int, _ timex: String, _ kind: TimeExpression.Kind = .date)
    -> TimeExpression
  {
    TimeExpression(span: Span(start, end), words: 0..<1, kind: kind, edtf: nil, timex: timex)
  }

  private func gold(_ start: Int, _ end: Int, _ value: String, _ type: String = "DATE") -> GoldTime
  {
    GoldTime(span: Span(start, end), type: type, value: value)
  }

  private func right(_ comparison: TimeComparison) -> [Int] {
    comparison.score(isDevelopment: true).all.all.map(\.figure.right)
  }

  @Test("a time that overlaps is relaxed, one with the same words strict")
  func spans() {
    let comparison = TimeComparison(
      gold: [gold(0, 9, "2021-08"), gold(20, 26, "2021-08-23")],
      found: [found(0, 9, "2021-08"), found(14, 26, "2021-08-23")])
    #expect(right(comparison) == [2, 1, 2, 2])
  }

  @Test("type and value count where the times overlap")
  func values() {
    let comparison = TimeComparison(
      gold: [gold(0, 9, "P1D", "DURATION"), gold(20, 26, "2021-08-23"), gold(30, 33, "2021")],
      found: [found(0, 9, "P1D"), found(20, 26, "2021-08-30"), found(40, 43, "2021")])
    #expect(right(comparison) == [2, 2, 1, 1])
    let score = comparison.score(isDevelopment: true)
    #expect(score.all["relaxed"] == Tally(right: 2, found: 3, gold: 3))
  }

  @Test("each time is paired once, the same words first")
  func pairs() {
    let comparison = TimeComparison(
      gold: [gold(0, 20, "2021"), gold(10, 20, "2021-08")],
      found: [found(10, 20, "2021-08")])
    #expect(right(comparison) == [1, 1, 1, 1])
  }

  @Test("the halves of a corpus are counted apart")
  func halves() {
    let comparison = TimeComparison(gold: [gold(0, 4, "2021")], found: [found(0, 4, "2021")])
    var score = comparison.score(isDevelopment: true)
    score += comparison.score(isDevelopment: false)
    #expect(score.documents == 2)
    #expect(score.development["value"] == Tally(right: 1, found: 1, gold: 1))
    #expect(score.all["value"] == Tally(right: 2, found: 2, gold: 2))
  }

  @Test("what was misread is told in order of text, with the words around")
  func misreadings() {
    let document = Document(
      id: "dam", digest: "", text: "The dam failed on Sunday, and the mill on Monday night.")
    let comparison = TimeComparison(
      gold: [gold(18, 24, "2021-08-22")],
      found: [found(42, 54, "2021-08-23TNI", .time), found(18, 24, "2021-08-29")])
    #expect(comparison.misreadings(of: document).map(\.fault) == ["another value", "not in gold"])
    #expect(
      comparison.misreadings(of: document).first?.gold == "Sunday · DATE 2021-08-22")
  }
}
