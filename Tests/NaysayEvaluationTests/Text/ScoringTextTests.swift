import NaysayEvaluation
import NaysayText
import Testing

@Suite("Tokens that fillers are compared by")
struct ScoringTextTests {
  private static func forms(_ text: String) -> [String] {
    let text = ScoringText(text)
    return text.spans.indices.map(text.form)
  }

  @Test("are runs of letters and digits, or single marks")
  func tokens() {
    #expect(
      Self.forms("“It’s 40-odd,” said D_2.") == [
        "“", "It", "’", "s", "40", "-", "odd", ",", "”", "said", "D_2", ".",
      ])
  }

  @Test("count code points, whatever stands before")
  func codePoints() {
    let text = ScoringText("🌊 Tamsin é sank")
    #expect(text.spans == [Span(0, 1), Span(2, 8), Span(9, 10), Span(11, 15)])
    #expect(text.tokens(in: [Span(2, 3), Span(12, 40)]) == TokenSet([1, 3]))
  }

  @Test("of spans that touch no token are none")
  func nothing() {
    let text = ScoringText("a  b")
    #expect(text.tokens(in: [Span(1, 3), Span(2, 2), Span(9, 12)]).isEmpty)
  }

  @Test("know what is quoted, and a paragraph's end closes a quotation")
  func quoted() {
    let curly = ScoringText("He “ran off” home.")
    #expect(curly.isQuoted == [false, true, true, true, true, false, false])
    let straight = ScoringText("\"Ran\" he \"went.\nHome.")
    #expect(
      straight.isQuoted == [true, true, true, false, true, true, true, false, false])
  }
}
