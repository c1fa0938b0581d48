import NaysayText

/// The sentences of an article's body with their words.
struct BodySentences {
  struct Sentence {
    var span: Span
    var text: String
    var words: WordCounts
  }

  let all: [Sentence]

  init(_ text: String) {
    let scalars = ScalarText(text)
    let segmentation = Segmenter.segment(scalars)
    all = segmentation.sentences.map { words in
      let (first, last) = (
        segmentation.words[words.lowerBound], segmentation.words[words.upperBound - 1]
      )
      let span = Span(first.span.start, last.span.end)
      return Sentence(span: span, text: scalars[span], words: WordCounts(scalars[span]))
    }
  }

  /// The sentences that have most of a headline's words, the best first.
  func closest(to headline: WordCounts, count: Int, by index: BM25) -> [Sentence] {
    let agreements = all.map { index.agreement(of: headline, with: $0.words) }
    let order = all.indices.sorted { (-agreements[$0], $0) < (-agreements[$1], $1) }
    return order.prefix(count).map { all[$0] }
  }
}
