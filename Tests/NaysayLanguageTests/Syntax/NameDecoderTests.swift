import NaysayLanguage
import Testing

@Suite struct NameDecoderTests {
  private let decoder = NameDecoder(labels: ["B-Person", "B-Place", "I-Person", "I-Place", "O"])

  @Test("never lets a name start with a tag that goes on, though it scores best alone")
  func wellFormed() {
    let scores: [Float] = [
      -2, -9, -1, -9, -3,
      -9, -9, -1, -2, -9,
      -9, -9, -9, -1, -2,
    ]
    let tags = decoder.tags(scores: scores[...], startsSentence: [true, false, false])
    #expect(tags == ["B-Person", "I-Person", "O"])
  }

  @Test("ends a name where a sentence starts")
  func sentenceStart() {
    let scores: [Float] = [
      -1, -9, -9, -9, -3,
      -4, -9, -1, -9, -5,
    ]
    #expect(
      decoder.tags(scores: scores[...], startsSentence: [true, true]) == ["B-Person", "B-Person"])
    #expect(
      decoder.tags(scores: scores[...], startsSentence: [true, false]) == ["B-Person", "I-Person"])
  }

  @Test("has no tags for no words")
  func empty() {
    #expect(decoder.tags(scores: [], startsSentence: []) == [])
  }
}
