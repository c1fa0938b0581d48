import NaysayEvaluation
import Testing

@Suite("Labels against gold")
struct LabelCountsTests {
  private static var counts: LabelCounts {
    var counts = LabelCounts()
    for (found, gold) in [("calm", "calm"), ("calm", "storm"), ("calm", "calm"), ("fog", "storm")] {
      counts.count(found, gold: gold)
    }
    return counts
  }

  @Test("each label has its own precision and recall")
  func labels() {
    #expect(Self.counts["calm"] == Tally(right: 2, found: 3, gold: 2))
    #expect(Self.counts["storm"] == Tally(right: 0, found: 0, gold: 2))
    #expect(Self.counts.right == Share(2, of: 4))
  }

  @Test("a rare label counts as much as a common one in macro-F1")
  func macro() {
    #expect(Self.counts.macroF1(over: ["calm", "storm"]) == 40)
  }

  @Test("counts add up")
  func sum() {
    var sum = Self.counts
    sum += Self.counts
    #expect(sum["calm"] == Tally(right: 4, found: 6, gold: 4))
  }

  @Test("a table has a row for each reader and a column for each label")
  func table() {
    var readers = NamedFigures<LabelCounts>()
    readers["model"] += Self.counts
    let table = FigureTable("readers", readers: readers, labels: ["calm", "storm"])
    #expect(table.columns == ["accuracy", "macro-F1", "F1 calm", "F1 storm", "asked"])
    #expect(
      table.rows == [
        .init("model", [.percent(50), .percent(40), .percent(80), .percent(0), .count(4)])
      ])
  }
}
