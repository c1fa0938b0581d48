import NaysayAttribution
import NaysayClaims
import NaysayText

/// The footnotes of a report: one for each attribution and part of its content, numbered as they are first referred to.
struct ReportFootnotes {
  private var keys: [String] = []
  private var lines: [String] = []

  /// The reference to an attribution's footnote, `[^1]`.
  mutating func reference(
    to attribution: String, in digest: String, field: String, cue: [Span], content: [Span],
    shelf: inout EvidenceShelf
  ) -> String {
    let key = digest + "\0" + attribution + "\0" + CSV.spans(content)
    if let known = keys.firstIndex(of: key) { return "[^\(known + 1)]" }
    keys.append(key)
    let number = keys.count
    let parts = [
      quoted("cue", shelf.evidence(cue, of: field, in: digest)),
      quoted("content", shelf.evidence(content, of: field, in: digest)),
    ].compactMap { $0 }
    let place = "\(shelf.card(digest).id.escapedForMarkdown), \(field.escapedForMarkdown)"
    lines.append("[^\(number)]: \(place): \(parts.joined(separator: "; ")).")
    return "[^\(number)]"
  }

  /// `cue 95–102 “refuted”`.
  private func quoted(_ name: String, _ evidence: [Evidence]) -> String? {
    if evidence.isEmpty { return nil }
    let words = evidence.map { piece in
      let span = "\(piece.span.start)–\(piece.span.end)"
      return piece.text.isEmpty ? span : "\(span) “\(piece.text.escapedForMarkdown)”"
    }
    return name + " " + words.joined(separator: ", ")
  }

  /// The footnotes, a line each.
  func render() -> String { lines.joined(separator: "\n") }
}
