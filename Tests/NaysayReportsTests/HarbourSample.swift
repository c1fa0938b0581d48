import NaysayAttribution
import NaysayClaims
import NaysayReports
import NaysayText

/// Two invented articles about a ferry port, read by hand: a refuted report, and a claim nobody disputes.
enum HarbourSample {
  static let text = """
    The Ostra Port Authority denied on Monday the reports that the ferry port would close in May. \
    Mira Land, spokeswoman for the authority, told HNA that the piers were being repaired.

    "Nobody has signed anything," Land said, commenting on the report by Harbour Radio that the \
    port would close and that the sale would be signed in April.
    """

  static let fareText = """
    港口日報 reports that the ferry fare would double | <b>soon</b>, see www.ostra.example \
    and [here](https://ostra.example).
    """

  static let card = DocumentCard(
    digest: "5f2c", id: "harbour.txt", publisher: "HNA", publishedAt: "2026-03-02",
    url: "https://hna.example/port")
  static let fareCard = DocumentCard(
    digest: "77aa", id: "fares_2026.jsonl:1", publisher: "港口日報", publishedAt: "2026-03-03",
    title: "Ferry *fares*")

  static let texts = [card.digest: text, fareCard.digest: fareText]
  static let analyses = [card.digest: analysis, fareCard.digest: fareAnalysis]
  static let listing = ClaimListing(
    claims: [closing, fare], asOf: "2026-03-05", documentCount: 2)
  static let contested = ClaimListing(claims: [closing], asOf: "2026-03-05", documentCount: 1)

  /// Where words stand in a text, from the first place at or after a code point.
  static func span(of words: String, in text: String = text, from start: Int = 0) -> Span {
    let all = Array(text.unicodeScalars)
    let sought = Array(words.unicodeScalars)
    for place in start...(all.count - sought.count)
    where Array(all[place..<(place + sought.count)]) == sought {
      return Span(place, place + sought.count)
    }
    fatalError("“\(words)” is not in the text")
  }
}

extension HarbourSample {
  static let denial = Attribution(
    id: "a1", source: [span(of: "The Ostra Port Authority")], cue: [span(of: "denied")],
    content: [span(of: "the reports that the ferry port would close in May")], stance: .refutes,
    act: "deny", factuality: .certainlyNot, direct: false, statedAt: "2026-03-02",
    eventAt: "2026-05", sourceEntity: "Ostra Port Authority",
    target: "the ferry port would close in May", rule: "cue.verb.deny", confidence: 0.97)
  static let reports = Attribution(
    id: "a2", source: [span(of: "the reports")], cue: [span(of: "reports")],
    content: [span(of: "the ferry port would close in May")], stance: .asserts, act: "report",
    factuality: .certain, direct: false, statedAt: "../2026-03-02", parent: "a1",
    rule: "cue.noun.report", confidence: 0.9)
  static let signed = Attribution(
    id: "a3", source: [span(of: "Land", from: span(of: "anything").end)], cue: [span(of: "said")],
    content: [span(of: "Nobody has signed anything")], stance: .refutes, act: "say",
    factuality: .certainlyNot, direct: true, statedAt: "2026-03-02", sourceEntity: "Mira Land",
    onBehalfOf: "Ostra Port Authority", rule: "cue.verb.say", confidence: 0.95)
  static let radio = Attribution(
    id: "a4", source: [span(of: "Harbour Radio")], cue: [span(of: "report", from: 200)],
    content: [
      span(of: "the port would close"), span(of: "the sale would be signed in April"),
    ], stance: .asserts, act: "report", factuality: .certain, direct: false,
    statedAt: "../2026-03-02", sourceEntity: "Harbour Radio", parent: "a3",
    rule: "cue.noun.report", confidence: 0.91)

  static let analysis = Analysis(
    id: card.id, publishedAt: card.publishedAt,
    sentences: [
      Span(0, span(of: "May.").end),
      Span(span(of: "Mira").start, span(of: "repaired.").end),
      Span(span(of: "\"Nobody").start, span(of: "April.").end),
    ],
    attributions: [denial, reports, signed, radio],
    propositions: [
      Proposition(
        id: "a4.1", attribution: "a4", content: [span(of: "the port would close")],
        text: "the port would close", stance: .asserts, factuality: .certain),
      Proposition(
        id: "a4.2", attribution: "a4", content: [span(of: "the sale would be signed in April")],
        text: "the sale would be signed in April", stance: .asserts, factuality: .certain),
    ],
    entities: [
      SourceEntity(
        name: "Mira Land", kind: "person", role: "spokeswoman", affiliation: "the authority"),
      SourceEntity(name: "Ostra Port Authority", kind: "organisation"),
      SourceEntity(name: "Harbour Radio", kind: "outlet"),
    ],
    links: [
      PropositionLink(
        from: "a4.1", to: "a1.1", kind: .sameClaim, inferred: true, rule: "link.commenting-on")
    ])

