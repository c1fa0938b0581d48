import NaysayLexicon
import Testing

@Suite("Marked examples")
struct MarkedExampleTests {
  private let place = LexiconPlace(file: "cues.tsv", line: 7)

  @Test("the marks become spans of the text without them")
  func spans() throws {
    let example = try MarkedExample("The mill [denied] that {the dam broke}.", place: place)
    #expect(example.text == "The mill denied that the dam broke.")
    #expect(example.cue == [9..<15])
    #expect(example.content == [21..<34])
    #expect(example.words(example.cue[0]) == "denied")
    #expect(example.words(example.content[0]) == "the dam broke")
  }

  @Test("cue and content may come in parts")
  func parts() throws {
    let example = try MarkedExample(
      "The mill [neither] confirmed [nor] denied {it}, {once} more.", place: place)
    #expect(example.cue.map(example.words) == ["neither", "nor"])
    #expect(example.content.map(example.words) == ["it", "once"])
  }

  @Test("spans count code points")
  func codePoints() throws {
    let example = try MarkedExample("“{Ça a e\u{301}té 👩‍🚒},” she [said].", place: place)
    #expect(example.words(example.content[0]) == "Ça a e\u{301}té 👩‍🚒")
    #expect(example.content[0] == 1..<14)
  }

  @Test(
    "marks that don't fit are refused",
    arguments: [
      "No marks at all.", "An [open one.", "A {brace] closed wrongly.", "A [cue {within}].",
      "A closed] one.", "An [] empty one.", "Only {content}.",
    ])
  func faults(text: String) throws {
    let error = try #require(throws: LexiconError.self) {
      try MarkedExample(text, place: place)
    }
    #expect(error.kind == .badExample)
    #expect(error.file == "cues.tsv")
    #expect(error.line == 7)
  }
}
