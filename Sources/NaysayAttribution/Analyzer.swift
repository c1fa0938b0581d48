public import NaysayLanguage
public import NaysayText

/// Reads one document: a pure function of its text, its date, the model and the lexicons.
public struct AttributionAnalyzer: Sendable {
  let lexicon: AttributionLexicon

  /// Creates a reader that uses the lexicon.
  public init(lexicon: AttributionLexicon) {
    self.lexicon = lexicon
  }

  /// The analysis of a document from the parses of its text and, where it has one of its own, its title.
  public func analysis(of document: Document, text: ParsedText, title: ParsedText?) -> Analysis {
    var analysis = Analysis(
      id: document.id, publishedAt: document.publishedAt,
      sentences: text.sentences.map { spans($0, in: text) }, attributions: [])
    if let title, let headline = document.title {
      add(
        FieldAnalyzer(
          document: document, field: "title", raw: headline, parsed: title, lexicon: lexicon),
        to: &analysis)
    }
    add(
      FieldAnalyzer(
        document: document, field: "text", raw: document.text, parsed: text, lexicon: lexicon),
      to: &analysis)
    return analysis
  }

  private func spans(_ sentence: Range<Int>, in text: ParsedText) -> Span {
    Span(text.words[sentence.lowerBound].span.start, text.words[sentence.upperBound - 1].span.end)
  }

  private func add(_ field: FieldAnalyzer, to analysis: inout Analysis) {
    let part = field.analysis()
    analysis.attributions += part.attributions
    analysis.propositions += part.propositions
    analysis.links += part.links
    for entity in part.entities where !analysis.entities.contains(where: { $0.name == entity.name })
    { analysis.entities.append(entity) }
  }
}
