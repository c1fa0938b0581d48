import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("Gathering a document's claims")
struct GatheringTests {
  private static let text = """
    The mill trust denied the reports of a sale, Ines Falk told the Courier. \
    Ostrow Radio reported that the mill had been sold and would close. \
    The weir is safe, the mayor said.
    """

  private static let document = Document(
    id: "mill", digest: "d1", text: text, publishedAt: "2024-03-05")

  /// Where words first stand in the text.
  private static func span(_ words: String) -> Span {
    let all = Array(text.unicodeScalars)
    let sought = Array(words.unicodeScalars)
    let start = all.indices.first { all[$0...].starts(with: sought) } ?? 0
    return Span(start, start + sought.count)
  }

  private static func attribution(
    _ id: String, _ source: String?, _ cue: String, _ content: String, _ stance: Stance,
    _ act: String, entity: String? = nil, onBehalfOf: String? = nil, addressee: String? = nil
  ) -> Attribution {
    Attribution(
      id: id, source: source.map { [span($0)] } ?? [], cue: [span(cue)], content: [span(content)],
      addressee: addressee.map { [span($0)] } ?? [], stance: stance, act: act,
      factuality: stance == .refutes ? .certainlyNot : .certain, direct: false,
      statedAt: "2024-03-05", sourceEntity: entity, onBehalfOf: onBehalfOf, rule: "rule.\(id)",
      confidence: 0.9)
  }

  private static func proposition(
    _ id: String, of attribution: String, _ text: String, predicate: [String],
    parties: [String] = [], terms: [String], stance: Stance = .asserts
  ) -> Proposition {
    Proposition(
      id: id, attribution: attribution, content: [], text: text, parties: parties,
      predicate: predicate, terms: terms, stance: stance,
      factuality: stance == .refutes ? .certainlyNot : .certain)
  }

  private static let analysis = Analysis(
    id: "mill", publishedAt: "2024-03-05",
    sentences: [
      Span(0, span("told the Courier.").end),
      Span(span("Ostrow Radio").start, span("would close.").end),
      Span(span("The weir").start, text.unicodeScalars.count),
    ],
    attributions: [
      attribution(
        "denial", "The mill trust", "denied", "a sale", .refutes, "deny",
        entity: "Ostrow Mill Trust"),
      attribution("reports", nil, "reports", "a sale", .asserts, "report"),
      attribution(
        "told", "Ines Falk", "told", "The mill trust denied the reports of a sale", .asserts,
        "tell",
        entity: "Ines Falk", onBehalfOf: "Ostrow Mill Trust", addressee: "the Courier"),
      attribution(
        "radio", "Ostrow Radio", "reported", "the mill had been sold and would close", .asserts,
        "report", entity: "Ostrow Radio"),
      attribution("mayor", "the mayor", "said", "The weir is safe", .asserts, "say"),
    ],
    propositions: [
      proposition(
        "weir", of: "mayor", "the weir is safe", predicate: ["safe"], terms: ["safe", "weir"]),
      proposition(
        "sale", of: "denial", "a sale", predicate: ["sell"], terms: ["sell"], stance: .refutes),
      proposition("rumour", of: "reports", "a sale", predicate: ["sell"], terms: ["sell"]),
      proposition(
        "sold", of: "radio", "the mill had been sold", predicate: ["sell"],
        parties: ["Ostrow Mill"],
        terms: ["mill", "sell"]),
      proposition(
        "close", of: "radio", "the mill would close", predicate: ["close"],
        parties: ["Ostrow Mill"],
        terms: ["close", "mill"]),
      proposition("empty", of: "told", "it", predicate: [], terms: []),
    ],
    links: [
      PropositionLink(
        from: "rumour", to: "sale", kind: .sameClaim, inferred: false, rule: "parent"),
      PropositionLink(
        from: "sold", to: "sale", kind: .sameClaim, inferred: true, rule: "predicate"),
      PropositionLink(from: "close", to: "sold", kind: .dependsOn, inferred: false, rule: "clause"),
      PropositionLink(from: "weir", to: "sale", kind: .supports, inferred: false, rule: "test"),
    ])

  private let mentions = ClaimMention.gathered(from: analysis, of: document)

  @Test("propositions linked as one claim make one mention, the contested first")
  func groups() {
    #expect(
      mentions.map(\.text) == [
        "the mill had been sold", "the weir is safe", "the mill would close",
      ])
  }

  @Test("the mention has the fullest sentence, and the parties and words of all")
  func canonical() {
    #expect(mentions.first?.parties == ["Ostrow Mill"])
    #expect(mentions.first?.predicate == ["sell"])
    #expect(mentions.first?.terms == ["mill", "sell"])
  }

  @Test("its stances name their sources, the nameless as what they are")
  func sources() {
    let stances = mentions.first?.stances ?? []
    #expect(stances.map(\.source) == ["Ostrow Mill Trust", "unnamed reports", "Ostrow Radio"])
    #expect(stances.map(\.stance) == [.refutes, .asserts, .asserts])
    #expect(stances.map(\.entity) == ["Ostrow Mill Trust", nil, "Ostrow Radio"])
    #expect(Set(stances.map(\.document)) == ["d1"])
    #expect(mentions.last?.stances.map(\.source) == ["Ostrow Radio"])
    #expect(mentions[1].stances.map(\.source) == ["mayor"])
  }

  @Test("a spokesperson quoted in the same sentence passed the position on")
  func relay() {
    #expect(mentions.first?.stances.map(\.relay) == ["Ines Falk, to the Courier", nil, nil])
  }

  @Test("a stance joined by an inferred link says so")
  func inferred() {
    #expect(mentions.first?.stances.map(\.inferred) == [false, false, true])
  }

  @Test("what supports a claim and what depends on it are kept apart from its stances")
  func bearings() {
    #expect(mentions.first?.supporting == ["mayor"])
    #expect(mentions.first?.depending == ["radio"])
    #expect(mentions.last?.depending == [])
  }

  @Test("a proposition that only points back makes no claim; no attribution, no mention")
  func nothing() {
    #expect(!mentions.contains { $0.text == "it" })
    let empty = Analysis(id: "mill", publishedAt: nil, sentences: [], attributions: [])
    #expect(ClaimMention.gathered(from: empty, of: Self.document) == [])
  }
}
