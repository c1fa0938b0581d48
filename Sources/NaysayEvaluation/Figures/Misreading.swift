package import NaysayText

/// One thing that was read otherwise than gold has it, for reading.
package struct Misreading: Sendable, Hashable {
  /// The document's or the sentence's name in the corpus.
  package var document: String
  /// What is wrong, in a few words: `content missed`.
  package var fault: String
  /// What gold has; nil where it has nothing here.
  package var gold: String?
  /// What was found; nil where nothing was.
  package var found: String?
  /// The words around.
  package var text: String

  package init(document: String, fault: String, gold: String?, found: String?, text: String) {
    self.document = document
    self.fault = fault
    self.gold = gold
    self.found = found
    self.text = text
  }

  /// A block of lines: heading, gold, found, text.
  package func block(of corpus: Corpus) -> String {
    """
    \(corpus.name) · \(document) · \(fault)
      gold   \(gold?.onOneLine ?? "–")
      found  \(found?.onOneLine ?? "–")
      text   \(text.onOneLine)

    """
  }
}

extension ScalarText {
  /// The words around spans, cut to so many code points on each side.
  package func around(_ spans: [Span], reach: Int = 160) -> String {
    guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { return "" }
    let shown = Span(max(0, start - reach), min(count, end + reach))
    return (shown.start > 0 ? "…" : "") + self[shown] + (shown.end < count ? "…" : "")
  }
}

extension String {
  /// The text with every run of white space as one space.
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
