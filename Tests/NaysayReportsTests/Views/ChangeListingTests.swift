import NaysayClaims
import NaysayReports
import Testing

@Suite struct ChangeListingTests {
  @Test("Changes come by day, each with the claim and its cause")
  func order() {
    let changes = HarbourSample.changes.changes
    #expect(changes.map(\.change.kind) == [.new, .new, .contested, .changed])
    #expect(changes.map(\.claim.handle) == ["c1", "c3", "c1", "c3"])
  }

  @Test("As a table and as Markdown")
  func table() throws {
    try expectSnapshot(ChangeTable.render(HarbourSample.changes), "changes.txt")
    try expectSnapshot(ChangeMarkdown.render(HarbourSample.changes), "changes.md")
  }

  @Test("As JSON, JSON Lines and CSV")
  func interchange() throws {
    try expectSnapshot(ChangeJSON.render(HarbourSample.changes), "changes.json")
    try expectSnapshot(ChangeJSON.renderLines(HarbourSample.changes), "changes.jsonl")
    try expectSnapshot(ChangeCSV.render(HarbourSample.changes), "changes.csv")
  }

  @Test("That nothing changed is said")
  func empty() {
    let listing = ChangeListing(of: [HarbourSample.closing], since: "2027-01-01")
    #expect(ChangeTable.render(listing) == "nothing changed since 2027-01-01\n")
  }
}
