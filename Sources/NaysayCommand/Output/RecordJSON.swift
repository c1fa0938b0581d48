import NaysayClaims
import NaysayLedger
import NaysayReports

/// What a ledger holds as JSON Lines: without handles, keys or anything else that depends on the order in which it came in.
enum RecordJSON {
  /// One record on a line of its own.
  static func line(_ record: LedgerRecord) -> String {
    switch record {
    case .document(let document): value(document).compact + "\n"
    case .claim(let claim): value(claim).compact + "\n"
    }
  }

  private static func value(_ record: DocumentRecord) -> JSONValue {
    .members([
      "record": .string("document"),
      "digest": .string(record.digest),
      "id": .string(record.id),
      "title": .optional(record.title),
      "publisher": .optional(record.publisher),
      "publishedAt": .optional(record.publishedAt),
      "place": .optional(record.place),
      "url": .optional(record.url),
      "author": .optional(record.author),
      "revisionOf": .optional(record.revisionOf),
      "analysis": .string(record.analysis),
      "engine": .string(record.engine.version),
      "lexicons": .string(record.engine.lexicons),
      "model": .string(record.engine.model),
      "claimModel": .optional(record.engine.claimModel),
    ])
  }

  private static func value(_ record: ClaimRecord) -> JSONValue {
    .members([
      "record": .string("claim"),
      "id": .string(record.id),
      "text": .string(record.text),
      "status": .optional(record.claim?.status.rawValue),
      "since": .optional(record.claim?.since),
      "conflicts": .array((record.claim?.conflicts ?? []).map(ClaimJSON.conflict)),
      "silent": .strings(record.claim?.silent ?? []),
      "steps": .array((record.claim?.steps ?? []).map(step)),
      "mentions": .array(record.mentions.map(mention)),
      "links": .array(record.links.map(link)),
    ])
  }

  private static func step(_ step: ClaimStep) -> JSONValue {
    .members([
      "status": .string(step.status.rawValue),
      "since": .optional(step.since),
      "document": .string(step.cause.document),
      "attribution": .string(step.cause.attribution),
    ])
  }

  private static func mention(_ placed: PlacedMention) -> JSONValue {
    .members([
      "document": .string(placed.document),
      "position": .int(placed.position),
      "text": .string(placed.mention.text),
      "parties": .strings(placed.mention.parties),
      "eventAt": .optional(placed.mention.eventAt),
      "stances": .array(placed.mention.stances.map(ClaimJSON.stance)),
    ])
  }

  private static func link(_ link: LinkRecord) -> JSONValue {
    .members([
      "first": place(link.first),
      "second": place(link.second),
      "relation": .string(link.relation.rawValue),
      "rule": .string(link.rule),
      "features": LinkJSON.features(link.features),
    ])
  }

  private static func place(_ place: LinkRecord.Place) -> JSONValue {
    .array([.string(place.document), .int(place.position)])
  }
}
