/// A text as an array of code points, so that a ``Span`` can be cut out of it in constant time.
///
/// ```swift
/// let text = ScalarText("It’s late.")
/// text[Span(0, 4)]  // "It’s"
/// ```
public struct ScalarText: Sendable, Hashable {
  /// The code points in order.
  public let scalars: [Unicode.Scalar]

  /// Takes the text apart. Complexity: O(*n*).
  public init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The number of code points.
  public var count: Int { scalars.count }

  /// The words of a span; what lies outside the text is left out.
  public subscript(span: Span) -> String {
    let start = min(max(span.start, 0), count)
    let end = min(max(span.end, start), count)
    return String(unsafeUninitializedCapacity: 4 * (end - start)) { buffer in
      var length = 0
      for i in start..<end {
        for unit in scalars[i].utf8 {
          buffer[length] = unit
          length += 1
        }
      }
      return length
    }
  }

  /// The span without white space at its ends.
  public func trimmed(_ span: Span) -> Span {
    var (start, end) = (span.start, span.end)
    while start < end, scalars[start].isSpaceLike { start += 1 }
    while end > start, scalars[end - 1].isSpaceLike { end -= 1 }
    return Span(start, end)
  }
}
