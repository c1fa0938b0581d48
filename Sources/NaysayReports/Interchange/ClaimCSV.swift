import NaysayAttribution
import NaysayClaims

/// Claims as a table for spreadsheets: a row for each stance.
public enum ClaimCSV {
  /// The list with a header row, lines ended by CR LF.
  public static func render(_ listing: ClaimListing) -> String {
    let rows = listing.claims.flatMap { listed in
      listed.claim.stances.map { row(of: $0, in: listed) }
    }
    return CSV.render([columns] + rows)
  }

  private static let columns = [
    "handle", "claim", "text", "status", "since", "source", "entity", "on_behalf_of", "relay",
    "stance", "act", "factuality", "stated_at", "document", "document_id", "publisher",
    "published_at", "url", "field", "cue", "content", "attribution", "inferred", "rule",
    "origin", "corrections", "claim_corrections",
  ]

  private static func row(of stance: ClaimStance, in listed: ListedClaim) -> [String] {
    let claim = listed.claim
    let card = listed.document(stance.document)
    let about = [listed.handle, claim.id, claim.text, claim.status.rawValue, claim.since ?? ""]
    let position = [
      stance.source, stance.entity ?? "", stance.onBehalfOf ?? "", stance.relay ?? "",
      stance.stance.rawValue, stance.act, stance.factuality.rawValue, stance.statedAt ?? "",
    ]
    let place = [
      stance.document, card?.id ?? "", card?.publisher ?? "", card?.publishedAt ?? "",
      card?.url ?? "", stance.field, CSV.spans(stance.cue), CSV.spans(stance.content),
      stance.attribution, stance.inferred ? "true" : "false", stance.rule,
      stance.origin ?? "", CorrectionCSV.cell(stance.corrections ?? []),
      CorrectionCSV.cell(claim.corrections),
    ]
    return about + position + place
  }
}
