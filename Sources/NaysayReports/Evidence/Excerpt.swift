import NaysayAttribution
import NaysayText

/// The words of an attribution as they stand in the document, from the first of its spans to the last.
///
/// A stretch between two spans that belongs to none of them is left out where it is long.
struct Excerpt: Sendable, Hashable {
  /// A run of words.
  struct Part: Sendable, Hashable {
    var text: String
    /// Whether the words are the cue.
    var isCue: Bool
    /// Whether words were left out before them.
    var followsGap: Bool
  }

  var parts: [Part]

  /// The most code points between two spans that are quoted along.
  private static let longestGap = 80

  /// Cuts the words out of a text; empty where the text does not reach as far.
  init(source: [Span], cue: [Span], content: [Span], from text: ScalarText) {
    parts = []
    var end: Int?
    for span in (source + cue + content).sorted() where span.end <= text.count && !span.isEmpty {
      let isCue = cue.contains(span)
      guard let last = end else {
        append(span, isCue: isCue, from: text)
        end = span.end
        continue
      }
      guard span.end > last else {
        if isCue { mark(span, before: last, from: text) }
        continue
      }
      let gap = Span(last, max(last, span.start))
      if gap.count > Self.longestGap {
        append(span, isCue: isCue, followsGap: true, from: text)
      } else {
        append(gap, isCue: false, from: text)
        append(Span(max(last, span.start), span.end), isCue: isCue, from: text)
      }
      end = span.end
    }
    if let end { addMarks(around: end, from: text) }
  }

  /// Adds the quotation marks that stand right at the ends: the spans of a content are without them.
  private mutating func addMarks(around end: Int, from text: ScalarText) {
    let length = parts.reduce(0) { $0 + $1.text.unicodeScalars.count }
    let isWhole = !parts.contains(where: \.followsGap)
    if isWhole, let mark = text.scalar(at: end - length - 1), mark.isQuotationMark {
      parts.insert(Part(text: String(mark), isCue: false, followsGap: false), at: 0)
    }
    if let mark = text.scalar(at: end), mark.isQuotationMark {
      parts.append(Part(text: String(mark), isCue: false, followsGap: false))
    }
  }

  private mutating func append(
    _ span: Span, isCue: Bool, followsGap: Bool = false, from text: ScalarText
  ) {
    guard !span.isEmpty else { return }
    parts.append(Part(text: text[span], isCue: isCue, followsGap: followsGap))
  }

  /// Marks a cue that lies within the part before it, as in *the report by Harbour Radio*.
  private mutating func mark(_ cue: Span, before end: Int, from text: ScalarText) {
    guard let part = parts.last, !part.isCue else { return }
    let start = end - part.text.unicodeScalars.count
    guard start <= cue.start else { return }
    parts.removeLast()
    append(Span(start, cue.start), isCue: false, followsGap: part.followsGap, from: text)
    append(
      cue, isCue: true, followsGap: part.followsGap && start == cue.start, from: text)
    append(Span(cue.end, end), isCue: false, from: text)
  }
}

extension ScalarText {
  /// The code point at an index; nil outside the text.
  func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }
}

extension Unicode.Scalar {
  /// Whether it opens or closes a quotation. Single marks do not count: most of them are apostrophes.
  fileprivate var isQuotationMark: Bool {
    switch self {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }
}
