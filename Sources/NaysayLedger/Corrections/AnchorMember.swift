import NaysayAttribution
import NaysayClaims
import NaysayText

/// A stance of a line, with the selectors of the W3C Web Annotation Data Model.
struct AnchorMember: Codable {
  var document: StanceAnchor.Article
  var field: String
  var cue: [SelectorMember]
  var content: [SelectorMember]
  var source: String
  var stance: Stance
  var act: String

  init(_ anchor: StanceAnchor) {
    document = anchor.document
    field = anchor.field
    cue = anchor.cue.map(SelectorMember.init)
    content = anchor.content.map(SelectorMember.init)
    source = anchor.source
    stance = anchor.reading.stance
    act = anchor.reading.act
  }

  var anchor: StanceAnchor {
    get throws {
      guard ["text", "title"].contains(field) else {
        throw CorrectionFault.member("field", "is neither text nor title")
      }
      guard !cue.isEmpty || !content.isEmpty else {
        throw CorrectionFault.member("cue", "and content are both empty")
      }
      return StanceAnchor(
        document: document, field: field, cue: cue.map(\.selector),
        content: content.map(\.selector),
        source: source, reading: StanceLabel(stance: stance, act: act))
    }
  }
}

/// A position and a quote: `[{"type": "TextPositionSelector", …}, {"type": "TextQuoteSelector", …}]`.
struct SelectorMember: Codable {
  private struct Part: Codable {
    var type: String
    var start: Int?
    var end: Int?
    var exact: String?
    var prefix: String?
    var suffix: String?
  }

  var selector: Selector

  init(_ selector: Selector) { self.selector = selector }

  init(from decoder: any Decoder) throws {
    let parts = try [Part](from: decoder)
    let position = parts.first { $0.type == "TextPositionSelector" }
    let quote = parts.first { $0.type == "TextQuoteSelector" }
    guard let start = position?.start, let end = position?.end, let exact = quote?.exact,
      start >= 0, end > start, end < Int32.max, exact.unicodeScalars.count == end - start
    else {
      throw CorrectionFault.member("cue or content", "has a selector that selects nothing")
    }
    selector = Selector(
      position: TextPositionSelector(start: start, end: end),
      quote: TextQuoteSelector(
        exact: exact, prefix: quote?.prefix ?? "", suffix: quote?.suffix ?? ""))
  }

  func encode(to encoder: any Encoder) throws {
    let quote = selector.quote
    try [
      Part(
        type: "TextPositionSelector", start: selector.position.start, end: selector.position.end),
      Part(
        type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix),
    ].encode(to: encoder)
  }
}
