/// Cuts a text into words and sentences.
///
/// ```swift
/// let text = "“We don’t know,” she said."
/// Segmenter.segment(text).words.map(\.form)
/// // ["“", "We", "do", "n’t", "know", ",", "”", "she", "said", "."]
/// ```
public enum Segmenter {
  /// The words and sentences of a text from a code point on. Complexity: O(*n*).
  public static func segment(_ text: String, from start: Int = 0) -> Segmentation {
    segment(ScalarText(text), from: start)
  }

  /// The words and sentences of a text from a code point on. Complexity: O(*n*).
  public static func segment(_ text: ScalarText, from start: Int = 0) -> Segmentation {
    var cutter = WordCutter(text.scalars)
    let words = tokens(of: text, cuts: cutter.cut(from: start))
    return Segmentation(
      words: words, sentences: SentenceCutter(text: text, words: words).sentences())
  }

  private static func tokens(of text: ScalarText, cuts: [WordCutter.Cut]) -> [Token] {
    var states = QuotationStates()
    var words: [Token] = []
    words.reserveCapacity(cuts.count)
    for (i, cut) in cuts.enumerated() {
      let gap = (i == 0 ? 0 : cuts[i - 1].end)..<cut.start
      let startsParagraph = i == 0 || text.scalars[gap].contains { $0.isLineBreak }
      let form = text[Span(cut.start, cut.end)]
      words.append(
        Token(
          form: form, span: Span(cut.start, cut.end), continuesToken: cut.continuesToken,
          isFollowedBySpace: i + 1 == cuts.count || cuts[i + 1].start > cut.end,
          startsParagraph: startsParagraph,
          isQuoted: states.isQuoted(form, startsParagraph: startsParagraph)))
    }
    return words
  }
}
