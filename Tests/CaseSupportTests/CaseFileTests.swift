import CaseSupport
import NaysayAttribution
import NaysayText
import Testing

@Suite("Reading case files")
struct CaseFileTests {
  private let denial = """
    ## a comment
    # dam: a denial
    date: 2024-03-05
    publisher: Coastline News
    exhaustive: yes
    text: Officials denied reports that the dam, built in 1950, had failed,
      Ana Ruiz told Coastline News.
    - source: Officials | cue: denied | content: the dam … had failed | stance: refutes | act: deny // refute
    - source: ~ | cue: reports | parent: denied | stance: ~ | statedAt: ~
    ! cue: failed | why: a dam fails

    # second
    text: It rained.
    """

  @Test("A case has its name, remark, date, publisher and text")
  func header() throws {
    let cases = try CaseFile.parse(denial, file: "x.cases")
    #expect(cases.map(\.name) == ["dam", "second"])
    let dam = try #require(cases.first)
    #expect(dam.remark == "a denial")
    #expect(dam.date == "2024-03-05")
    #expect(dam.publisher == "Coastline News")
    #expect(dam.isExhaustive)
    #expect(dam.text.hasSuffix("had failed, Ana Ruiz told Coastline News."))
    #expect(cases.last?.isExhaustive == false)
  }

  @Test("The words of an attribution are found in the text, parts and alternatives included")
  func attribution() throws {
    let dam = try #require(try CaseFile.parse(denial, file: "x.cases").first)
    let first = try #require(dam.expected.first)
    #expect(first.source.map(\.spans) == [[Span(0, 9)]])
    #expect(first.cue.map(\.spans) == [[Span(10, 16)]])
    #expect(first.content.map(\.spans) == [[Span(30, 37), Span(54, 64)]])
    #expect(first.stance == [.refutes])
    #expect(first.act == ["deny", "refute"])
    let second = try #require(dam.expected.last)
    #expect(second.source.map(\.spans) == [[]])
    #expect(second.parent?.spans == [Span(10, 16)])
    #expect(second.stance == [nil])
    #expect(second.statedAt == ["~"])
    #expect(dam.forbidden.first?.stances == [.refutes, .questions])
  }

  @Test("Paragraphs between text<< and >> keep their line breaks")
  func paragraphs() throws {
    let source = "# p\ntext<<\n“One.\n\n# Two.”\n>>\n- cue: Two\n"
    let item = try #require(try CaseFile.parse(source, file: "p.cases").first)
    #expect(item.text == "“One.\n\n# Two.”")
    #expect(item.expected.first?.cue.first?.spans == [Span(9, 12)])
  }

  @Test("Spans count code points, and words match whole words only")
  func codePoints() throws {
    let source = "# e\ntext: 👩‍🚒 “The he said” he said.\n- source: he#2 | cue: said#2\n"
    let expected = try #require(try CaseFile.parse(source, file: "e.cases").first?.expected.first)
    #expect(expected.source.first?.spans == [Span(18, 20)])
    #expect(expected.cue.first?.spans == [Span(21, 25)])
  }

  @Test(
    "A mistake is named with its file and line",
    arguments: [
      ("text: A.", "x:1: no case has begun: “# name” is first"),
      ("# a\n", "x:1: the case has no text"),
      ("# a\ntext: B said C.\n- cue: says", "x:3: cue: “says” does not occur in the text"),
      (
        "# a\ntext: B said C said D.\n- cue: said",
        "x:3: cue: “said” occurs 2 times: say which one with #1, #2, …"
      ),
      ("# a\ntext: B said C.\n- cue: said#2", "x:3: cue: “said” occurs 1 times, not 2"),
      (
        "# a\ntext: B said C.\n- source: B",
        "x:3: an attribution needs a cue that stands in the text"
      ),
      ("# a\ntext: B said C.\n- cue: said | colour: red", "x:3: unknown key “colour”"),
      ("# a\ntext: B said C.\n- cue: said | stance: likes", "x:3: no stance is called “likes”"),
      ("# a\ntext: B.\n\n# a\ntext: C.", "x:4: the name “a” is taken"),
      ("# a\ntext<<\nB.", "x:3: “text<<” is never closed by “>>”"),
      ("# a\narticle: none.json", "none.json:0: cannot be read"),
    ])
  func mistakes(source: String, message: String) {
    let error = #expect(throws: CaseFileError.self) { try CaseFile.parse(source, file: "x") }
    #expect(error?.description == message)
  }
}
