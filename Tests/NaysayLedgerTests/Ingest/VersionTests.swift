import NaysayAttribution
import NaysayClaims
import NaysayLedger
import Testing

@Suite("Versions of an article")
struct VersionTests {
  private func ledger(_ order: [Int]) throws -> Ledger {
    let ledger = try Ledger.inMemory()
    for number in order {
      let document = LedgerSamples.document(
        "d\(number)", url: "https://orlen.example/bridge", publishedAt: "2024-03-0\(number)")
      let stance = LedgerSamples.stance(.asserts, by: "Orlen Courier", in: document)
      try ledger.ingest(
        document, analysis: LedgerSamples.analysis(of: document),
        mentions: [LedgerSamples.bridge([stance])], engine: LedgerSamples.engine)
    }
    return ledger
  }

  @Test(
    "follow each other by publication, in whatever order they come in",
    arguments: [[1, 2, 3], [3, 2, 1], [2, 3, 1]])
  func order(order: [Int]) throws {
    let ledger = try ledger(order)
    let versions = try ledger.documents().sorted { $0.digest < $1.digest }
    #expect(versions.map(\.revisionOf) == [nil, "d1", "d2"])
    for (day, digest) in [("2024-02-01", "d1"), ("2024-03-02", "d2"), ("2024-03-09", "d3")] {
      let documents = try ledger.claims(asOf: day).flatMap(\.documents)
      #expect(documents.map(\.digest) == (day == "2024-02-01" ? [] : [digest]))
    }
    #expect(try ledger.claims().flatMap(\.documents).map(\.digest) == ["d3"])
  }

  @Test("of one day follow each other as they came in")
  func sameDay() throws {
    let ledger = try Ledger.inMemory()
    for digest in ["d2", "d1"] {
      let document = LedgerSamples.document(digest, url: "https://orlen.example/bridge")
      try ledger.ingest(
        document, analysis: LedgerSamples.analysis(of: document), mentions: [],
        engine: LedgerSamples.engine)
    }
    #expect(try ledger.documents().map(\.revisionOf) == [nil, "d2"])
  }
}
