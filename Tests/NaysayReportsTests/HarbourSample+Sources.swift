import NaysayAttribution
import NaysayClaims
import NaysayReports
import NaysayText

extension HarbourSample {
  /// The port authority, its spokeswoman, and somebody of the authority's whom no text names.
  static let sources = EntityBook(
    [
      SourceMention(
        document: card.digest, publishedAt: card.publishedAt, name: "Ostra Port Authority",
        description: SourceDescription(kind: "organisation"), aliases: ["the authority"]),
      SourceMention(
        document: card.digest, publishedAt: card.publishedAt, name: "Mira Land",
        description: SourceDescription(
          kind: "person", role: "spokeswoman", affiliation: "the authority"),
        principal: "Ostra Port Authority", aliases: ["Land"]),
      SourceMention(
        document: fareCard.digest, publishedAt: fareCard.publishedAt, name: "Ostra Port Authority",
        description: SourceDescription(kind: "organisation")),
      SourceMention(
        document: fareCard.digest, publishedAt: fareCard.publishedAt, name: "Mira Land",
        description: SourceDescription(kind: "person")),
    ], lexicon: .empty
  ).entities

  /// What the port authority said, turned on and was silent on.
  static let authority = listing(of: sources.filter { $0.kind == "organisation" })

  private static func listing(of entities: [ResolvedEntity]) -> SourceListing? {
    var silent = fare
    silent.claim.silent = ["Ostra Port Authority"]
    return entities.first.map { entity in
      SourceListing(
        of: entity,
        voice: EntityVoice(of: entity, spokespeople: sources.filter { $0.name == "Mira Land" }),
        in: [closing, silent, repairs], asOf: "2026-03-05")
    }
  }

  /// That the piers were being repaired, which the authority's spokeswoman says first and denies later.
  static let repairs = ListedClaim(
    handle: "c3",
    claim: Claim(
      id: "ba5e", text: "the piers were being repaired", status: .deniedOnly, since: "2026-03-03",
      conflicts: [Conflict(kind: .selfContradiction, opened: "2026-03-03")],
      stances: [
        landed(.asserts, "tell", on: "2026-03-02", in: card, onBehalfOf: "Ostra Port Authority"),
        landed(.refutes, "deny", on: "2026-03-03", in: fareCard),
      ],
      steps: [
        ClaimStep(
          status: .asserted, since: "2026-03-02",
          cause: landed(
            .asserts, "tell", on: "2026-03-02", in: card, onBehalfOf: "Ostra Port Authority")),
        ClaimStep(
          status: .deniedOnly, since: "2026-03-03",
          cause: landed(.refutes, "deny", on: "2026-03-03", in: fareCard)),
      ]),
    mentions: [], documents: [card, fareCard])

  private static func landed(
    _ stance: Stance, _ act: String, on date: String, in document: DocumentCard,
    onBehalfOf principal: String? = nil
  ) -> ClaimStance {
    let text = document == card ? text : fareText
    let words = document == card ? "the piers were being repaired" : "the ferry fare would double"
    return ClaimStance(
      source: "Mira Land", entity: "Mira Land", onBehalfOf: principal, stance: stance, act: act,
      factuality: .certain, statedAt: date, document: document.digest, field: "text", cue: [],
      content: [span(of: words, in: text)], attribution: "\(document.digest)-\(act)",
      inferred: false, rule: "gather.content")
  }

  /// What changed in the first days of March.
  static let changes = ChangeListing(
    of: [closing, fare, repairs], since: "2026-03-02", until: "2026-03-05")
}
