import NaysayEvaluation
import Testing

@Suite("Words in common with a headline")
struct BM25Tests {
  private static let texts = [
    "The ferry to Orlen sank in the harbour.", "The mayor of Orlen opened the new bridge.",
    "The harbour of Tamsk froze in the night.", "The ferry will sail to Tamsk in May.",
  ].map(WordCounts.init)
  private static let index = BM25(texts)

  @Test("words are runs of letters and digits in lower case")
  func words() {
    let words = WordCounts("Jong-un’s 2 ferries, two Ferries")
    #expect(words.words == ["2", "ferries", "jong", "s", "two", "un"])
    #expect(words.length == 7 && words["ferries"] == 2 && words["Ferries"] == 0)
  }

  @Test("a word counts the more the rarer it is")
  func weights() {
    #expect(Self.index.weight(of: "bridge") > Self.index.weight(of: "ferry"))
    #expect(Self.index.weight(of: "ferry") > Self.index.weight(of: "the"))
  }

  @Test(
    "a headline agrees most with the text that has its words, and not at all with one that has none"
  )
  func agreement() {
    let headline = WordCounts("Ferry sank in Orlen")
    let agreements = Self.texts.map { Self.index.agreement(of: headline, with: $0) }
    #expect(agreements.max() == agreements[0])
    #expect(agreements.allSatisfy { (0..<1).contains($0) })
    #expect(Self.index.agreement(of: WordCounts("Snow"), with: Self.texts[0]) == 0)
    #expect(Self.index.agreement(of: WordCounts(""), with: Self.texts[0]) == 0)
  }
}
