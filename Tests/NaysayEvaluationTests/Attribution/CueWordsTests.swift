import NaysayEvaluation
import Testing

@Suite("What a gold cue's words say")
struct CueWordsTests {
  @Test(
    "they deny, or not",
    arguments: [
      (["has", "Denied"], true), (["pushed", "back"], true), (["pushed", "for"], false),
      (["denial"], true), (["countered"], true), (["counterpart"], false), (["disputes"], true),
      (["said"], false), ([], false),
    ])
  func denial(words: [String], expected: Bool) {
    #expect(DenialCue.matches(words) == expected)
  }

  @Test(
    "they are negated, or not",
    arguments: [
      (["did", "not", "say"], true), (["don", "’", "t", "think"], true), (["Never", "said"], true),
      (["can", "'", "t"], true), (["T", "said"], false), (["noted"], false),
    ])
  func negation(words: [String], expected: Bool) {
    #expect(Negation.isIn(words) == expected)
  }
}
