import NaysayAttribution
import NaysayClaims

/// What changed between two days as a table for spreadsheets: a row for each change.
public enum ChangeCSV {
  /// The list with a header row, lines ended by CR LF.
  public static func render(_ listing: ChangeListing) -> String {
    CSV.render([columns] + listing.changes.map(row))
  }

  private static let columns = [
    "date", "change", "from", "to", "handle", "claim", "text", "source", "entity", "on_behalf_of",
    "relay", "stance", "act", "document", "document_id", "publisher", "attribution",
  ]

  private static func row(of listed: ListedChange) -> [String] {
    let (change, cause) = (listed.change, listed.change.step.cause)
    let card = listed.claim.document(cause.document)
    let what = [
      change.step.since ?? "", change.kind.rawValue, change.from?.rawValue ?? "",
      change.step.status.rawValue, listed.claim.handle, listed.claim.claim.id,
      listed.claim.claim.text,
    ]
    let who = [
      cause.source, cause.entity ?? "", cause.onBehalfOf ?? "", cause.relay ?? "",
      cause.stance.rawValue, cause.act, cause.document, card?.id ?? "", card?.publisher ?? "",
      cause.attribution,
    ]
    return what + who
  }
}
