import NaysayAttribution
import NaysayClaims

/// Chains as JSON, each link with the words that state it.
public enum ChainJSON {
  /// One JSON object over several lines, ended by a line break.
  public static func render(_ listing: ChainListing, asOf: String? = nil) -> String {
    let claim = listing.claim?.claim
    return JSONValue.members([
      "schemaVersion": .int(ClaimJSON.schemaVersion),
      "asOf": .optional(asOf),
      "id": .optional(claim?.id),
      "handle": .optional(listing.claim?.handle),
      "text": .optional(claim?.text),
      "origins": claim.map { .strings($0.origins()) } ?? .array([]),
      "chains": .array(listing.chains.map(chain)),
    ]).pretty + "\n"
  }

  private static func chain(_ chain: ListedChain) -> JSONValue {
    .members([
      "attribution": .string(chain.attribution),
      "stance": .optional(chain.stance?.rawValue),
      "statedAt": .optional(chain.statedAt),
      "document": ClaimJSON.document(chain.document),
      "origin": .optional(chain.origin),
      "links": .array(chain.links.map { link($0, in: chain.document.digest) }),
    ])
  }

  private static func link(_ listed: ListedLink, in document: String) -> JSONValue {
    .members([
      "name": .string(listed.link.name),
      "kind": .string(listed.link.kind.rawValue),
      "named": .bool(listed.link.isNamed),
      "document": .string(listed.link.document ?? document),
      "attribution": .optional(listed.link.attribution),
      "evidence": .array(listed.evidence.map(ExplanationJSON.evidence)),
    ])
  }
}
