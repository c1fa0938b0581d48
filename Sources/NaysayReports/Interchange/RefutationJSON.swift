import NaysayAttribution
import NaysayClaims

/// Refutations as JSON: the stance, the claim, and whose report it answers.
public enum RefutationJSON {
  /// The list as one JSON object over several lines, ended by a line break.
  public static func render(_ listing: RefutationListing) -> String {
    JSONValue.members([
      "schemaVersion": .int(ClaimJSON.schemaVersion),
      "asOf": .optional(listing.asOf),
      "refutations": .array(listing.refutations.map { .object(members(of: $0)) }),
    ]).pretty + "\n"
  }

  /// The list as JSON Lines, a refutation a line, each with the schema version and the date.
  public static func renderLines(_ listing: RefutationListing) -> String {
    let head = [
      JSONValue.Member("schemaVersion", .int(ClaimJSON.schemaVersion)),
      JSONValue.Member("asOf", .optional(listing.asOf)),
    ]
    return listing.refutations.map { JSONValue.object(head + members(of: $0)).compact + "\n" }
      .joined()
  }

  private static func members(of refutation: ListedRefutation) -> [JSONValue.Member] {
    let head = [
      JSONValue.Member("claim", .string(refutation.claim.id)),
      JSONValue.Member("handle", .string(refutation.handle)),
      JSONValue.Member("text", .string(refutation.claim.text)),
    ]
    guard case .object(let stance) = ClaimJSON.stance(refutation.stance) else { return head }
    return head + stance + [
      JSONValue.Member("report", .array(refutation.reports.map(report)))
    ]
  }

  private static func report(_ report: ListedRefutation.Report) -> JSONValue {
    .members([
      "source": .string(report.stance.source),
      "entity": .optional(report.stance.entity),
      "inferred": .bool(report.inferred),
      "document": .string(report.stance.document),
      "attribution": .string(report.stance.attribution),
    ])
  }
}
