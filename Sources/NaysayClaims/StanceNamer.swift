import NaysayAttribution
import NaysayText

/// Turns a proposition into a stance whose source a reader can name.
struct StanceNamer {
  let analysis: Analysis
  let document: Document
  private let text: ScalarText
  private let title: ScalarText
  private let descriptions: [String: SourceDescription]

  init(analysis: Analysis, document: Document) {
    self.analysis = analysis
    self.document = document
    text = ScalarText(document.text)
    title = ScalarText(document.title ?? "")
    descriptions = Dictionary(
      analysis.entities.map { ($0.name, SourceDescription($0, named: $0.name)) }
    ) { first, _ in first }
  }

  func stance(
    _ proposition: Proposition, _ attribution: Attribution, isInferred: Bool, rule: String
  ) -> ClaimStance {
    let entity = entity(of: attribution)
    return ClaimStance(
      source: source(of: attribution), entity: entity,
      described: entity.flatMap { descriptions[$0] }, onBehalfOf: attribution.onBehalfOf,
      relay: relay(of: attribution), stance: proposition.stance, act: attribution.act,
      factuality: proposition.factuality,
      statedAt: attribution.statedAt,
      document: document.digest, field: attribution.field, cue: attribution.cue,
      content: proposition.content,
      attribution: attribution.id, inferred: isInferred, rule: rule,
      chain: ChainReader(namer: self).chain(of: attribution))
  }

  /// The name of the source; for one without a name what it is: `unnamed reports`.
  func source(of attribution: Attribution) -> String {
    if let entity = entity(of: attribution) { return entity }
    let source = phrase(attribution.source, of: attribution)
    let words = source.isEmpty ? phrase(attribution.cue, of: attribution) : source
    let plain = words.split(separator: " ").drop {
      ["the", "a", "an", "some", "these", "those", "such"].contains($0.lowercased())
    }
    if isSourceless(attribution) {
      return attribution.act == "report" ? "unnamed reports" : "unnamed source"
    }
    return plain.joined(separator: " ")
  }

  /// Whether nobody is named: no source, or a document that is the cue itself (`the reports`).
  private func isSourceless(_ attribution: Attribution) -> Bool {
    attribution.source.isEmpty
      || attribution.source.contains { source in attribution.cue.contains { source.contains($0) } }
  }

  func entity(of attribution: Attribution) -> String? {
    if isSourceless(attribution) { return nil }
    return attribution.sourceEntity ?? publisher(speakingIn: attribution)
  }

  /// Who says it; nil where nobody is named.
  func namedSource(of attribution: Attribution) -> String? {
    isSourceless(attribution) ? nil : source(of: attribution)
  }

  /// `We retract that report`: outside quotation marks it is the paper that speaks.
  private func publisher(speakingIn attribution: Attribution) -> String? {
    let isOwn =
      !attribution.direct && attribution.parent == nil
      && phrase(attribution.source, of: attribution).lowercased() == "we"
    return isOwn ? document.publisher : nil
  }

  /// Spans of an attribution in words.
  func phrase(_ spans: [Span], of attribution: Attribution) -> String {
    let field = attribution.field == "title" ? title : text
    return spans.map { field[$0] }.joined(separator: " ")
  }

  /// Who passed a position on, and to whom: a spokesperson of the source who is quoted in the same sentence.
  private func relay(of attribution: Attribution) -> String? {
    guard let speaker = speaker(for: attribution), let person = speaker.sourceEntity else {
      return nil
    }
    let addressee = phrase(speaker.addressee, of: speaker)
    return addressee.isEmpty ? person : "\(person), to \(addressee)"
  }

  /// The attribution by which a position was passed on: a spokesperson of the source is quoted in the same sentence.
  func speaker(for attribution: Attribution) -> Attribution? {
    guard attribution.field == "text", let name = entity(of: attribution),
      let cue = attribution.cue.first,
      let sentence = analysis.sentences.first(where: { $0.contains(cue) })
    else { return nil }
    return analysis.attributions.first { other in
      other.id != attribution.id && other.field == "text" && other.onBehalfOf == name
        && other.sourceEntity != nil && other.cue.first.map(sentence.contains) == true
    }
  }
}
