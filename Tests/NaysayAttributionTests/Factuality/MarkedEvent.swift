import Naysay
import NaysayAttribution
import NaysayLanguage
import NaysayText

/// A sentence with the event in it marked: `The crew failed to [save] the cargo.`
struct MarkedEvent {
  private let text: String
  private let event: Span

  /// Reads the marks; nil where there are none, or where they hold nothing.
  init?(_ marked: String, open: Unicode.Scalar = "[", close: Unicode.Scalar = "]") {
    var plain = String.UnicodeScalarView()
    var (start, end): (Int?, Int?)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case open: start = plain.count
      case close: end = plain.count
      case "[", "]", "{", "}": break
      default: plain.append(scalar)
      }
    }
    guard let start, let end, start < end else { return nil }
    text = String(plain)
    event = Span(start, end)
  }

  /// What the reader says of the event, and the words that decided it; nil where the event is no word.
  func reading(by analyzer: Analyzer) -> (factuality: EventFactuality, words: [String])? {
    let document = analyzer.parse(Document(id: "sentence", digest: "sentence", text: text))
    let graph = DependencyGraph(document.parsed)
    guard let word = graph.words.indices.first(where: { graph.words[$0].span.overlaps(event) })
    else { return nil }
    let reader = FactualityReader(graph: graph, lexicon: analyzer.factuality)
    let reading = reader.factuality(of: word)
    return (reading, reading.steps.map { graph.words[$0.word].form })
  }
}
