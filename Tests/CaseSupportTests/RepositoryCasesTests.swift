import CaseSupport
import Testing

@Suite("The cases of the repository")
struct RepositoryCasesTests {
  private static let folder: String = {
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return here.dropLast(2).joined(separator: "/") + "/Cases/"
  }()

  static let sentenceFiles = [
    "direct", "indirect", "mixed-and-continued-quotes", "according-to", "nouns",
    "passive-and-agentless", "nested", "refutation", "cancelled-denials", "retraction-concession",
    "questions", "lookalikes", "spokespeople", "addressee-medium", "time",
  ]
  static let refutationFiles = [
    "negated-denials", "no-comment", "implicit-denials", "retractions",
    "concessions-and-standing-by", "factives-and-presupposition", "noun-cues",
    "scope-and-polarity", "questions-and-conditionals", "headlines",
    "denied-proposals-and-lookalikes", "anaphora", "sources", "spokespeople-and-principals",
    "relays", "addressee-and-medium", "journalists-voice-and-scare-quotes", "multi-attribution",
  ]
  static let sourceFiles = [
    "names", "pronouns", "descriptions", "governments", "speaking-for", "anonymous",
    "documents-and-outlets", "first-person", "roles",
  ]
  static let articles = [
    "articles/ferry-sale-denied", "articles/ferry-sale-agreed", "articles/transfer-window",
    "articles/maternity-ward", "articles/coin-trial", "seed/000_1534f80bc8e5ddb2",
  ]

  @Test(
    "Each file of sentences can be read, and every case asks for something",
    arguments: sentenceFiles)
  func sentences(name: String) throws {
    let cases = try CaseFile.load(Self.folder + "sentences/\(name).cases")
    #expect(cases.count >= 7)
    for item in cases {
      #expect(!item.expected.isEmpty || !item.forbidden.isEmpty, "\(name): \(item.name)")
      #expect(item.date != nil, "\(name): \(item.name)")
    }
  }

  @Test(
    "Each file on refutation and its neighbours can be read, and has at least twenty cases",
    arguments: refutationFiles)
  func refutation(name: String) throws {
    let cases = try CaseFile.load(Self.folder + "refutation/\(name).cases")
    #expect(cases.count >= 20)
    for item in cases {
      #expect(!item.expected.isEmpty || !item.forbidden.isEmpty, "\(name): \(item.name)")
      #expect(item.date != nil, "\(name): \(item.name)")
    }
  }

  @Test("Each file about sources can be read, and every case asks whom", arguments: sourceFiles)
  func sources(name: String) throws {
    let cases = try CaseFile.load(Self.folder + "sources/\(name).cases")
    #expect(cases.count >= 5)
    for item in cases {
      let asks = item.expected.contains { !$0.entity.isEmpty || !$0.onBehalfOf.isEmpty }
      #expect(asks, "\(name): \(item.name)")
    }
  }

  @Test("Each article can be read and has its attributions", arguments: articles)
  func article(name: String) throws {
    let cases = try CaseFile.load(Self.folder + name + ".expected")
    let article = try #require(cases.first)
    #expect(cases.count == 1)
    #expect(article.date != nil)
    #expect(article.expected.count >= 7)
    #expect(article.contestedCount != nil)
  }
}
