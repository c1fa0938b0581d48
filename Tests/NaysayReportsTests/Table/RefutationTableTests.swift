import NaysayReports
import Testing

@Suite struct RefutationTableTests {
  private let listing = RefutationListing(of: HarbourSample.listing)

  @Test("A refutation shows its date, the refuted words, whose report it was and where it stands")
  func table() throws {
    try expectSnapshot(
      RefutationTable.render(listing, texts: HarbourSample.texts), "refutations.txt")
  }

  @Test("Without the text the claim's own sentence stands for the refuted words")
  func withoutText() throws {
    let table = RefutationTable.render(listing)
    #expect(table.contains("the ferry port would close in May"))
    #expect(!table.contains("“"))
  }

  @Test("An empty list is its last line alone")
  func empty() {
    #expect(
      RefutationTable.render(RefutationListing(refutations: [], documentCount: 1))
        == "0 refutations · 1 document\n")
  }
}
