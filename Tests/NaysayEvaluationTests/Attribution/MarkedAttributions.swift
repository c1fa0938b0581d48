import NaysayEvaluation
import NaysayText

/// An invented text with gold and found attributions, each filler given by its words.
struct MarkedAttributions {
  let text: ScoringText
  private var gold: [Fillers] = []
  private var found: [Fillers] = []

  init(_ text: String) { self.text = ScoringText(text) }

  /// Adds a gold attribution; `…` parts the pieces of a filler.
  func gold(_ source: String, _ cue: String, _ content: String) -> Self {
    var copy = self
    copy.gold.append(fillers(source, cue, content))
    return copy
  }

  /// Adds a found attribution.
  func found(_ source: String, _ cue: String, _ content: String) -> Self {
    var copy = self
    copy.found.append(fillers(source, cue, content))
    return copy
  }

  var comparison: AttributionComparison {
    AttributionComparison(text: text, gold: gold, found: found)
  }

  var score: AttributionScore { comparison.score }

  private func fillers(_ source: String, _ cue: String, _ content: String) -> Fillers {
    Fillers(source: tokens(source), cue: tokens(cue), content: tokens(content))
  }

  /// The tokens of the pieces, each looked for after the one before.
  private func tokens(_ words: String) -> TokenSet {
    var start = 0
    var spans: [Span] = []
    for piece in words.split(separator: " … ") {
      let scalars = Array(piece.unicodeScalars)
      while start + scalars.count <= text.text.count {
        let span = Span(start, start + scalars.count)
        if text.text[span] == piece {
          spans.append(span)
          start = span.end
          break
        }
        start += 1
      }
    }
    return text.tokens(in: spans)
  }
}
