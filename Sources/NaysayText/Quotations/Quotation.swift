/// A stretch of a text between quotation marks.
public struct Quotation: Sendable, Hashable {
  /// The quotation with its marks.
  public var span: Span
  /// The quotation without its outer marks.
  public var inner: Span
  /// The words of each paragraph, without marks: several where the quotation runs over paragraphs,
  /// each of which opens it again and only the last of which closes it.
  public var parts: [Span]
  /// What an editor put in: the brackets and parentheses within, with their marks.
  public var insertions: [Span]
  /// How many quotations it stands in.
  public var depth: Int
  /// Whether a closing mark was found; where not, the quotation ends with its paragraph.
  public var isClosed: Bool

  /// Creates a quotation.
  public init(
    span: Span, inner: Span, parts: [Span], insertions: [Span] = [], depth: Int = 0,
    isClosed: Bool = true
  ) {
    self.span = span
    self.inner = inner
    self.parts = parts
    self.insertions = insertions
    self.depth = depth
    self.isClosed = isClosed
  }
}