  static let closing = ListedClaim(
    handle: "c1",
    claim: Claim(
      id: "9d41e0", text: "the ferry port would close in May",
      parties: ["Ostra Port Authority", "City of Ostra"], status: .contested, since: "2026-03-02",
      conflicts: [Conflict(kind: .reportVsDenial, opened: "2026-03-02")],
      stances: [
        stance(radio, source: "Harbour Radio", part: 0, inferred: true, rule: "gather.commenting"),
        stance(reports, source: "unnamed reports", rule: "gather.nested"),
        stance(
          denial, source: "Ostra Port Authority", relay: "Mira Land, to HNA", rule: "gather.content"
        ),
      ],
      silent: ["City of Ostra"],
      steps: [
        ClaimStep(
          status: .asserted, since: "../2026-03-02",
          cause: stance(reports, source: "unnamed reports", rule: "gather.nested")),
        ClaimStep(
          status: .contested, since: "2026-03-02",
          cause: stance(
            denial, source: "Ostra Port Authority", relay: "Mira Land, to HNA",
            rule: "gather.content")),
      ]),
    mentions: [
      ClaimMention(
        text: "the ferry port would close in May",
        parties: ["Ostra Port Authority", "City of Ostra"], predicate: ["close"],
        terms: ["close", "ferry", "port"], quantities: [], eventAt: "2026-05",
        stances: [stance(denial, source: "Ostra Port Authority", rule: "gather.content")],
        supporting: ["a3"], depending: ["a4.2"])
    ],
    documents: [card])

  private static func stance(
    _ attribution: Attribution, source: String, relay: String? = nil, part: Int? = nil,
    inferred: Bool = false, rule: String
  ) -> ClaimStance {
    let content = part.map { [attribution.content[$0]] } ?? attribution.content
    let speaker = relay.map { _ in chain(to: "Mira Land", "a3", .speaker) } ?? []
    let isNamed = attribution.sourceEntity != nil
    return ClaimStance(
      source: source, entity: attribution.sourceEntity, relay: relay,
      stance: attribution.stance ?? .asserts, act: attribution.act,
      factuality: attribution.factuality, statedAt: attribution.statedAt, document: card.digest,
      field: attribution.field, cue: attribution.cue, content: content,
      attribution: attribution.id, inferred: inferred, rule: rule,
      chain: (speaker.isEmpty ? chain() : speaker)
        + [ChainLink(name: source, kind: .speaker, isNamed: isNamed, attribution: attribution.id)],
      origin: isNamed ? source : source + " (HNA)")
  }

  /// The chain from the publisher, or from there to a name.
  static func chain(
    to name: String? = nil, _ attribution: String? = nil, _ kind: ChainLink.Kind = .speaker
  ) -> [ChainLink] {
    [ChainLink(name: "HNA", kind: .publisher)]
      + (name.map { [ChainLink(name: $0, kind: kind, attribution: attribution)] } ?? [])
  }
}

extension HarbourSample {
  static let fareReport = Attribution(
    id: "b1", source: [span(of: "港口日報", in: fareText)], cue: [span(of: "reports", in: fareText)],
    content: [
      Span(span(of: "the ferry", in: fareText).start, span(of: "example).", in: fareText).end)
    ], stance: .asserts, act: "report", factuality: .certain, direct: false,
    statedAt: "2026-03-03", sourceEntity: "港口日報", rule: "cue.verb.report", confidence: 0.88)
  static let fareAnalysis = Analysis(
    id: fareCard.id, publishedAt: fareCard.publishedAt,
    sentences: [Span(0, fareText.unicodeScalars.count)], attributions: [fareReport])
  static let fare = ListedClaim(
    handle: "c2",
    claim: Claim(
      id: "c0ffee", text: "the ferry fare would double", status: .asserted, since: "2026-03-03",
      stances: [
        ClaimStance(
          source: "港口日報", entity: "港口日報", stance: .asserts, act: "report",
          factuality: .certain, statedAt: "2026-03-03", document: fareCard.digest, field: "text",
          cue: fareReport.cue, content: fareReport.content, attribution: "b1", inferred: false,
          rule: "gather.content")
      ]),
    mentions: [], documents: [fareCard])
}
