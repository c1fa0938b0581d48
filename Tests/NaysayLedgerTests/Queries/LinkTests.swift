import GRDB
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import Testing

@Suite("Links between mentions, with what decided them")
struct LinkTests {
  /// That two of the three engineers who were freed came back, that three were freed, and what would follow if they were.
  private static let claims: [(id: String, day: String, mention: @Sendable () -> ClaimMention)] = [
    ("whole", "2024-03-01", { freed(terms: ["engineer", "free"], count: 3) }),
    (
      "part", "2024-03-03",
      {
        freed(
          terms: ["engineer", "free"], count: 2,
          partitive: Partitive(number: 2, whole: 3, noun: "engineer"))
      }
    ),
    (
      "dependent", "2024-03-05",
      {
        ClaimMention(
          text: "the talks resume if the engineers are freed", parties: ["Orlen"],
          predicate: ["resume"], terms: ["engineer", "free", "resume", "talk"], agent: "talk",
          modality: .conditional, eventAt: nil,
          condition: Condition(
            text: "the engineers are freed", predicate: ["free"], terms: ["engineer", "free"],
            patient: "engineer"),
          stances: [])
      }
    ),
    ("again", "2024-03-07", { freed(terms: ["engineer", "free"], count: 3) }),
  ]

  private static func freed(
    terms: [String], count: Double, partitive: Partitive? = nil
  ) -> ClaimMention {
    ClaimMention(
      text: "\(Int(count)) engineers were freed", parties: ["Orlen"], predicate: ["free"],
      terms: terms, patient: "engineer", quantities: [Quantity(value: count, unit: "engineer")],
      eventAt: nil, partitive: partitive, stances: [])
  }

  private static func ledger(_ order: [Int] = [0, 1, 2, 3]) throws -> Ledger {
    let ledger = try Ledger.inMemory()
    for place in order {
      let (id, day, make) = claims[place]
      let document = LedgerSamples.document(id, publishedAt: day)
      var mention = make()
      mention.stances = [LedgerSamples.stance(.asserts, by: "\(id) Post", in: document)]
      try ledger.ingest(
        document, analysis: LedgerSamples.analysis(of: document), mentions: [mention],
        engine: LedgerSamples.engine)
    }
    return ledger
  }

  @Test("a claim is shown with what joined it, what is about a part of it and what depends on it")
  func links() throws {
    let links = try Self.ledger().links(ofClaim: "c1")
    #expect(
      links.map { "\($0.first.document.id) \($0.relation.rawValue) \($0.second.document.id)" } == [
        "whole part-of part", "whole depends-on dependent", "whole same again",
        "part has-part again", "dependent condition-of again",
      ])
    #expect(links.allSatisfy { $0.features != nil })
    #expect(links[2].features?.predicates == ["free"])
    #expect(links[2].features?.names == ["Orlen"])
    #expect(links[1].features?.condition == "the engineers are freed")
    #expect(links.map(\.second.claim) == ["c2", "c3", "c1", "c1", "c1"])
  }

  @Test("neither a part nor what depends is joined with the claim or makes it contested")
  func standing() throws {
    let claims = try Self.ledger().claims()
    #expect(claims.map { $0.claim.stances.count } == [2, 1, 1])
    #expect(claims.allSatisfy { $0.claim.status == .asserted && $0.claim.conflicts.isEmpty })
  }

  @Test("links to what had not been said by a date are left out")
  func asOf() throws {
    let links = try Self.ledger().links(ofClaim: "c1", asOf: "2024-03-04")
    #expect(links.map(\.relation) == [.partOf])
  }

  @Test("the order in which documents came in makes no difference, in the export neither")
  func order() throws {
    let expected = try Self.ledger().records()
    #expect(try Self.ledger([3, 1, 0, 2]).records() == expected)
    #expect(try Self.ledger([2, 3, 1, 0]).records() == expected)
    let features = expected.flatMap { record -> [MatchFeatures?] in
      if case .claim(let claim) = record { claim.links.map(\.features) } else { [] }
    }
    #expect(features.count == 5 && !features.contains(nil))
  }

  @Test("links of an earlier version have no features")
  func earlierVersion() throws {
    let ledger = try Self.ledger()
    try ledger.database.write { db in try db.execute(sql: "DELETE FROM link_features") }
    let links = try ledger.links(ofClaim: "c1")
    #expect(links.count == 5 && links.allSatisfy { $0.features == nil })
    let view = try ledger.database.read { db in
      try Row.fetchAll(db, sql: "SELECT claim, relation, otherClaim, features FROM claim_links")
    }
    #expect(view.count == 5 && view.allSatisfy { $0["features"] == nil })
  }

  @Test("the view of links has a row for each, by claim")
  func view() throws {
    let rows = try Self.ledger().database.read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT claim, relation, otherClaim, rule FROM claim_links WHERE number <> otherNumber"
      )
    }
    #expect(rows.map { $0["claim"] as String } == ["c1", "c1", "c2", "c3"])
    #expect(rows.map { $0["otherClaim"] as String } == ["c2", "c3", "c1", "c1"])
    #expect(rows[0]["rule"] == "part+participants" && rows[1]["rule"] == "condition")
  }
}
