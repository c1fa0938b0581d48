/// Finds what an editor put into a quotation: `[the]`, `(a town in the north - TASS)`.
enum Insertions {
  /// How long an insertion may be, in code points.
  private static let longest = 300

  /// The brackets and parentheses in a span, with their marks; those in others are not given again.
  static func find(in text: ScalarText, _ span: Span) -> [Span] {
    var insertions: [Span] = []
    var i = span.start
    while i < span.end {
      if let end = end(in: text, from: i, before: span.end) {
        insertions.append(Span(i, end))
        i = end
      } else {
        i += 1
      }
    }
    return insertions
  }

  private static func end(in text: ScalarText, from start: Int, before limit: Int) -> Int? {
    let open = text.scalars[start]
    guard open == "(" || open == "[" else { return nil }
    let close: Unicode.Scalar = open == "(" ? ")" : "]"
    var depth = 0
    for i in start..<min(limit, start + longest) {
      if text.scalars[i] == open { depth += 1 }
      if text.scalars[i] == close { depth -= 1 }
      if depth == 0 { return i + 1 }
    }
    return nil
  }
}
