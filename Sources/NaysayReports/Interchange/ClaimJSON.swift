import NaysayAttribution
package import NaysayClaims

/// Claims as the JSON of the interchange contract, schema version 1.
public enum ClaimJSON {
  /// The version of the schema; a change that breaks a reader raises it.
  public static let schemaVersion = 1

  /// The list as one JSON object over several lines, ended by a line break.
  public static func render(_ listing: ClaimListing) -> String {
    JSONValue.members([
      "schemaVersion": .int(schemaVersion),
      "asOf": .optional(listing.asOf),
      "claims": .array(listing.claims.map(claim)),
    ]).pretty + "\n"
  }

  /// The list as JSON Lines, a claim a line, each with the schema version and the date.
  public static func renderLines(_ listing: ClaimListing) -> String {
    let head = [
      JSONValue.Member("schemaVersion", .int(schemaVersion)),
      JSONValue.Member("asOf", .optional(listing.asOf)),
    ]
    return listing.claims.map { listed in
      guard case .object(let members) = claim(listed) else { return "" }
      return JSONValue.object(head + members).compact + "\n"
    }.joined()
  }

  /// One claim: the members of the contract, then its handle and the documents that mention it.
  static func claim(_ listed: ListedClaim) -> JSONValue {
    let claim = listed.claim
    return .members([
      "id": .string(claim.id),
      "text": .string(claim.text),
      "status": .string(claim.status.rawValue),
      "since": .optional(claim.since),
      "conflicts": .array(claim.conflicts.map(conflict)),
      "stances": .array(claim.stances.map(stance)),
      "silent": .strings(claim.silent),
      "handle": .string(listed.handle),
      "documents": .array(listed.documents.map(document)),
      "corrections": corrections(claim.corrections),
    ])
  }

  /// One stance: the members of the contract, then who speaks for whom, the rule, and the origin.
  package static func stance(_ stance: ClaimStance) -> JSONValue {
    .members([
      "source": .string(stance.source),
      "entity": .optional(stance.entity),
      "stance": .string(stance.stance.rawValue),
      "act": .string(stance.act),
      "statedAt": .optional(stance.statedAt),
      "document": .string(stance.document),
      "field": .string(stance.field),
      "cue": .spans(stance.cue),
      "content": .spans(stance.content),
      "attribution": .string(stance.attribution),
      "inferred": .bool(stance.inferred),
      "onBehalfOf": .optional(stance.onBehalfOf),
      "relay": .optional(stance.relay),
      "factuality": .string(stance.factuality.rawValue),
      "rule": .string(stance.rule),
      "origin": .optional(stance.origin),
      "corrections": corrections(stance.corrections ?? []),
    ])
  }

  /// The corrections that were applied.
  static func corrections(_ marks: [CorrectionMark]) -> JSONValue {
    .array(marks.map(CorrectionJSON.mark))
  }

  /// One document.
  static func document(_ card: DocumentCard) -> JSONValue {
    .members([
      "digest": .string(card.digest),
      "id": .string(card.id),
      "publisher": .optional(card.publisher),
      "publishedAt": .optional(card.publishedAt),
      "title": .optional(card.title),
      "url": .optional(card.url),
    ])
  }

  /// One conflict.
  package static func conflict(_ conflict: Conflict) -> JSONValue {
    .members([
      "kind": .string(conflict.kind.rawValue),
      "opened": .optional(conflict.opened),
      "resolved": .optional(conflict.resolved),
    ])
  }
}
