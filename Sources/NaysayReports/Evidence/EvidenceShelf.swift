import NaysayAttribution
import NaysayClaims
import NaysayText

/// The documents behind a report, each text laid out at most once.
struct EvidenceShelf {
  private let cards: [DocumentCard]
  private let texts: [String: String]
  private let analyses: [String: Analysis]
  private var laidOut: [String: ScalarText] = [:]

  init(cards: [DocumentCard], texts: [String: String], analyses: [String: Analysis] = [:]) {
    self.cards = cards
    self.texts = texts
    self.analyses = analyses
  }

  /// The card of a document; one with nothing but the digest where it is not known.
  func card(_ digest: String) -> DocumentCard {
    cards.first { $0.digest == digest } ?? DocumentCard(digest: digest, id: digest)
  }

  /// The attribution of this id in a document.
  func attribution(_ id: String, in digest: String) -> Attribution? {
    analyses[digest]?.attributions.first { $0.id == id }
  }

  /// What a document says of a source, by its canonical name.
  func entity(_ name: String?, in digest: String) -> SourceEntity? {
    name.flatMap { name in analyses[digest]?.entities.first { $0.name == name } }
  }

  /// The implied link of the proposition that an attribution's content, or this part of it, makes.
  func inferredLink(
    of attribution: String, content: [Span], in digest: String
  ) -> PropositionLink? {
    guard let analysis = analyses[digest] else { return nil }
    let all = analysis.propositions.filter { $0.attribution == attribution }
    let exact = all.filter { $0.content == content }
    let ids = (exact.isEmpty ? all : exact).map(\.id)
    return analysis.links.first { $0.inferred && (ids.contains($0.from) || ids.contains($0.to)) }
  }

  /// The code points of a document's field; empty where its text was not handed over.
  mutating func scalarText(of field: String, in digest: String) -> ScalarText {
    let key = field + "\0" + digest
    if let known = laidOut[key] { return known }
    let text = ScalarText((field == "title" ? card(digest).title : texts[digest]) ?? "")
    laidOut[key] = text
    return text
  }

  /// The words at each of the spans.
  mutating func evidence(_ spans: [Span], of field: String, in digest: String) -> [Evidence] {
    let text = scalarText(of: field, in: digest)
    return spans.map {
      Evidence(document: digest, field: field, selector: Selector($0, in: text))
    }
  }

  /// The sentence that holds a span: the whole title in a title, and the span itself where none holds it.
  mutating func sentence(around span: Span, of field: String, in digest: String) -> Evidence {
    let text = scalarText(of: field, in: digest)
    let whole = Span(0, text.count)
    let sentence = analyses[digest]?.sentences.first { $0.overlaps(span) } ?? span
    return Evidence(
      document: digest, field: field,
      selector: Selector(field == "title" ? whole : sentence, in: text))
  }

  /// What is explained of an attribution, by its own id or by that of one of its propositions; nil where the
  /// document's analysis has neither.
  mutating func explained(
    _ id: String, in digest: String, as role: ExplainedAttribution.Role?,
    stance: ClaimStance? = nil
  ) -> ExplainedAttribution? {
    let proposition = analyses[digest]?.propositions.first { $0.id == id }
    guard let attribution = attribution(proposition?.attribution ?? id, in: digest) else {
      return nil
    }
    let field = attribution.field
    let anchor = attribution.cue.first ?? attribution.content.first ?? Span(0, 0)
    let content = stance?.content ?? proposition?.content ?? attribution.content
    return ExplainedAttribution(
      document: card(digest), attribution: attribution, role: role, stance: stance,
      corrections: stance?.corrections ?? [],
      link: inferredLink(of: attribution.id, content: content, in: digest),
      sentence: sentence(around: anchor, of: field, in: digest),
      source: evidence(attribution.source, of: field, in: digest),
      cue: evidence(attribution.cue, of: field, in: digest),
      content: evidence(content, of: field, in: digest))
  }
}
