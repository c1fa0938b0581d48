import NaysayReports
import Testing

@Suite struct ChainTests {
  private let listing = ChainListing(
    of: HarbourSample.closing, texts: HarbourSample.texts, analyses: HarbourSample.analyses)

  @Test("Chains have a line for each stance, with the words that state them")
  func table() throws {
    try expectSnapshot(ChainTable.render(listing), "chain.txt")
  }

  @Test("As JSON each link has its kind and its words with both selectors")
  func json() throws {
    try expectSnapshot(ChainJSON.render(listing, asOf: "2026-03-02"), "chain.json")
  }

  @Test("The chain of one attribution stands alone")
  func attribution() throws {
    let alone = ChainListing(
      of: HarbourSample.radio, chain: HarbourSample.chain(to: "Harbour Radio", "a4"),
      in: HarbourSample.card, text: HarbourSample.text, analysis: HarbourSample.analysis)
    try expectSnapshot(ChainTable.render(alone), "chain-attribution.txt")
  }
}
