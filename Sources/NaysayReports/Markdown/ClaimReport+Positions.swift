import NaysayAttribution
import NaysayClaims
import NaysayText

extension ClaimReportWriter {
  /// The entries of those who take one kind of stance.
  mutating func stances(_ kind: Stance) -> [String] {
    listed.claim.stances.filter { $0.stance == kind }.map { entry(for: $0) }
  }

  /// The entries of the attributions that support a refutation or depend on the claim.
  mutating func attributions(_ role: ExplainedAttribution.Role) -> [String] {
    explanation.attributions.filter { $0.role == role }.map { entry(for: $0) }
  }

  /// `**Harbour Radio**, by 2026-03-02, act *report*, *inferred*: “…”[^1]`.
  private mutating func entry(for stance: ClaimStance) -> String {
    let digest = stance.document
    let about = description(of: stance.entity, in: digest)
    var parts = ["**\(stance.source.escapedForMarkdown)**" + about]
    if let relay = stance.relay { parts.append(through(relay, in: digest)) }
    if let principal = stance.onBehalfOf, principal != stance.source {
      parts.append("on behalf of \(principal.escapedForMarkdown)")
    }
    if let origin = stance.origin, ![stance.source, stance.onBehalfOf].contains(origin) {
      parts.append("origin \(origin.escapedForMarkdown)")
    }
    parts += [worded(date: stance.statedAt).escapedForMarkdown, wording(ofAct: stance.act)]
    if stance.inferred { parts.append("*inferred*") }
    for mark in stance.corrections ?? [] {
      let deed = mark.kind == .confirm ? "confirmed" : "relabelled"
      parts.append("*\(deed) by \(mark.author.escapedForMarkdown)*")
    }
    let source = shelf.attribution(stance.attribution, in: digest)?.source ?? []
    return parts.joined(separator: ", ")
      + quotation(
        of: stance.attribution, in: digest, field: stance.field, source: source, cue: stance.cue,
        content: stance.content)
  }

  private mutating func entry(for explained: ExplainedAttribution) -> String {
    let attribution = explained.attribution
    let digest = explained.document.digest
    let named = attribution.sourceEntity ?? explained.source.first?.text ?? "an unnamed source"
    var parts = [
      "**\(named.escapedForMarkdown)**" + description(of: attribution.sourceEntity, in: digest)
    ]
    if let principal = attribution.onBehalfOf, principal != named {
      parts.append("on behalf of \(principal.escapedForMarkdown)")
    }
    parts += [
      worded(date: attribution.statedAt).escapedForMarkdown, wording(ofAct: attribution.act),
    ]
    return parts.joined(separator: ", ")
      + quotation(
        of: attribution.id, in: digest, field: attribution.field, source: attribution.source,
        cue: attribution.cue, content: explained.content.map(\.span))
  }

  private func wording(ofAct act: String) -> String { "act *\(act.escapedForMarkdown)*" }

  /// The words with the cue in bold, and the reference to their footnote.
  private mutating func quotation(
    of attribution: String, in digest: String, field: String, source: [Span], cue: [Span],
    content: [Span]
  ) -> String {
    let text = shelf.scalarText(of: field, in: digest)
    let excerpt = Excerpt(source: source, cue: cue, content: content, from: text)
    let reference = footnotes.reference(
      to: attribution, in: digest, field: field, cue: cue, content: content, shelf: &shelf)
    return excerpt.parts.isEmpty ? reference : ": “\(excerpt.markdown)”\(reference)"
  }

  /// ` (spokesman, the Port Authority)`; empty where the document says nothing of it.
  private func description(of entity: String?, in digest: String) -> String {
    guard let known = shelf.entity(entity, in: digest) else { return "" }
    let parts = [known.role, known.affiliation].compactMap { $0 }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ").escapedForMarkdown))"
  }

  /// `through Mira Land (spokeswoman, the Port Authority), to HNA`.
  private func through(_ relay: String, in digest: String) -> String {
    let name = String(relay.prefix { $0 != "," })
    let about = description(of: name, in: digest)
    return "through " + name.escapedForMarkdown + about
      + String(relay.dropFirst(name.count)).escapedForMarkdown
  }
}
