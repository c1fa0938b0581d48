import NaysayAttribution
import NaysayClaims

/// The record of a source as JSON.
public enum SourceJSON {
  /// The record as one JSON object over several lines, ended by a line break.
  public static func render(_ listing: SourceListing) -> String {
    JSONValue.members([
      "schemaVersion": .int(ClaimJSON.schemaVersion),
      "asOf": .optional(listing.asOf),
      "entity": entity(listing.entity),
      "stances": .array(listing.positions.map { .object(members(of: $0)) }),
      "reversals": .array(listing.reversals.map(reversal)),
      "silent": .array(listing.silences.map { .object(claim($0.claim, $0.handle)) }),
      "documents": .array(listing.documents.map(ClaimJSON.document)),
    ]).pretty + "\n"
  }

  /// The stances as JSON Lines, each with the schema version, the date and the id of the source.
  public static func renderLines(_ listing: SourceListing) -> String {
    let head = [
      JSONValue.Member("schemaVersion", .int(ClaimJSON.schemaVersion)),
      JSONValue.Member("asOf", .optional(listing.asOf)),
      JSONValue.Member("entityId", .string(listing.entity.id)),
    ]
    return listing.positions.map { JSONValue.object(head + members(of: $0)).compact + "\n" }
      .joined()
  }

  private static func entity(_ entity: ResolvedEntity) -> JSONValue {
    .members([
      "id": .string(entity.id),
      "name": .string(entity.name),
      "kind": .string(entity.kind),
      "roles": .strings(entity.roles),
      "affiliations": .strings(entity.affiliations),
      "aliases": .strings(entity.aliases),
      "mentions": .array(entity.members.map(mention)),
    ])
  }

  private static func mention(_ member: ResolvedEntity.Member) -> JSONValue {
    .members([
      "id": .string(member.mention.id),
      "document": .string(member.mention.document),
      "name": .string(member.mention.name),
      "role": .optional(member.mention.description.role),
      "affiliation": .optional(member.mention.description.affiliation),
      "ground": .string(member.ground.rawValue),
    ])
  }

  private static func members(of position: ListedPosition) -> [JSONValue.Member] {
    let head = claim(position.claim, position.handle)
    guard case .object(let stance) = ClaimJSON.stance(position.stance) else { return head }
    return head + stance
  }

  private static func reversal(_ listed: ListedReversal) -> JSONValue {
    .object(
      claim(listed.claim, listed.handle) + [
        JSONValue.Member("kind", .string(listed.reversal.kind.rawValue)),
        JSONValue.Member("from", ClaimJSON.stance(listed.reversal.earlier)),
        JSONValue.Member("to", ClaimJSON.stance(listed.reversal.later)),
      ])
  }

  /// What names a claim and says how it stands.
  private static func claim(_ claim: Claim, _ handle: String) -> [JSONValue.Member] {
    [
      JSONValue.Member("claim", .string(claim.id)),
      JSONValue.Member("handle", .string(handle)),
      JSONValue.Member("text", .string(claim.text)),
      JSONValue.Member("status", .string(claim.status.rawValue)),
    ]
  }
}
