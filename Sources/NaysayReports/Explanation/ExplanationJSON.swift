import NaysayAttribution
import NaysayClaims
import NaysayText

/// Everything behind a claim or an attribution, as JSON with W3C selectors.
public enum ExplanationJSON {
  /// One JSON object over several lines, ended by a line break.
  public static func render(_ explanation: Explanation) -> String {
    JSONValue.members([
      "schemaVersion": .int(ClaimJSON.schemaVersion),
      "claim": explanation.claim.map(ClaimJSON.claim) ?? .null,
      "links": .array(explanation.links.map(LinkJSON.link)),
      "attributions": .array(explanation.attributions.map(explained)),
    ]).pretty + "\n"
  }

  private static func explained(_ explained: ExplainedAttribution) -> JSONValue {
    .members([
      "role": .optional(explained.role?.rawValue),
      "document": ClaimJSON.document(explained.document),
      "attribution": AttributionJSON.value(explained.attribution),
      "stance": explained.stance.map(ClaimJSON.stance) ?? .null,
      "link": explained.link.map(link) ?? .null,
      "corrections": ClaimJSON.corrections(explained.corrections),
      "sentence": evidence(explained.sentence),
      "source": .array(explained.source.map(evidence)),
      "cue": .array(explained.cue.map(evidence)),
      "content": .array(explained.content.map(evidence)),
    ])
  }

  private static func link(_ link: PropositionLink) -> JSONValue {
    .members([
      "from": .string(link.from),
      "to": .string(link.to),
      "kind": .string(link.kind.rawValue),
      "inferred": .bool(link.inferred),
      "rule": .string(link.rule),
    ])
  }

  /// Words with both selectors, so that they are found again when the text has changed.
  static func evidence(_ evidence: Evidence) -> JSONValue {
    .members([
      "document": .string(evidence.document),
      "field": .string(evidence.field),
      "selector": .array([
        .members([
          "type": .string("TextPositionSelector"),
          "start": .int(evidence.selector.position.start),
          "end": .int(evidence.selector.position.end),
        ]),
        .members([
          "type": .string("TextQuoteSelector"),
          "exact": .string(evidence.selector.quote.exact),
          "prefix": .string(evidence.selector.quote.prefix),
          "suffix": .string(evidence.selector.quote.suffix),
        ]),
      ]),
    ])
  }
}
