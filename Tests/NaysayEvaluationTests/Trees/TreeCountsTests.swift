import Foundation
import NaysayEvaluation
import NaysayLanguage
import Testing

@Suite("Trees compared with gold")
struct TreeCountsTests {
  private static let gold = """
    1\tKeel\tKeel\tPROPN\tNNP\t_\t4\tnsubj:pass\t_\t_
    2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_


    """

  private func trees(_ conllu: String) throws -> AlignedTrees {
    let documents = try CoNLLUReader.read(conllu, file: "keel.conllu")
    return AlignedTrees(try #require(documents.first))
  }

  @Test("are all right where they are the same; subtypes of relations do not count")
  func same() throws {
    let found = Self.gold.replacingOccurrences(of: "nsubj:pass", with: "nsubj")
    let counts = TreeCounts(gold: try trees(Self.gold), found: try trees(found))
    for measure in TreeCounts.measures { #expect(counts.f1(of: measure) == 100) }
  }

  @Test("lose what is tagged, named or attached otherwise")
  func otherwise() throws {
    let found = Self.gold
      .replacingOccurrences(of: "PROPN\tNNP", with: "NOUN\tNNP")
      .replacingOccurrences(of: "do\tAUX\tVBD\t_\t4", with: "did\tAUX\tVBN\t_\t1")
    let counts = TreeCounts(gold: try trees(Self.gold), found: try trees(found))
    let percents = ["words", "sentences", "UPOS", "XPOS", "lemmas", "UAS", "LAS"].map(counts.f1)
    #expect(percents == [100, 100, 80, 80, 80, 80, 80])
  }

  @Test("are aligned by characters where words are cut otherwise")
  func words() throws {
    let found = """
      1\tKeel\tKeel\tPROPN\tNNP\t_\t3\tnsubj\t_\t_
      2\tdidn't\tdidn't\tAUX\tVBD\t_\t3\taux\t_\t_

      1\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      2\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_


      """.replacingOccurrences(of: "\t3\t", with: "\t2\t").replacingOccurrences(
        of: "VBD\t_\t2\taux", with: "VBD\t_\t0\troot")
    let counts = TreeCounts(gold: try trees(Self.gold), found: try trees(found))
    // Of 5 and 4 words three are the same: Keel, leave and the stop; didn't covers what did does, as its first.
    #expect(counts.f1(of: "words") == 200 * 4 / 9.0)
    #expect(counts.f1(of: "sentences") == 0)
    #expect(counts.f1(of: "LAS") == 200 * 2 / 9.0)
  }
}
