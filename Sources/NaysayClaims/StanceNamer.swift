import NaysayAttribution
import NaysayText

/// Turns a proposition into a stance whose source a reader can name.
struct StanceNamer {
  let analysis: Analysis
  let document: Document
  private let text: ScalarText
  private let title: ScalarText

  init(analysis: Analysis, document: Document) {
    self.analysis = analysis
    self.document = document
    text = ScalarText(document.text)
    title = ScalarText(document.title ?? "")
  }

  func stance(
    _ proposition: Proposition, _ attribution: Attribution, isInferred: Bool, rule: String
  ) -> ClaimStance {
    ClaimStance(
      source: source(of: attribution), entity: entity(of: attribution),
      onBehalfOf: attribution.onBehalfOf, relay: relay(of: attribution),
      stance: proposition.stance, act: attribution.act, factuality: proposition.factuality,
      statedAt: attribution.statedAt,
      document: document.digest, field: attribution.field, cue: attribution.cue,
      content: proposition.content,
      attribution: attribution.id, inferred: isInferred, rule: rule)
  }

  /// The name of the source; for one without a name what it is: `unnamed reports`.
  private func source(of attribution: Attribution) -> String {
    if let entity = entity(of: attribution) { return entity }
    let words =
      phrase(attribution.source).isEmpty ? phrase(attribution.cue) : phrase(attribution.source)
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

  private func entity(of attribution: Attribution) -> String? {
    isSourceless(attribution) ? nil : attribution.sourceEntity
  }

  private func phrase(_ spans: [Span]) -> String { spans.map { text[$0] }.joined(separator: " ") }

  /// Who passed a position on: a spokesperson of the source who is quoted in the same sentence.
  private func relay(of attribution: Attribution) -> String? {
    guard attribution.field == "text", let name = entity(of: attribution),
      let cue = attribution.cue.first,
      let sentence = analysis.sentences.first(where: { $0.contains(cue) })
    else { return nil }
    let speaker = analysis.attributions.first { other in
      other.id != attribution.id && other.field == "text" && other.onBehalfOf == name
        && other.cue.first.map(sentence.contains) == true
    }
    guard let speaker, let person = speaker.sourceEntity else { return nil }
    let addressee = phrase(speaker.addressee)
    return addressee.isEmpty ? person : "\(person), to \(addressee)"
  }
}
