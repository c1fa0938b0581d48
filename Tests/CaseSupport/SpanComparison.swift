package import NaysayText

/// How closely the spans of an analysis must agree with those of a case.
package enum MatchMode: Sendable, Hashable {
  /// The same code points, edge punctuation aside.
  case exact
  /// At least half of each lies in the other.
  case overlapOnly
}

/// The code points that spans cover, in a form in which two readings can be compared.
///
/// White space, punctuation and quotation marks at the edges of a span do not count. A gap that holds nothing but
/// a conjunction and a complementiser (`P and that Q`) counts as covered, so that one span over two clauses and
/// a span for each are the same reading.
package struct CoveredPoints: Hashable {
  private(set) var points: Set<Int>

  /// Takes the code points of the spans of a text.
  package init(_ spans: [Span], in scalars: [Unicode.Scalar]) {
    let trimmed = spans.map { $0.trimmed(in: scalars) }.filter { !$0.isEmpty }.sorted()
    points = []
    var previous: Span?
    for span in trimmed {
      if let previous, previous.end < span.start,
        Self.joins(scalars[previous.end..<span.start])
      {
        points.formUnion(previous.end..<span.start)
      }
      points.formUnion(span.start..<span.end)
      previous = span
    }
  }

  /// The share of the larger of the two that lies in both; 1 where both are empty.
  func agreement(with other: CoveredPoints) -> Double {
    let larger = max(points.count, other.points.count)
    guard larger > 0 else { return 1 }
    return Double(points.intersection(other.points).count) / Double(larger)
  }

  /// Whether all of these lie in the other.
  package func isWithin(_ other: CoveredPoints) -> Bool { points.isSubset(of: other.points) }

  /// Whether the two agree as closely as asked.
  package func agrees(with other: CoveredPoints, mode: MatchMode) -> Bool {
    switch mode {
    case .exact: points == other.points
    case .overlapOnly: agreement(with: other) >= 0.5
    }
  }

  private static let joiningWords: Set<String> = ["and", "but", "or", "that", "whether", "if"]

  private static func joins(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
    gap.split { !$0.isWordPart }.allSatisfy { word in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: word)
      return joiningWords.contains(String(view))
    }
  }
}

extension Span {
  /// The span without white space, punctuation and quotation marks at its edges.
  func trimmed(in scalars: [Unicode.Scalar]) -> Span {
    var start = min(max(0, start), scalars.count)
    var end = min(max(start, end), scalars.count)
    while start < end, scalars[start].isEdge { start += 1 }
    while end > start, scalars[end - 1].isEdge { end -= 1 }
    return Span(start, end)
  }
}

extension Unicode.Scalar {
  /// Whether the code point may be left off at the edge of a span.
  fileprivate var isEdge: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation:
      true
    case .otherPunctuation:
      // A percent sign, an ampersand and their like are part of the words.
      "\"'.,;:!?…".unicodeScalars.contains(self)
    default: false
    }
  }
}

/// The words of spans, in quotation marks, for a message.
func quoted(_ spans: [Span], in text: String) -> String {
  if spans.isEmpty { return "~" }
  let scalars = Array(text.unicodeScalars)
  let parts = spans.map { span in
    let start = min(max(0, span.start), scalars.count)
    let end = min(max(start, span.end), scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }
  return "“" + parts.joined(separator: " … ") + "”"
}
