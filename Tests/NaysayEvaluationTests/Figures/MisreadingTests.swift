import NaysayEvaluation
import NaysayText
import Testing

@Suite("Misreadings")
struct MisreadingTests {
  @Test("are blocks of lines, white space in one")
  func block() {
    let corpus = Corpus(key: "orlen", name: "Orlen dev", path: "", published: "")
    let misreading = Misreading(
      document: "a.txt", fault: "missed", gold: "cue ⟨said⟩", found: nil, text: "Keel\n\nsaid so.")
    #expect(
      misreading.block(of: corpus) == """
        Orlen dev · a.txt · missed
          gold   cue ⟨said⟩
          found  –
          text   Keel said so.

        """)
  }

  @Test("show the words around, and where they are cut")
  func around() {
    let text = ScalarText("The bridge would close in May.")
    #expect(text.around([Span(4, 10), Span(17, 22)], reach: 4) == "The bridge would close in …")
    #expect(text.around([Span(17, 22)], reach: 6) == "…would close in Ma…")
    #expect(text.around([]) == "")
  }
}
