import NaysayText
import Testing

@Suite struct QuotationStateTests {
  /// The words within quotation marks.
  private func quoted(_ text: String) -> [String] {
    Segmenter.segment(text).words.filter(\.isQuoted).map(\.form)
  }

  @Test(
    "Words between quotation marks are quoted, the marks too",
    arguments: [
      ("He said “no” twice.", ["“", "no", "”"]), ("He said \"no\" twice.", ["\"", "no", "\""]),
      ("He said «no» twice.", ["«", "no", "»"]), ("He said ‘no’ twice.", ["‘", "no", "’"]),
      ("He said ``no'' twice.", ["``", "no", "''"]), ("He said no’s a no.", []),
    ])
  func quotes(text: String, expected: [String]) {
    #expect(quoted(text) == expected)
  }

  @Test("A new paragraph closes what is open")
  func paragraph() {
    #expect(quoted("He said “no\n\nShe left.") == ["“", "no"])
    #expect(quoted("“No\n“never” he said.") == ["“", "No", "“", "never", "”"])
  }
}
