import NaysayAttribution
import NaysayEvaluation
import NaysayLexicon
import Testing

@Suite("Numbers for factuality")
struct FactualityScaleTests {
  private static let table = try? LexiconTable(
    name: "factuality_scale",
    bytes: Array(
      """
      #columns: use	name	uw	uds_ih2
      #key: use	name
      mean	all	2.0	0.5
      value	CT+	2.7	1.8
      value	CT-	-1.1	-0.2
      base	all	1.0	0.4
      weight	value CT+	1.5	2.0
      weight	tense future	-0.5	-1.5
      weight	by negation	-9.0	0.0
      """.utf8), file: "factuality_scale.tsv")

  @Test("each corpus has its own numbers for a value, and its mean for one it lacks")
  func values() {
    let scale = FactualityScale(Self.table, corpus: "uw")
    #expect(scale.number(for: .certain) == 2.7)
    #expect(scale.number(for: .certainlyNot) == -1.1)
    #expect(scale.number(for: .possible) == scale.mean)
    #expect(FactualityScale(Self.table, corpus: "uds_ih2").number(for: .certain) == 1.8)
  }

  @Test("the weights of features are added up, within the scale")
  func features() {
    let scale = FactualityScale(Self.table, corpus: "uw")
    #expect(scale.number(for: ["value CT+", "tense future"]) == 2)
    #expect(scale.number(for: ["value CT+", "unheard of"]) == 2.5)
    #expect(scale.number(for: ["by negation"]) == -3)
  }
}
