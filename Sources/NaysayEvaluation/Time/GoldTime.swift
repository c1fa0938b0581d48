package import NaysayText

/// A time that a corpus marks.
package struct GoldTime: Decodable, Sendable, Hashable {
  package var span: Span
  /// `DATE`, `TIME`, `DURATION` or `SET`.
  package var type: String
  package var value: String

  package init(span: Span, type: String, value: String) {
    self.span = span
    self.type = type
    self.value = value
  }
}
