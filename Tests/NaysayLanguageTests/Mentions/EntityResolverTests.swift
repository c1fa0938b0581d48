import NaysayLanguage
import Testing

@Suite("Entities of a text")
struct EntityResolverTests {
  private var lexicon: MentionLexicon {
    var lexicon = MentionLexicon()
    lexicon.forenames = ["ana": .feminine, "ben": .masculine]
    lexicon.titles = [
      "mayor": .init(kind: "office"), "mr": .init(kind: "address", gender: .masculine),
    ]
    lexicon.collectives = ["ministry": .organisation, "company": .organisation]
    lexicon.classes = ["ministry": [.state], "company": [.business]]
    return lexicon
  }

  private func names(_ text: String, at words: [Int]) -> [String?] {
    let table = EntityResolver.resolve(MentionText(text).graph, lexicon: lexicon)
    return words.map { table.entity(at: $0).map { table.entities[$0].name } }
  }

  @Test("a pronoun finds the nearest subject of its gender")
  func pronoun() {
    let text =
      "Ana/PROPN/nsubj/3/P Ruiz/PROPN/flat/1/p met/VERB/root/0 Ben/PROPN/obj/3/P Sand/PROPN/flat/4/p"
      + "|She/PRON/nsubj/2 left/VERB/root/0|He/PRON/nsubj/2 stayed/VERB/root/0"
    #expect(names(text, at: [5, 7]) == ["Ana Ruiz", "Ben Sand"])
  }

  @Test("an object is not the subject of its verb, a reflexive is")
  func binding() {
    let start = "Ben/PROPN/nsubj/2/P saw/VERB/root/0 "
    #expect(names(start + "him/PRON/obj/2", at: [2]) == [nil])
    #expect(names(start + "himself/PRON/obj/2", at: [2]) == ["Ben"])
  }

  @Test("a pronoun without anybody to mean stays unresolved")
  func nobody() {
    #expect(names("He/PRON/nsubj/2 left/VERB/root/0", at: [0]) == [nil])
  }

  @Test("a title of the other gender keeps a name apart")
  func gender() {
    let text =
      "Ana/PROPN/nsubj/3/P Ruiz/PROPN/flat/1/p left/VERB/root/0"
      + "|Mr/PROPN/compound/2 Ruiz/PROPN/nsubj/3/P stayed/VERB/root/0"
    #expect(names(text, at: [0, 4]) == ["Ana Ruiz", "Ruiz"])
  }

  @Test("a description finds the name that comes after it")
  func description() {
    let text =
      "The/DET/det/2 mayor/NOUN/nsubj/3 left/VERB/root/0"
      + "|Mayor/PROPN/compound/2 Ana/PROPN/nsubj/4/P Ruiz/PROPN/flat/2/p slept/VERB/root/0"
    #expect(names(text, at: [1]) == ["Ana Ruiz"])
  }

  @Test("a company of which two are spoken of is neither")
  func doubt() {
    let one = "Halcyon/PROPN/nsubj/2/O sank/VERB/root/0"
    let two = "Halcyon/PROPN/nsubj/2/O sued/VERB/root/0 Brightwater/PROPN/obj/2/O"
    let company = "|The/DET/det/2 company/NOUN/nsubj/3 closed/VERB/root/0"
    #expect(names(one + company, at: [3]) == ["Halcyon"])
    #expect(names(two + company, at: [4]) == ["company"])
  }

  @Test("a long text is read in time that grows with its length")
  func long() {
    let sentence =
      "Ana/PROPN/nsubj/3/P Ruiz/PROPN/flat/1/p met/VERB/root/0 Ben/PROPN/obj/3/P"
      + "|She/PRON/nsubj/2 left/VERB/root/0"
    let text = Array(repeating: sentence, count: 2_000).joined(separator: "|")
    #expect(names(text, at: [11_998]) == [nil] || names(text, at: [11_998]) == ["Ana Ruiz"])
  }
}
