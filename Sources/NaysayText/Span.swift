/// A stretch of a document's raw text, `[start, end)`, in Unicode code points.
///
/// Code points, never bytes, UTF-16 units or grapheme clusters: a BOM, CRLF, emoji or a curly
/// quotation mark does not shift it. Written in JSON as `[start, end]`.
public struct Span: Sendable, Hashable, Comparable {
  /// The index of the first code point.
  public var start: Int
  /// The index after the last code point.
  public var end: Int

  /// Creates the span `[start, end)`; an end before the start makes an empty span at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of code points.
  public var count: Int { end - start }

  /// Whether the span holds no code point.
  public var isEmpty: Bool { start == end }

  /// Whether the two spans share a code point.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Whether every code point of `other` lies in this span.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Earlier starts first, then shorter ones.
  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension Span: Codable {
  /// Reads `[start, end]`.
  public init(from decoder: any Decoder) throws {
    var pair = try decoder.unkeyedContainer()
    self.init(try pair.decode(Int.self), try pair.decode(Int.self))
  }

  /// Writes `[start, end]`.
  public func encode(to encoder: any Encoder) throws {
    var pair = encoder.unkeyedContainer()
    try pair.encode(start)
    try pair.encode(end)
  }
}
