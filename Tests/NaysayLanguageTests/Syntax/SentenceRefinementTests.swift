import NaysayLanguage
import NaysayText
import Testing

@Suite struct SentenceRefinementTests {
  private let refinement = SentenceRefinement(leastToKeep: 0.2, leastToAdd: 0.8)

  @Test(
    "weighs the rules' boundary against the model's probability",
    arguments: [
      (true, 0.5, true), (true, 0.1, false), (false, 0.5, false), (false, 0.9, true),
    ] as [(Bool, Float, Bool)])
  func weighs(isBoundary: Bool, probability: Float, starts: Bool) {
    #expect(result(isBoundary: isBoundary, probability: probability) == starts)
  }

  @Test("takes no word in lower case for a start where no mark stands before it")
  func lowerCase() {
    #expect(!result(form: "go", probability: 1))
    #expect(result(form: "go", previous: ".", probability: 1))
  }

  @Test("starts a sentence with every paragraph")
  func paragraph() {
    #expect(result(startsParagraph: true, probability: 0))
  }

  @Test("never starts a sentence within a token")
  func token() {
    #expect(!result(continuesToken: true, isBoundary: true, probability: 1))
  }

  @Test("leaves the first word of a window to the rules")
  func windowStart() {
    let words = [Token(form: "Then", span: Span(0, 4))][...]
    let starts = { (isBoundary: Bool, probability: Float) in
      refinement.startsSentence(
        words: words, isBoundary: [isBoundary], probabilities: [probability])
    }
    #expect(starts(true, 0) == [true])
    #expect(starts(false, 1) == [false])
  }

  private func result(
    form: String = "Go", previous: String = "Stop", startsParagraph: Bool = false,
    continuesToken: Bool = false, isBoundary: Bool = false,
    probability: Float
  ) -> Bool {
    let words = [
      Token(form: previous, span: Span(0, 4)),
      Token(
        form: form, span: Span(5, 7), continuesToken: continuesToken,
        startsParagraph: startsParagraph),
    ]
    return refinement.startsSentence(
      words: words[...], isBoundary: [true, isBoundary], probabilities: [1, probability])[1]
  }
}
