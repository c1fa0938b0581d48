import CaseSupport
import Naysay
import NaysayAttribution
import NaysayLanguage
import NaysayLexicon
import NaysayText
import Testing

@Suite("Composition of factuality")
struct CompositionTests {
  @Test(
    "what a word embeds takes its polarity from the word and the certainty of the weaker",
    arguments: [
      // forget to: CT- where it is so, CT+ where it is not.
      ("CT-", "CT+", "implicative", Factuality.certain, Factuality.certainlyNot),
      ("CT-", "CT+", "implicative", .certainlyNot, .certain),
      ("CT-", "CT+", "implicative", .possible, .possiblyNot),
      ("CT-", "CT+", "implicative", .probablyNot, .probable),
      ("CT-", "CT+", "implicative", .unknown, .unknown),
      // try to: PS+ where it is so.
      ("PS+", "CT-", "attempt", .certain, .possible),
      ("PS+", "CT-", "attempt", .probable, .possible),
      ("PS+", "CT-", "attempt", .certainlyNot, .certainlyNot),
      // know that: in any case.
      ("CT+", "CT+", "factive", .certainlyNot, .certain),
      ("CT+", "CT+", "factive", .unknown, .certain),
      ("CT+", "CT+", "time", .unknown, .unknown),
      // say that.
      ("CT+", "UU", "report", .certainlyNot, .unknown),
    ])
  func embedding(
    affirmed: String, negated: String, kind: String, outer: Factuality, inner: Factuality
  ) throws {
    let table = try LexiconTable(
      name: "factuality",
      bytes: Array(
        """
        #columns: word	pos	frame	affirmed	negated	kind	example
        word	verb	to	\(affirmed)	\(negated)	\(kind)	She [worded] to {go}.
        """.utf8), file: "factuality.tsv")
    let entry = try #require(try table.entries(FactualityEntry.self).first)
    #expect(outer.embedding(entry) == inner)
  }

  @Test("a clause in a negative place is turned, and is no more certain than the place")
  func containing() {
    #expect(Factuality.certainlyNot.containing(.certain) == .certainlyNot)
    #expect(Factuality.certainlyNot.containing(.possible) == .possiblyNot)
    #expect(Factuality.probablyNot.containing(.certainlyNot) == .probable)
    #expect(Factuality.possible.containing(.certainlyNot) == .possiblyNot)
    #expect(Factuality.unknown.containing(.certain) == .unknown)
  }

  @Test("the words that decided are told from the outermost inwards")
  func steps() throws {
    let event = try #require(
      MarkedEvent("The mayor said that the clerk did not manage to [leave]."))
    let reading = try #require(event.reading(by: try Reading.analyzer()))
    #expect(reading.words == ["said", "not", "manage"])
    #expect(reading.factuality.steps.map(\.value) == [.certain, .certainlyNot, .certainlyNot])
    #expect(
      reading.factuality.steps.map(\.reason.description) == ["report", "negation", "implicative"])
  }

  @Test("a content is read from its root, not from what is said of it")
  func top() throws {
    let text = "The mayor denied that the clerk had failed to leave."
    let parsed = try Reading.analyzer().parse(Document(id: "s", digest: "s", text: text)).parsed
    let graph = DependencyGraph(parsed)
    let lexicon = try Reading.analyzer().factuality
    let word = { (form: String) in graph.words.firstIndex { $0.form == form } }
    let (failed, leave) = (try #require(word("failed")), try #require(word("leave")))
    let whole = FactualityReader(graph: graph, lexicon: lexicon)
    let content = FactualityReader(graph: graph, lexicon: lexicon, top: failed)
    #expect(whole.factuality(of: leave).value == .certain)
    #expect(content.factuality(of: leave).value == .certainlyNot)
    #expect(content.factuality(of: failed).value == .certain)
  }
}
