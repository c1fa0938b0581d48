import NaysayClaims

/// The statuses of a claim as JSON, each with the stance that brought it about.
public enum TimelineJSON {
  /// One JSON object over several lines, ended by a line break.
  public static func render(_ listed: ListedClaim, asOf: String?) -> String {
    JSONValue.members([
      "schemaVersion": .int(ClaimJSON.schemaVersion),
      "asOf": .optional(asOf),
      "id": .string(listed.claim.id),
      "handle": .string(listed.handle),
      "text": .string(listed.claim.text),
      "steps": .array(listed.claim.steps.map(step)),
      "corrections": ClaimJSON.corrections(listed.claim.corrections),
    ]).pretty + "\n"
  }

  private static func step(_ step: ClaimStep) -> JSONValue {
    .members([
      "status": .string(step.status.rawValue),
      "since": .optional(step.since),
      "cause": ClaimJSON.stance(step.cause),
    ])
  }
}
