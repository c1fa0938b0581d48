import NaysayAttribution
import NaysayClaims
import NaysayText

/// Refutations as a table for a terminal: who refuted what on which day, and whose report it was.
public enum RefutationTable {
  /// The list with a header and a last line that sums it up.
  ///
  /// - Parameters:
  ///   - texts: the documents' raw texts by digest, from which the refuted words are quoted; the claim's own
  ///     sentence stands where a text is missing.
  ///   - width: the columns of the terminal; nil leaves the evidence uncut.
  ///   - colour: whether to colour the heading with ANSI sequences.
  public static func render(
    _ listing: RefutationListing, texts: [String: String] = [:], width: Int? = nil,
    colour: Bool = false
  ) -> String {
    let summary = summary(of: listing)
    if listing.refutations.isEmpty { return summary + "\n" }
    var table = TextTable(
      columns: [
        .init("DATE"), .init("SOURCE", limit: 28), .init("REFUTES", limit: 48),
        .init("REPORT BY", limit: 24), .init("EVIDENCE"),
      ],
      width: width, colour: colour)
    var shelf = EvidenceShelf(cards: listing.refutations.compactMap(\.document), texts: texts)
    table.rows = listing.refutations.map { row(of: $0, from: &shelf) }
    return table.render() + summary.painted(colour ? .faint : nil) + "\n"
  }

  /// `1 refutation · 1 document`.
  static func summary(of listing: RefutationListing) -> String {
    var corrected: [String] = []
    for refutation in listing.refutations where !refutation.claim.corrections.isEmpty {
      if !corrected.contains(refutation.handle) { corrected.append(refutation.handle) }
    }
    return [
      counted(listing.refutations.count, "refutation"), counted(listing.documentCount, "document"),
      ClaimTable.corrected(corrected),
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// The cells of one refutation: date, source, refuted words, report and evidence.
  static func row(
    of refutation: ListedRefutation, from shelf: inout EvidenceShelf
  ) -> [String] {
    let stance = refutation.stance
    let refuted = shelf.words(stance.content, of: stance.field, in: stance.document)
    return [
      stance.statedAt ?? "undated", stance.nameWithRelay,
      refuted ?? refutation.claim.text, reports(refutation.reports),
      evidence(for: refutation, from: &shelf),
    ]
  }

  /// `Harbour Radio (inferred); The Pier`.
  static func reports(_ reports: [ListedRefutation.Report]) -> String {
    if reports.isEmpty { return "–" }
    return reports.map { $0.stance.source + ($0.inferred ? " (inferred)" : "") }
      .joined(separator: "; ")
  }

  /// `“refuted” 95–102, harbour.txt`.
  private static func evidence(
    for refutation: ListedRefutation, from shelf: inout EvidenceShelf
  ) -> String {
    let stance = refutation.stance
    let cue =
      shelf.words(stance.cue, of: stance.field, in: stance.document).map { "“\($0)” " } ?? ""
    let places = stance.cue.map { "\($0.start)–\($0.end)" }.joined(separator: ", ")
    let field = stance.field == "text" ? "" : " (\(stance.field))"
    return cue + places + field + ", " + shelf.card(stance.document).id
  }
}

extension EvidenceShelf {
  /// The words at the spans with gaps marked; nil where there are none or the text is missing.
  mutating func words(_ spans: [Span], of field: String, in digest: String) -> String? {
    let words = evidence(spans, of: field, in: digest).map(\.text).filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: " … ")
  }
}
