import NaysayAttribution
import NaysayClaims

/// The stances of a source as a table for spreadsheets: a row for each.
public enum SourceCSV {
  /// The stances with a header row, lines ended by CR LF.
  public static func render(_ listing: SourceListing) -> String {
    CSV.render([columns] + listing.positions.map(row))
  }

  private static let columns = [
    "stated_at", "source", "entity", "on_behalf_of", "relay", "stance", "act", "factuality",
    "handle", "claim", "text", "status", "document", "document_id", "publisher", "field", "cue",
    "content", "attribution", "inferred", "rule",
  ]

  private static func row(of position: ListedPosition) -> [String] {
    let stance = position.stance
    let taken = [
      stance.statedAt ?? "", stance.source, stance.entity ?? "", stance.onBehalfOf ?? "",
      stance.relay ?? "", stance.stance.rawValue, stance.act, stance.factuality.rawValue,
    ]
    let about = [
      position.handle, position.claim.id, position.claim.text, position.claim.status.rawValue,
    ]
    let place = [
      stance.document, position.document?.id ?? "", position.document?.publisher ?? "",
      stance.field, CSV.spans(stance.cue), CSV.spans(stance.content), stance.attribution,
      stance.inferred ? "true" : "false", stance.rule,
    ]
    return taken + about + place
  }
}
