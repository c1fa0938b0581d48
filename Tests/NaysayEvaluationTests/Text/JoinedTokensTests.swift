import NaysayEvaluation
import NaysayText
import Testing

@Suite("Tokens joined to a text")
struct JoinedTokensTests {
  @Test(
    "stand as a writer would set them",
    arguments: [
      (
        ["``", "We", "do", "n't", "know", ",", "''", "she", "said", "."],
        "“We don't know,” she said."
      ),
      (["Tolls", "-LRB-", "of", "$", "4", "-RRB-", "rose", "5", "%"], "Tolls (of $4) rose 5%"),
      (["the", "Keels", "'", "boat", "'s", "mast"], "the Keels' boat's mast"),
      (["''", "Yes", ",", "''", "he", "said"], "“Yes,” he said"),
      (["so", "he", "left", ".", "''"], "so he left.”"),
      (["ends", "''", "``", "begins", "''"], "ends” “begins”"),
    ])
  func spacing(tokens: [String], text: String) {
    #expect(JoinedTokens(tokens).text == text)
  }

  @Test("are found again by spans")
  func spans() {
    let joined = JoinedTokens(["``", "No", ",", "''", "she", "said"])
    #expect(
      joined.spans
        == [0, 1, 3, 4, 6, 10].enumerated().map { i, start in
          Span(start, start + joined.forms[i].unicodeScalars.count)
        })
    #expect(joined.tokens(in: [Span(1, 3), Span(12, 13)]) == TokenSet([1, 5]))
  }
}
