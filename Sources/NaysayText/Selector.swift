/// Where a span stood, as a `TextPositionSelector` of the W3C Web Annotation Data Model.
public struct TextPositionSelector: Sendable, Hashable, Codable {
  /// The index of the first code point.
  public var start: Int
  /// The index after the last code point.
  public var end: Int

  /// Creates a selector.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// What a span said and what stood around it, as a `TextQuoteSelector` of the W3C Web Annotation Data Model.
public struct TextQuoteSelector: Sendable, Hashable, Codable {
  /// The words of the span.
  public var exact: String
  /// What stood before it, at most 32 code points.
  public var prefix: String
  /// What stood after it, at most 32 code points.
  public var suffix: String

  /// Creates a selector.
  public init(exact: String, prefix: String, suffix: String) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// Evidence that can be found again: a place in a text, and the words that stood there.
///
/// ```swift
/// let text = ScalarText("The ministry denied it.")
/// let selector = Selector(Span(13, 19), in: text)
/// selector.resolve(in: ScalarText("On Monday the ministry denied it."))  // Span(23, 29)
/// ```
public struct Selector: Sendable, Hashable, Codable {
  /// The place.
  public var position: TextPositionSelector
  /// The words.
  public var quote: TextQuoteSelector

  /// How much is kept of what stands before and after, in code points.
  public static let contextLength = 32

  /// Creates a selector from its parts.
  public init(position: TextPositionSelector, quote: TextQuoteSelector) {
    self.position = position
    self.quote = quote
  }

  /// The selector of a span.
  public init(_ span: Span, in text: ScalarText) {
    let length = Self.contextLength
    position = TextPositionSelector(start: span.start, end: span.end)
    quote = TextQuoteSelector(
      exact: text[span], prefix: text[Span(max(0, span.start - length), span.start)],
      suffix: text[Span(span.end, span.end + length)])
  }

  /// The span in a text, which may have changed; nil where the evidence is orphaned.
  ///
  /// The old place if the words stand there with what preceded or followed them; else the only place
  /// where they stand with both; else their only place. Complexity: O(*n*).
  public func resolve(in text: ScalarText) -> Span? {
    let exact = Array(quote.exact.unicodeScalars)
    guard !exact.isEmpty else { return nil }
    let prefix = Array(quote.prefix.unicodeScalars)
    let suffix = Array(quote.suffix.unicodeScalars)
    let (start, end) = (position.start, position.start + exact.count)
    let isPreceded = prefix.isEmpty ? start == 0 : text.matches(prefix, at: start - prefix.count)
    let isFollowed = suffix.isEmpty ? end == text.count : text.matches(suffix, at: end)
    if text.matches(exact, at: start), isPreceded || isFollowed { return Span(start, end) }
    if let start = text.onlyIndex(of: prefix + exact + suffix) {
      return Span(start + prefix.count, start + prefix.count + exact.count)
    }
    return text.onlyIndex(of: exact).map { Span($0, $0 + exact.count) }
  }
}
