import GRDB
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("Ingesting documents")
struct IngestTests {
  let ledger: Ledger

  init() throws { ledger = try Ledger.inMemory() }

  @discardableResult
  private func ingest(_ document: Document, _ mentions: [ClaimMention] = []) throws -> IngestOutcome
  {
    try ledger.ingest(
      document, analysis: LedgerSamples.analysis(of: document), mentions: mentions,
      engine: LedgerSamples.engine)
  }

  @Test("the same bytes twice are one document")
  func idempotent() throws {
    let document = LedgerSamples.document("d1")
    let mention = LedgerSamples.contestedBridge(in: document)
    #expect(try ingest(document, [mention]) == .added)
    let before = try ledger.health()
    #expect(try ingest(document, [mention]) == .unchanged)
    #expect(try ledger.health() == before)
    #expect(try ledger.contains("d1"))
    #expect(try !ledger.contains("d2"))
  }

  @Test("a document comes back as it was handed over, its analysis and bytes with it")
  func roundTrip() throws {
    let document = Document(
      id: "a.txt", digest: "d1", text: "\u{feff}Naïve “words”\u{0} and on\r\n", title: "T",
      publisher: "P",
      publishedAt: "2024-03", place: "ORLEN", url: "https://orlen.example/1", author: "A. Keel",
      bodyStart: 3)
    let analysis = LedgerSamples.analysis(
      of: document, attributions: [LedgerSamples.attribution("a1")])
    let latin: [UInt8] = [0x4e, 0x61, 0xef]
    try ledger.ingest(
      document, bytes: latin, analysis: analysis, mentions: [], engine: LedgerSamples.engine)
    #expect(try ledger.document("d1") == document)
    #expect(try ledger.analysis(of: "d1") == analysis)
    #expect(try ledger.bytes(of: "d1") == latin)
    let found = try #require(try ledger.attribution(matching: "a"))
    #expect(found.document == "d1" && found.id == "a1")
    #expect(try ledger.attribution(matching: "*") == nil)
  }

  @Test("new bytes under the same URL replace what counts and keep what was")
  func revisionByURL() throws {
    let first = LedgerSamples.document("d1", url: "https://orlen.example/bridge")
    let second = LedgerSamples.document(
      "d2", id: "other", url: "https://orlen.example/bridge", publishedAt: "2024-03-05")
    try ingest(first, [LedgerSamples.contestedBridge(in: first)])
    #expect(try ingest(second) == .revision(of: "d1"))
    #expect(try ledger.claims().isEmpty)
    #expect(try ledger.documents().map(\.revisionOf) == [nil, "d1"])
    #expect(try ledger.document("d1") == first)
    #expect(try ledger.contested(asOf: "2024-03-03").map(\.handle) == ["c1"])
    #expect(try ledger.contested(asOf: "2024-03-05").isEmpty)
  }

  @Test("without URL the id tells versions of an article apart from other articles")
  func revisionByID() throws {
    try ingest(LedgerSamples.document("d1", id: "bridge.txt"))
    try ingest(LedgerSamples.document("d2", id: "bridge.txt", url: "https://orlen.example/b"))
    let outcome = try ingest(LedgerSamples.document("d3", id: "bridge.txt"))
    #expect(outcome == .revision(of: "d1"))
    #expect(
      try ingest(LedgerSamples.document("d4", id: "bridge.txt")) == .revision(of: "d3"))
  }

  @Test("a document that fails half-way leaves nothing behind, and can be ingested later")
  func interrupted() throws {
    let document = LedgerSamples.document("d1")
    let mention = LedgerSamples.contestedBridge(in: document)
    try ledger.database.write { db in
      try db.execute(
        sql: """
          CREATE TEMP TRIGGER stop BEFORE INSERT ON mention_of_claim
          BEGIN SELECT RAISE(ABORT, 'stopped'); END
          """)
    }
    #expect(throws: LedgerError.self) { try ingest(document, [mention]) }
    #expect(try !ledger.contains("d1"))
    let health = try ledger.health()
    #expect(health.documents == 0 && health.mentions == 0 && health.claims == 0)
    try ledger.database.write { db in try db.execute(sql: "DROP TRIGGER stop") }
    #expect(try ingest(document, [mention]) == .added)
    #expect(try ledger.health().claims == 1)
  }

  @Test("a mention joins the claim of another article that it agrees with, and no other")
  func joining() throws {
    let first = LedgerSamples.document("d1")
    let second = LedgerSamples.document("d2", publishedAt: "2024-03-02")
    try ingest(
      first,
      [
        LedgerSamples.ferry([LedgerSamples.stance(.asserts, by: "Coastguard", in: first)]),
        LedgerSamples.bridge([LedgerSamples.stance(.asserts, by: "Orlen Courier", in: first)]),
      ])
    try ingest(
      second, [LedgerSamples.bridge([LedgerSamples.stance(.refutes, by: "Marta Keel", in: second)])]
    )
    let claims = try ledger.claims()
    #expect(claims.map(\.handle) == ["c1", "c2"])
    #expect(claims.map { $0.mentions.count } == [1, 2])
    #expect(claims.last?.documents.map(\.digest) == ["d1", "d2"])
    #expect(claims.last?.claim.status == .contested)
  }

  @Test("two mentions that say the same are one claim within one document too")
  func withinOneDocument() throws {
    let document = LedgerSamples.document("d1")
    let stance = LedgerSamples.stance(.asserts, by: "Orlen Courier", in: document)
    let other = LedgerSamples.stance(.asserts, by: "Marta Keel", in: document)
    try ingest(document, [LedgerSamples.bridge([stance]), LedgerSamples.bridge([other])])
    #expect(try ledger.claims().map(\.handle) == ["c1"])
  }

  @Test(
    "a mention that is the same as those of two claims makes them one, found under either handle")
  func bridging() throws {
    let days = ["2024-03-01", "2024-03-02", "2024-03-03"]
    let documents = days.enumerated().map { LedgerSamples.document("d\($0)", publishedAt: $1) }
    let words = [["arch", "pier"], ["deck", "rail"], ["arch", "deck"]]
    for (document, extra) in zip(documents, words) {
      var mention = LedgerSamples.bridge([
        LedgerSamples.stance(.asserts, by: "Orlen Courier", in: document)
      ])
      mention.terms = (["close"] + extra).sorted()
      mention.parties = []
      try ingest(document, [mention])
    }
    #expect(try ledger.claims().map(\.handle) == ["c1"])
    #expect(try ledger.claimCount() == 1)
    #expect(try ledger.claim(matching: "c2")?.mentions.count == 3)
  }

  @Test("a claim is found again among many that share its common words")
  func amongMany() throws {
    for number in 1...1_200 {
      let document = LedgerSamples.document("d\(number)")
      var mention = LedgerSamples.bridge([
        LedgerSamples.stance(.asserts, by: "Orlen Courier", in: document)
      ])
      mention.parties = ["Orlen", "Ward \(number)"]
      mention.text = "The bridge of ward \(number) will close."
      try ingest(document, [mention])
    }
    let document = LedgerSamples.document("later")
    var mention = LedgerSamples.bridge([
      LedgerSamples.stance(.refutes, by: "Marta Keel", in: document)
    ])
    mention.parties = ["Orlen", "Ward 700"]
    mention.text = "The bridge of ward 700 will close."
    try ingest(document, [mention])
    #expect(try ledger.claimCount() == 1_200)
    #expect(try ledger.claim(matching: "c700")?.mentions.count == 2)
  }
}
