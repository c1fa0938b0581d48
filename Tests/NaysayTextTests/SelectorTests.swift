import NaysayText
import Testing

@Suite struct SelectorTests {
  private let original = ScalarText(
    "The harbour office denied it. The mayor, asked again, denied it.")

  private func selector(_ word: String, occurrence: Int = 0) -> Selector {
    var places: [Int] = []
    let letters = Array(word.unicodeScalars)
    for i in 0...(original.count - letters.count)
    where Array(original.scalars[i..<i + letters.count]) == letters { places.append(i) }
    let start = places[occurrence]
    return Selector(Span(start, start + letters.count), in: original)
  }

  @Test("A selector keeps the words and at most 32 code points before and after")
  func context() {
    let selector = selector("asked")
    #expect(selector.quote.exact == "asked")
    #expect(selector.quote.prefix == "ur office denied it. The mayor, ")
    #expect(selector.quote.suffix == " again, denied it.")
    #expect(selector.quote.prefix.unicodeScalars.count <= 32)
  }

  @Test("In the same text a selector gives its own span")
  func unchanged() {
    for occurrence in 0...1 {
      let selector = selector("denied", occurrence: occurrence)
      #expect(
        selector.resolve(in: original) == Span(selector.position.start, selector.position.end))
    }
  }

  @Test("In a text that was shifted the words are found by what stands around them")
  func shifted() {
    let shifted = ScalarText("Updated. " + original[Span(0, original.count)])
    let selector = selector("denied", occurrence: 1)
    #expect(
      selector.resolve(in: shifted)
        == Span(selector.position.start + 9, selector.position.end + 9))
  }

  @Test("Words whose neighbours changed are found where they stand only once")
  func unique() {
    let changed = ScalarText("It was the mayor who was asked yesterday.")
    #expect(selector("asked").resolve(in: changed) == Span(25, 30))
  }

  @Test("Words that are gone, or stand twice with other neighbours, are orphaned")
  func orphaned() {
    #expect(selector("asked").resolve(in: ScalarText("Nothing here.")) == nil)
    #expect(selector("denied").resolve(in: ScalarText("He denied, she denied.")) == nil)
    #expect(selector("denied").resolve(in: ScalarText("")) == nil)
    #expect(selector("asked").resolution(in: ScalarText("Nothing here.")) == .missing)
    #expect(selector("denied").resolution(in: ScalarText("He denied, she denied.")) == .ambiguous)
  }
}
