package import NaysayAttribution

/// Attributions as the JSON of the interchange contract.
package enum AttributionJSON {
  /// An attribution with the members of the contract, in its order.
  package static func value(_ attribution: Attribution) -> JSONValue {
    .members([
      "id": .string(attribution.id),
      "field": .string(attribution.field),
      "source": .spans(attribution.source),
      "cue": .spans(attribution.cue),
      "content": .spans(attribution.content),
      "addressee": .spans(attribution.addressee),
      "medium": .spans(attribution.medium),
      "stance": .optional(attribution.stance?.rawValue),
      "act": .string(attribution.act),
      "factuality": .string(attribution.factuality.rawValue),
      "direct": .bool(attribution.direct),
      "statedAt": .optional(attribution.statedAt),
      "eventAt": .optional(attribution.eventAt),
      "sourceEntity": .optional(attribution.sourceEntity),
      "onBehalfOf": .optional(attribution.onBehalfOf),
      "target": .optional(attribution.target),
      "parent": .optional(attribution.parent),
      "rule": .string(attribution.rule),
      "confidence": .double(attribution.confidence),
    ])
  }
}
