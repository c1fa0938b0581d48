import NaysayReports
import Testing

@Suite struct TimelineTests {
  @Test("A timeline has a line for each status, with the stance that brought it about")
  func table() throws {
    try expectSnapshot(
      TimelineTable.render(HarbourSample.closing, texts: HarbourSample.texts), "timeline.txt")
  }

  @Test("As JSON each step has its stance whole")
  func json() throws {
    try expectSnapshot(
      TimelineJSON.render(HarbourSample.closing, asOf: "2026-03-02"), "timeline.json")
  }
}
