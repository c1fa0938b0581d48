import GRDB
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("Asking for claims")
struct ClaimQueryTests {
  let ledger: Ledger

  init() throws {
    ledger = try Ledger.inMemory()
    let report = LedgerSamples.document("d1", publishedAt: "2024-03-01")
    let denial = LedgerSamples.document("d2", publishedAt: "2024-03-04")
    for (document, stance) in [(report, Stance.asserts), (denial, .refutes)] {
      let source = stance == .asserts ? "Orlen Courier" : "Marta Keel"
      try ledger.ingest(
        document, analysis: LedgerSamples.analysis(of: document),
        mentions: [LedgerSamples.bridge([LedgerSamples.stance(stance, by: source, in: document)])],
        engine: LedgerSamples.engine)
    }
  }

  @Test(
    "a claim stands as it did on the date asked for",
    arguments: [
      ("2024-02-28", nil), ("2024-03-02", ClaimStatus.asserted), ("2024-03-04", .contested),
      (nil, .contested),
    ] as [(String?, ClaimStatus?)])
  func asOf(date: String?, status: ClaimStatus?) throws {
    #expect(try ledger.claims(asOf: date).first?.claim.status == status)
  }

  @Test("a claim is found by its handle and by the beginning of its id")
  func byName() throws {
    let claim = try #require(try ledger.claim(matching: "c1"))
    #expect(claim.handle == "c1")
    #expect(try ledger.claim(matching: String(claim.claim.id.prefix(6))) == claim)
    #expect(try ledger.claim(matching: "c9") == nil)
    #expect(try ledger.claim(matching: "") == nil)
  }

  @Test("the views show who said what with the words")
  func views() throws {
    let rows = try ledger.database.read { db in
      try Row.fetchAll(db, sql: "SELECT claim, source, stance, words FROM claim_stances")
    }
    #expect(rows.map { $0["claim"] as String } == ["c1", "c1"])
    #expect(rows.map { $0["source"] as String } == ["Orlen Courier", "Marta Keel"])
    #expect(
      rows.map { $0["words"] as String } == ["the bridge would close", "the bridge would close"])
    let overview = try ledger.database.read { db in
      try Row.fetchOne(db, sql: "SELECT asserts, refutes, lastPublished FROM claim_overview")
    }
    #expect(overview == ["asserts": 1, "refutes": 1, "lastPublished": "2024-03-04"])
  }
}
