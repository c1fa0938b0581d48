import NaysayAttribution
import NaysayText

/// The analysis of a document as text for a terminal: a block for each attribution.
struct AnalysisText {
  private let document: Document
  private let scalars: [String: [Unicode.Scalar]]

  init(_ document: Document) {
    self.document = document
    scalars = [
      "text": Array(document.text.unicodeScalars),
      "title": Array((document.title ?? "").unicodeScalars),
    ]
  }

  func render(_ analysis: Analysis) -> String {
    let count = analysis.attributions.count
    let date = analysis.publishedAt ?? "undated"
    var out = "\(analysis.id) · \(date) · \(count) attribution\(count == 1 ? "" : "s")\n"
    for attribution in analysis.attributions { out += block(attribution) }
    return out
  }

  private func block(_ attribution: Attribution) -> String {
    let source = words(attribution.source, attribution.field)
    let stance = attribution.stance?.rawValue ?? "no stance"
    var lines = [
      "\(attribution.id)  \(stance) · \(attribution.act) · \(attribution.factuality.rawValue)",
      "  source   \(source.isEmpty ? "–" : source)",
      "  cue      \(words(attribution.cue, attribution.field))",
      "  content  \(words(attribution.content, attribution.field))",
    ]
    if !attribution.addressee.isEmpty {
      lines.append("  to       \(words(attribution.addressee, attribution.field))")
    }
    return "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// The words at the spans on one line, gaps marked; what would steer a terminal becomes a space.
  private func words(_ spans: [Span], _ field: String) -> String {
    let scalars = scalars[field] ?? []
    return spans.map { span in
      let range = max(0, span.start)..<max(0, span.start, min(span.end, scalars.count))
      var view = String.UnicodeScalarView()
      for index in range {
        let isControl = scalars[index].properties.generalCategory == .control
        view.append(isControl ? " " : scalars[index])
      }
      return String(view)
    }.joined(separator: " … ")
  }
}
