import NaysayReports
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    "Columns are counted as a terminal shows them",
    arguments: [
      ("", 0), ("port", 4), ("Čapek", 5), ("C\u{30C}apek", 5), ("港口", 4), ("ｆｕｌｌ", 8), ("한국", 4),
      ("🚢", 2), ("🇺🇳", 2), ("👩‍🔬", 2), ("❤️", 2), ("“–…”", 4), ("\u{200B}", 0),
    ])
  func width(_ text: String, _ columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(
    "A text is cut between characters, and never wider than asked",
    arguments: [
      ("the port", 8, "the port"), ("the port", 7, "the po…"), ("the port", 5, "the…"),
      ("港口日報", 8, "港口日報"), ("港口日報", 7, "港口日…"), ("港口日報", 6, "港口…"),
    ])
  func truncation(_ text: String, _ columns: Int, _ cut: String) {
    #expect(text.truncated(to: columns) == cut)
    #expect(cut.displayWidth <= columns)
  }

  @Test("Lines break at spaces, and before parentheses that fit on a line of their own")
  func wrapping() {
    #expect("a bb ccc".wrapped(to: 4) == ["a bb", "ccc"])
    #expect("Ostra (Mira Land, to HNA)".wrapped(to: 19) == ["Ostra", "(Mira Land, to HNA)"])
    #expect("Ostra (Mira Land, to HNA)".wrapped(to: 12) == ["Ostra (Mira", "Land, to", "HNA)"])
    #expect("".wrapped(to: 4) == [""])
    #expect("(open".wrapped(to: 9) == ["(open"])
  }

  @Test("A text for a terminal is one line without controls")
  func terminal() {
    #expect(" a\r\n\tb\u{7}\u{1B}[0m\u{2067}c ".forTerminal == "a b [0mc")
  }
}
