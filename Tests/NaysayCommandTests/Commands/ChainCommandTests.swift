import Foundation
import Testing

@Suite("naysay chain")
struct ChainCommandTests {
  private func withSeeds() throws -> NaysayRunner {
    let naysay = try NaysayRunner()
    let seeds = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../seeds").standardizedFileURL
    #expect(try naysay.run("ingest", seeds.path, "--model", "fast").status == 0)
    return naysay
  }

  @Test("leads from the article in seeds to those who said it, of a claim and of an attribution")
  func seed() throws {
    let naysay = try withSeeds()
    let run = try naysay.run("chain", "c1")
    #expect(run.status == 0)
    #expect(run.text.contains("TASS ← Fahim Dashti ← Panjshir resistance forces"))
    #expect(run.text.contains("TASS ← Geo TV"))
    let json = try JSONSerialization.jsonObject(with: naysay.run("chain", "c1", "--json").output)
    let chains = try #require((json as? [String: Any])?["chains"] as? [[String: Any]])
    let refutation = try #require(chains.first { $0["stance"] as? String == "refutes" })
    #expect(refutation["origin"] as? String == "Panjshir resistance forces")
    let id = try #require(refutation["attribution"] as? String)
    #expect(
      try naysay.run("chain", id).text.contains("TASS ← Fahim Dashti ← Panjshir resistance forces"))
  }

  @Test("ends with 65 for a name that the ledger does not have, and with 64 for a form not offered")
  func faults() throws {
    let naysay = try withSeeds()
    #expect(try naysay.run("chain", "c99").status == 65)
    #expect(try naysay.run("chain", "c1", "--format", "csv").status == 64)
    #expect(try naysay.run("chain", "c1", "--db", "none.sqlite").status == 66)
  }
}
