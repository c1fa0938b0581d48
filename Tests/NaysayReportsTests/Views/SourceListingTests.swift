import NaysayClaims
import NaysayReports
import Testing

@Suite struct SourceListingTests {
  let listing: SourceListing

  init() throws { listing = try #require(HarbourSample.authority) }

  @Test("A record has the stances by date, a spokesperson's too, the turns and the silences")
  func record() {
    #expect(listing.positions.map(\.handle) == ["c3", "c1", "c3"])
    #expect(listing.reversals.map(\.reversal.kind) == [.selfContradiction])
    #expect(listing.silences.map(\.handle) == ["c2"])
    #expect(listing.documents.map(\.digest) == ["5f2c", "77aa"])
  }

  @Test("As a table, on a narrow terminal too")
  func table() throws {
    try expectSnapshot(SourceTable.render(listing, texts: HarbourSample.texts), "source.txt")
    try expectSnapshot(
      SourceTable.render(listing, texts: HarbourSample.texts, width: 100), "source-100.txt")
  }

  @Test("As JSON with who it is, and as JSON Lines and CSV a stance a line")
  func interchange() throws {
    try expectSnapshot(SourceJSON.render(listing), "source.json")
    try expectSnapshot(SourceJSON.renderLines(listing), "source.jsonl")
    try expectSnapshot(SourceCSV.render(listing), "source.csv")
  }

  @Test("As Markdown")
  func markdown() throws {
    try expectSnapshot(SourceMarkdown.render(listing, texts: HarbourSample.texts), "source.md")
  }
}
