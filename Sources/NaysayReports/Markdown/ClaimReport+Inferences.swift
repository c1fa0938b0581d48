import NaysayAttribution
import NaysayClaims
import NaysayText

extension ClaimReportWriter {
  /// Each link that is only implied, with the reason in words: between a stance and the claim, and between a
  /// refutation and the report it is taken to answer.
  mutating func inferences() -> [String] {
    let implied = listed.claim.stances.filter(\.inferred).map { inference(for: $0) }
    let across = ListedRefutation.all(of: listed).flatMap { refutation in
      refutation.reports.filter { $0.stance.document != refutation.stance.document }.map {
        acrossDocuments(refutation.stance, $0.stance)
      }
    }
    return implied + across
  }

  private mutating func inference(for stance: ClaimStance) -> String {
    let reference = footnotes.reference(
      to: stance.attribution, in: stance.document, field: stance.field, cue: stance.cue,
      content: stance.content, shelf: &shelf)
    let link = shelf.inferredLink(
      of: stance.attribution, content: stance.content, in: stance.document)
    let rule = (link?.rule ?? stance.rule).asMarkdownCode
    let name = "**\(stance.source.escapedForMarkdown)**"
    return "That \(name) \(stance.stance.rawValue) this claim: no sentence says outright that "
      + "these words are about it. " + surroundings(of: stance) + "Rule \(rule).\(reference)"
  }

  /// `It is implied by “… Land said, commenting on the **report** by Harbour Radio”. `; empty without a text.
  private mutating func surroundings(of stance: ClaimStance) -> String {
    guard let cue = stance.cue.first else { return "" }
    let digest = stance.document
    let sentence = shelf.sentence(around: cue, of: stance.field, in: digest).span
    let source = shelf.attribution(stance.attribution, in: digest)?.source ?? []
    let text = shelf.scalarText(of: stance.field, in: digest)
    guard cue.end <= text.count else { return "" }
    let start = text.wordStart(atOrAfter: max(sentence.start, cue.start - 60))
    let lead = Span(min(start, cue.start), cue.start)
    let tail = source.filter { $0.start >= cue.end && $0.end <= sentence.end }
    let excerpt = Excerpt(source: [lead] + tail, cue: [cue], content: [], from: text)
    let ellipsis = lead.start > sentence.start ? "… " : ""
    return "It is implied by “\(ellipsis)\(excerpt.markdown)”. "
  }

  private func acrossDocuments(_ refutation: ClaimStance, _ report: ClaimStance) -> String {
    "That **\(refutation.source.escapedForMarkdown)** answers **\(report.source.escapedForMarkdown)**: "
      + "the two stand in different documents, and parties and predicate of what they say agree."
  }
}

extension ScalarText {
  /// The first place from an index on where a word begins.
  fileprivate func wordStart(atOrAfter index: Int) -> Int {
    var place = index
    while place > 0, let before = scalar(at: place - 1), !before.properties.isWhitespace {
      place += 1
    }
    return place
  }
}
