import NaysayAttribution
import NaysayClaims

/// The log of corrections as JSON.
///
/// What colleagues exchange has the words with their selectors besides, and is written by the ledger.
public enum CorrectionJSON {
  /// The log as one JSON object over several lines, ended by a line break.
  public static func render(_ listing: CorrectionListing) -> String {
    JSONValue.members([
      "schemaVersion": .int(ClaimJSON.schemaVersion),
      "corrections": .array(listing.corrections.map { .object(members(of: $0)) }),
    ]).pretty + "\n"
  }

  /// The log as JSON Lines, a correction a line.
  public static func renderLines(_ listing: CorrectionListing) -> String {
    let head = [JSONValue.Member("schemaVersion", .int(ClaimJSON.schemaVersion))]
    return listing.corrections.map { JSONValue.object(head + members(of: $0)).compact + "\n" }
      .joined()
  }

  /// What a claim or a stance says of a correction that was applied to it.
  static func mark(_ mark: CorrectionMark) -> JSONValue {
    .members([
      "id": .string(mark.id),
      "kind": .string(mark.kind.rawValue),
      "reading": mark.reading.map(label) ?? .null,
      "label": mark.label.map(label) ?? .null,
      "author": .string(mark.author),
      "note": .string(mark.note),
      "recordedAt": .string(mark.recordedAt),
    ])
  }

  private static func members(of listed: ListedCorrection) -> [JSONValue.Member] {
    let correction = listed.correction
    return [
      JSONValue.Member("id", .string(correction.id)),
      JSONValue.Member("kind", .string(correction.kind.rawValue)),
      JSONValue.Member("author", .string(correction.author)),
      JSONValue.Member("note", .string(correction.note)),
      JSONValue.Member("recordedAt", .string(correction.recordedAt)),
      JSONValue.Member("state", .string(listed.state.outcome.rawValue)),
      JSONValue.Member("by", .optional(listed.state.by)),
      JSONValue.Member("undoes", .optional(correction.undoes)),
      JSONValue.Member("label", correction.label.map(label) ?? .null),
      JSONValue.Member("mentions", .array(correction.subjects.map(anchor))),
      JSONValue.Member("others", .array(correction.others.map(anchor))),
      JSONValue.Member("orphans", .array(listed.state.orphans.map(orphan))),
    ]
  }

  private static func label(_ label: StanceLabel) -> JSONValue {
    .members(["stance": .string(label.stance.rawValue), "act": .string(label.act)])
  }

  private static func anchor(_ anchor: StanceAnchor) -> JSONValue {
    .members([
      "document": .string(anchor.document.digest),
      "id": .string(anchor.document.id),
      "url": .optional(anchor.document.url),
      "field": .string(anchor.field),
      "source": .string(anchor.source),
      "words": .string(anchor.words),
      "stance": .string(anchor.reading.stance.rawValue),
      "act": .string(anchor.reading.act),
    ])
  }

  private static func orphan(_ orphan: CorrectionState.Orphan) -> JSONValue {
    .members(["why": .string(orphan.reason.rawValue), "mention": anchor(orphan.anchor)])
  }
}
