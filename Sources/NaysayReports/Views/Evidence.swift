public import NaysayText

/// Words of a document as evidence: where they stand, what they say, and how they are found again.
public struct Evidence: Sendable, Hashable, Codable {
  /// The digest of the document.
  public var document: String
  /// The field that the span counts in: `text` or `title`.
  public var field: String
  /// The place and the words, with what stands before and after them.
  public var selector: Selector

  /// Creates a piece of evidence.
  public init(document: String, field: String, selector: Selector) {
    self.document = document
    self.field = field
    self.selector = selector
  }

  /// Where the words stand, in code points.
  public var span: Span { Span(selector.position.start, selector.position.end) }

  /// The exact words.
  public var text: String { selector.quote.exact }
}
