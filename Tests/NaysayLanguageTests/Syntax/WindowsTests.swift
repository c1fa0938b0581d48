import NaysayLanguage
import Testing

@Suite struct WindowsTests {
  /// A text as sentences of words of two pieces each; `|` starts a paragraph.
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var windows: [Range<Int>]

    var testDescription: String { text }
  }

  @Test(
    "cuts at the last sentence that has room, or at a paragraph's end once the window is half full",
    arguments: [
      Case(text: "", windows: []),
      Case(text: "3 2", windows: [0..<5]),
      Case(text: "3 2 3", windows: [0..<5, 5..<8]),
      Case(text: "3 | 1 3", windows: [0..<3, 3..<7]),
      Case(text: "2 | 2 3", windows: [0..<4, 4..<7]),
      Case(text: "7", windows: [0..<5, 5..<7]),
      Case(text: "1 7", windows: [0..<1, 1..<6, 6..<8]),
    ])
  func cut(example: Case) {
    var counts: [Int] = []
    var ends: [Bool] = []
    var starts: [Bool] = []
    var startsParagraph = true
    for part in example.text.split(separator: " ") {
      guard let length = Int(part) else {
        startsParagraph = true
        continue
      }
      for i in 0..<length {
        counts.append(2)
        ends.append(i == length - 1)
        starts.append(i == 0 && startsParagraph)
      }
      startsParagraph = false
    }
    let windows = Windows(maxPieces: 10, leastBeforeParagraph: 5)
      .cut(pieceCounts: counts, endsSentence: ends, startsParagraph: starts)
    #expect(windows == example.windows)
  }

  @Test("gives a word with more pieces than there is room a window of its own")
  func hugeWord() {
    let windows = Windows(maxPieces: 10, leastBeforeParagraph: 5)
      .cut(pieceCounts: [11, 1], endsSentence: [false, true], startsParagraph: [true, false])
    #expect(windows == [0..<1, 1..<2])
  }
}
