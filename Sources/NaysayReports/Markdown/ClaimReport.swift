public import NaysayAttribution
import NaysayClaims

/// The Markdown report of one claim: who stands where, in which words, and what is only inferred.
///
/// It says who said what. It never says what is true.
public enum ClaimReport {
  /// Writes the report.
  ///
  /// - Parameters:
  ///   - asOf: the date that the claim stands on; nil where everything on record counts.
  ///   - texts: the documents' raw texts by digest, from which the evidence is quoted.
  ///   - analyses: the documents' analyses by digest, for roles, and for what supports and what depends.
  public static func render(
    _ listed: ListedClaim, asOf: String? = nil, texts: [String: String],
    analyses: [String: Analysis]
  ) -> String {
    var writer = ClaimReportWriter(listed: listed, asOf: asOf, texts: texts, analyses: analyses)
    return writer.write()
  }
}

/// The state of writing one report: the evidence at hand and the footnotes so far.
struct ClaimReportWriter {
  let listed: ListedClaim
  let asOf: String?
  let explanation: Explanation
  var shelf: EvidenceShelf
  var footnotes = ReportFootnotes()

  init(
    listed: ListedClaim, asOf: String?, texts: [String: String], analyses: [String: Analysis]
  ) {
    self.listed = listed
    self.asOf = asOf
    explanation = Explanation(of: listed, texts: texts, analyses: analyses)
    shelf = EvidenceShelf(cards: listed.documents, texts: texts, analyses: analyses)
  }

  mutating func write() -> String {
    var sections = [head]
    sections.append(section("For", stances(.asserts)))
    sections.append(section("Against", stances(.refutes)))
    let undecided = stances(.questions) + stances(.hedges)
    if !undecided.isEmpty { sections.append(section("Questioned or left open", undecided)) }
    sections.append(section("What supports the refutation", attributions(.supports)))
    sections.append(
      section("What depends on the claim without being refuted", attributions(.depends)))
    sections.append("## Who is silent\n\n" + silence)
    sections.append(section("What is inferred", inferences()))
    if !listed.claim.corrections.isEmpty {
      sections.append(section("Corrections by analysts", listed.claim.corrections.map(correction)))
    }
    sections.append(section("Sources", listed.documents.map(source)))
    sections.append(
      "---\n\nThis report says who said what, when and in which words. It does not say what is true."
    )
    let notes = footnotes.render()
    if !notes.isEmpty { sections.append(notes) }
    return sections.joined(separator: "\n\n") + "\n"
  }

  private func section(_ title: String, _ items: [String]) -> String {
    let body = items.isEmpty ? "None found." : items.map { "- " + $0 }.joined(separator: "\n")
    return "## \(title)\n\n\(body)"
  }

  private var head: String {
    let claim = listed.claim
    let date = asOf.map { "As of \($0.escapedForMarkdown)" } ?? "As of everything on record"
    let title = claim.text.escapedForMarkdown
    var lines = [
      "# " + title.prefix(1).uppercased() + title.dropFirst(),
      "\(date). Claim \(listed.handle.escapedForMarkdown), id \(claim.id.asMarkdownCode).",
      claim.statusSentence,
    ]
    if !claim.conflicts.isEmpty {
      lines.append(claim.conflicts.map { "- " + $0.sentence }.joined(separator: "\n"))
    }
    return lines.joined(separator: "\n\n")
  }

  private var silence: String {
    if listed.claim.silent.isEmpty { return "None found." }
    let names = listed.claim.silent.map(\.escapedForMarkdown).joined(separator: ", ")
    return "No position was found for: \(names). Silence is neither assent nor denial."
  }

  private func correction(_ mark: CorrectionMark) -> String {
    "\(mark.sentence.escapedForMarkdown). Correction \(mark.id.asMarkdownCode)"
  }

  private func source(_ card: DocumentCard) -> String {
    let title = card.title.map { "“\($0.escapedForMarkdown)”" }
    let place = [
      title, card.publisher?.escapedForMarkdown, card.publishedAt, card.url?.asMarkdownLink,
    ]
    let parts = [card.id.escapedForMarkdown] + place.compactMap { $0 }
    return parts.joined(separator: ", ") + ". SHA-256 \(card.digest.asMarkdownCode)"
  }
}
