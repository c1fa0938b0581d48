import NaysayAttribution
import NaysayClaims

/// Refutations as a table for spreadsheets: a row for each.
public enum RefutationCSV {
  /// The list with a header row, lines ended by CR LF.
  public static func render(_ listing: RefutationListing) -> String {
    CSV.render([columns] + listing.refutations.map(row))
  }

  private static let columns = [
    "stated_at", "source", "entity", "on_behalf_of", "relay", "act", "handle", "claim", "text",
    "report_by", "report_inferred", "document", "document_id", "field", "cue", "content",
    "attribution", "inferred", "rule", "corrections",
  ]

  private static func row(of refutation: ListedRefutation) -> [String] {
    let stance = refutation.stance
    let reports = refutation.reports
    let position = [
      stance.statedAt ?? "", stance.source, stance.entity ?? "", stance.onBehalfOf ?? "",
      stance.relay ?? "", stance.act, refutation.handle, refutation.claim.id,
      refutation.claim.text,
    ]
    let answered = [
      reports.map(\.stance.source).joined(separator: "; "),
      reports.map { $0.inferred ? "true" : "false" }.joined(separator: "; "),
    ]
    let place = [
      stance.document, refutation.document?.id ?? "", stance.field, CSV.spans(stance.cue),
      CSV.spans(stance.content), stance.attribution, stance.inferred ? "true" : "false",
      stance.rule, CorrectionCSV.cell(stance.corrections ?? []),
    ]
    return position + answered + place
  }
}
