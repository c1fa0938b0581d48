import NaysayClaims

/// What changed between two days as JSON, each change with the stance that brought it about.
public enum ChangeJSON {
  /// The list as one JSON object over several lines, ended by a line break.
  public static func render(_ listing: ChangeListing) -> String {
    JSONValue.object(
      head(of: listing) + [
        JSONValue.Member("changes", .array(listing.changes.map { .object(members(of: $0)) }))
      ]
    ).pretty + "\n"
  }

  /// The list as JSON Lines, a change a line, each with the schema version and the days.
  public static func renderLines(_ listing: ChangeListing) -> String {
    listing.changes.map {
      JSONValue.object(head(of: listing) + members(of: $0)).compact + "\n"
    }.joined()
  }

  private static func head(of listing: ChangeListing) -> [JSONValue.Member] {
    [
      JSONValue.Member("schemaVersion", .int(ClaimJSON.schemaVersion)),
      JSONValue.Member("since", .string(listing.since)),
      JSONValue.Member("until", .optional(listing.until)),
    ]
  }

  private static func members(of listed: ListedChange) -> [JSONValue.Member] {
    let change = listed.change
    return [
      JSONValue.Member("change", .string(change.kind.rawValue)),
      JSONValue.Member("date", .optional(change.step.since)),
      JSONValue.Member("from", .optional(change.from?.rawValue)),
      JSONValue.Member("to", .string(change.step.status.rawValue)),
      JSONValue.Member("claim", .string(listed.claim.claim.id)),
      JSONValue.Member("handle", .string(listed.claim.handle)),
      JSONValue.Member("text", .string(listed.claim.claim.text)),
      JSONValue.Member("cause", ClaimJSON.stance(change.step.cause)),
    ]
  }
}
