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

  /// Whether the words stand in a text that may have changed.
  public enum Resolution: Sendable, Hashable {
    /// At one place that cannot be mistaken.
    case found(Span)
    /// Nowhere.
    case missing
    /// At several places.
    case ambiguous
  }

  /// The span in a text, which may have changed; nil where the evidence is orphaned.
  ///
  /// Complexity: O(*n*).
  public func resolve(in text: ScalarText) -> Span? {
    if case .found(let span) = resolution(in: text) { span } else { nil }
  }

  /// Where the words stand in a text, which may have changed.
  ///
  /// The old place if the words stand there with what preceded or followed them; else the only place
  /// where they stand with both; else their only place. Complexity: O(*n*).
  public func resolution(in text: ScalarText) -> Resolution {
    let exact = Array(quote.exact.unicodeScalars)
    guard !exact.isEmpty else { return .missing }
    let prefix = Array(quote.prefix.unicodeScalars)
    let suffix = Array(quote.suffix.unicodeScalars)
    let (start, end) = (position.start, position.start + exact.count)
    let isPreceded = prefix.isEmpty ? start == 0 : text.matches(prefix, at: start - prefix.count)
    let isFollowed = suffix.isEmpty ? end == text.count : text.matches(suffix, at: end)
    if text.matches(exact, at: start), isPreceded || isFollowed { return .found(Span(start, end)) }
    if case .at(let start) = text.search(prefix + exact + suffix) {
      return .found(Span(start + prefix.count, start + prefix.count + exact.count))
    }
    switch text.search(exact) {
    case .at(let start): return .found(Span(start, start + exact.count))
    case .nowhere: return .missing
    case .several: return .ambiguous
    }
  }
}
