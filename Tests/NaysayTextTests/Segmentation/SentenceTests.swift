import NaysayText
import Testing

@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let scalars = ScalarText(text)
    let segmentation = Segmenter.segment(scalars)
    return segmentation.sentences.map { range in
      let words = segmentation.words[range]
      return scalars[Span(words.first?.span.start ?? 0, words.last?.span.end ?? 0)]
    }
  }

  @Test(
    "A sentence ends at its mark with the closing marks after it",
    arguments: [
      ["It rained.", "It stopped!", "Did it?", "Yes."],
      ["“It rained.”", "He left."], ["(It rained.)", "He left."],
      ["He said it “rained.”", "Then he left."],
      ["Mr. J. Vane of the U.S. Navy left.", "He denied it."],
      ["They met at 5 p.m.", "The talks failed."], ["It cost $1.5 million.", "1,200 came."],
      ["It holds.[3]", "The rest fell."], ["“Why?” Ms. Orr asked.", "No one answered."],
      ["“We won!” she said.", "“We are glad.”"], ["Lund Inc. lost.", "So did Orr Co."],
      ["1. Open it.", "2. Close it."],
    ])
  func marks(expected: [String]) {
    #expect(sentences(expected.joined(separator: " ")) == expected)
  }

  @Test(
    "Sentences do not end inside numbers, names and quotations that go on",
    arguments: [
      "Prices rose 3.5 per cent on Aug. 26, the U.S. Treasury said.",
      "“Will it rain?” he asked.", "Gen. Orr (ret.) and Dr. Vane met vs. the odds.",
      "He wrote Help! (1965) and left.", "She waited ... and waited.",
    ])
  func inside(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test("A blank line ends a sentence, also without a mark and in the line ends of Windows")
  func blankLine() {
    #expect(sentences("Bank denies loss\n\nIt rained.") == ["Bank denies loss", "It rained."])
    #expect(sentences("Bank denies loss\r\n\r\nIt rained.") == ["Bank denies loss", "It rained."])
  }

  @Test("The end of a wrapped line ends no sentence, the end of a heading does")
  func lines() {
    let wrapped = "The harbour office said on Monday that the new\nMinistry of Ports had denied it."
    #expect(sentences(wrapped) == [wrapped])
    #expect(sentences("Bank denies loss\nThe bank said so.").count == 2)
    #expect(sentences("It rained.\nIt stopped.").count == 2)
    #expect(sentences("It rained\r\nall day.").count == 1)
  }

  @Test("Sentences are adjacent, in order and hold every word")
  func adjacent() {
    let segmentation = Segmenter.segment("One. Two! “Three?” Four\n\nFive... Six :) Seven")
    #expect(segmentation.sentences.first?.lowerBound == 0)
    #expect(segmentation.sentences.last?.upperBound == segmentation.words.count)
    for (a, b) in zip(segmentation.sentences, segmentation.sentences.dropFirst()) {
      #expect(a.upperBound == b.lowerBound)
      #expect(!a.isEmpty && !b.isEmpty)
    }
  }
}
