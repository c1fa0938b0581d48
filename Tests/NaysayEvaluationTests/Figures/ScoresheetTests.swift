import NaysayEvaluation
import NaysayReports
import Testing

@Suite("Figures")
struct ScoresheetTests {
  private static let sheet = {
    let corpus = Corpus(key: "orlen", name: "Orlen dev", path: "orlen.jsonl", published: "nowhere")
    var tallies = NamedFigures<Tally>()
    tallies["source"] = Tally(right: 1, found: 3, gold: 2)
    tallies["cue"] = Tally(right: 10, found: 10, gold: 10)
    let shares = NamedFigures<Share>(["contents of denials"])
    return Scoresheet(
      corpus, counts: [.init("documents", 2)],
      tables: [
        FigureTable("spans", tallies: tallies), FigureTable("shares", shares: shares),
        FigureTable(
          "errors", columns: ["mean"],
          rows: [.init("factuality", [.number(-0.0625)]), .init("none", [.none])]),
      ])
  }()

  @Test("are shown as tables, numbers below each other")
  func text() {
    #expect(
      Self.sheet.text() == """
        Orlen dev · 2 documents

        SPANS   PRECISION  RECALL     F1  RIGHT  FOUND  GOLD
        source       33.3    50.0   40.0      1      3     2
        cue         100.0   100.0  100.0     10     10    10

        SHARES               SHARE  RIGHT  ASKED
        contents of denials      –      0      0

        ERRORS        MEAN
        factuality  -0.063
        none             –

        """)
  }

  @Test("are written as objects by name, without what has no figure")
  func json() {
    #expect(
      Self.sheet.json.compact
        == #"{"corpus":"Orlen dev","documents":2,"spans":{"source":{"precision":33.33,"recall":50.0,"#
        + #""F1":40.0,"right":1,"found":3,"gold":2},"cue":{"precision":100.0,"recall":100.0,"#
        + #""F1":100.0,"right":10,"found":10,"gold":10}},"shares":{"contents of denials":"#
        + #"{"right":0,"asked":0}},"errors":{"factuality":{"mean":-0.0625},"none":{}}}"#)
  }
}
