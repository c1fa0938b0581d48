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
    let body = FieldAnalyzer(
      document: document, field: "text", raw: document.text, parsed: text, lexicon: lexicon
    ).analysis()
    if let title, let headline = document.title {
      var part = FieldAnalyzer(
        document: document, field: "title", raw: headline, parsed: title, lexicon: lexicon
      ).analysis()
      part.attributions = part.attributions.map(HeadlineNames(body.entities).named)
      part.entities.removeAll { entity in
        !part.attributions.contains { $0.sourceEntity == entity.name } && entity.kind == "person"
      }
      add(part, to: &analysis)
    }
    add(body, to: &analysis)
    return analysis
  }

  /// The entities of a text, as its attributions are read with them, and the trees they are read from.
  package func entities(of parsed: ParsedText) -> (table: EntityTable, graph: DependencyGraph) {
    let (repaired, graph) = AttachmentRepair(lexicon: lexicon).repaired(parsed)
    let table = EntityResolver.resolve(
      graph, candidates: repaired.cueCandidates, lexicon: lexicon.mentions)
    return (table, graph)
  }

  /// Whether the lexicon lists a word as a cue.
  package func isCue(_ word: Word) -> Bool { lexicon.isCue(word) }

  private func spans(_ sentence: Range<Int>, in text: ParsedText) -> Span {
    Span(text.words[sentence.lowerBound].span.start, text.words[sentence.upperBound - 1].span.end)
  }

  private func add(_ part: FieldAnalyzer.Part, to analysis: inout Analysis) {
    analysis.attributions += part.attributions
    analysis.propositions += part.propositions
    analysis.links += part.links
    for entity in part.entities where !analysis.entities.contains(where: { $0.name == entity.name })
    { analysis.entities.append(entity) }
  }
}
