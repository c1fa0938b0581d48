import NaysayEvaluation
import NaysayLanguage
import Testing

@Suite("Mentions and sources of GUM")
struct EntityBracketsTests {
  private static let gold = """
    # newdoc id = keel
    1\tMayor\tmayor\tNOUN\tNN\t_\t4\tnsubj\t_\tDiscourse=attribution-positive:1->2:0:_|Entity=(1-person-new-nnnnn-cf1-2-coref
    2\tAna\tAna\tPROPN\tNNP\t_\t1\tflat\t_\t_
    3\tRuiz\tRuiz\tPROPN\tNNP\t_\t2\tflat\t_\tEntity=1)
    4\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
    5\tshe\tshe\tPRON\tPRP\tPerson=3\t6\tnsubj\t_\tDiscourse=span:2->0:0:_|Entity=(1-person-giv:act-nnnnn-cf1-1-ana)
    6\tleft\tleave\tVERB\tVBD\t_\t4\tccomp\t_\t_
    7\tTarn\tTarn\tPROPN\tNNP\t_\t6\tobj\t_\tEntity=(2-place-new-nnnnn-cf2-1-sgl(3-time-new-nnnnn-cf3-1-sgl)2)


    """

  private func read() throws -> (graph: DependencyGraph, misc: [String]) {
    let document = try #require(try CoNLLUReader.read(Self.gold, file: "keel.conllu").first)
    let misc = Self.gold.split(separator: "\n").compactMap { line in
      line.split(separator: "\t").count == 10 ? String(line.split(separator: "\t")[9]) : nil
    }
    return (DependencyGraph(document.parsed), misc)
  }

  @Test("brackets open and close mentions, nested ones too")
  func brackets() throws {
    let (graph, misc) = try read()
    let mentions = EntityBrackets.mentions(misc: misc, in: graph)
    #expect(mentions.map(\.words) == [0..<3, 4..<5, 6..<7, 6..<7])
    #expect(
      mentions.map(\.entity) == ["1", "1", "2", "3"]
        || mentions.map(\.entity) == ["1", "1", "3", "2"])
    #expect(mentions.prefix(2).map(\.form) == [.nominal, .pronoun])
    #expect(mentions[0].head == 0)
  }

  @Test("the subject of a unit of attribution is a source")
  func sources() throws {
    let (graph, misc) = try read()
    let mentions = EntityBrackets.mentions(misc: misc, in: graph)
    let sources = SourceMentions(graph: graph, misc: misc, isCue: { _ in false })
    #expect(sources.sources(among: mentions).map(\.head) == [0])
  }
}
