package import NaysayClaims

/// How mentions bear on each other as JSON.
package enum LinkJSON {
  /// One link: the two mentions, what the second is to the first, the rule, and what it was decided by.
  static func link(_ link: ExplainedLink) -> JSONValue {
    .members([
      "first": mention(link.first),
      "second": mention(link.second),
      "relation": .string(link.relation.rawValue),
      "rule": .string(link.rule),
      "features": features(link.features),
    ])
  }

  /// What a relation was decided by; null where it was not kept.
  package static func features(_ features: MatchFeatures?) -> JSONValue {
    guard let features else { return .null }
    return .members([
      "predicate": .string(features.predicate.rawValue),
      "predicates": .strings(features.predicates),
      "names": .strings(features.names),
      "words": .strings(features.words),
      "overlap": .int(features.overlap),
      "coverage": .int(features.coverage),
      "values": .string(features.values.rawValue),
      "sharesContext": .bool(features.sharesContext),
      "sharesArgument": .bool(features.sharesArgument),
      "isWithinOneDocument": .bool(features.isWithinOneDocument),
      "clash": .optional(features.clash),
      "condition": .optional(features.condition),
      "model": features.model == nil ? .null : .object(likelihoods(of: features)),
      "kinship": features.kinship.map(JSONValue.int) ?? .null,
    ])
  }

  private static func likelihoods(of features: MatchFeatures) -> [JSONValue.Member] {
    features.likelihoods.map { JSONValue.Member($0.relation, .int($0.percent)) }
  }

  private static func mention(_ mention: ExplainedLink.Mention) -> JSONValue {
    .members([
      "claim": .string(mention.claim),
      "text": .string(mention.text),
      "document": ClaimJSON.document(mention.document),
    ])
  }
}
