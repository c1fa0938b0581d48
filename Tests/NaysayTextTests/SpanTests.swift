import NaysayText
import Testing

@Suite struct SpanTests {
  @Test("A span cuts code points, whatever graphemes and bytes they make")
  func codePoints() {
    let text = ScalarText("\u{FEFF}a\r\n👩‍🚀“b”")
    #expect(text.count == 10)
    #expect(text[Span(2, 4)] == "\r\n")
    #expect(text[Span(4, 7)] == "👩‍🚀")
    #expect(text[Span(7, 10)] == "“b”")
  }

  @Test("A span outside the text gives what there is of it")
  func clamped() {
    #expect(ScalarText("abc")[Span(2, 9)] == "c")
    #expect(ScalarText("abc")[Span(7, 9)] == "")
  }

  @Test("Trimming leaves white space at the ends out")
  func trimmed() {
    #expect(ScalarText(" \n ab \t").trimmed(Span(0, 7)) == Span(3, 5))
  }
}
