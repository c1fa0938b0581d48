import NaysayEvaluation
import Testing

@Suite("Tallies")
struct TallyTests {
  @Test("give precision, recall and F1 in percent")
  func percentages() {
    let tally = Tally(right: 3, found: 4, gold: 6)
    #expect(tally.precision == 75)
    #expect(tally.recall == 50)
    #expect(tally.f1 == 60)
  }

  @Test("of nothing are 0")
  func nothing() {
    #expect(Tally().precision == 0)
    #expect(Tally().recall == 0)
    #expect(Tally().f1 == 0)
  }

  @Test("add up by name, in the order in which the names were used")
  func sums() {
    var sum = NamedFigures<Tally>(["cue"])
    var other = NamedFigures<Tally>()
    other["source"] += Tally(right: 1, found: 2, gold: 3)
    sum += other
    sum += other
    #expect(sum.names == ["cue", "source"])
    #expect(sum["source"] == Tally(right: 2, found: 4, gold: 6))
  }
}
