import CaseSupport
import Naysay
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("The order in which articles come in")
struct OrderTests {
  static let articles: [Document] = {
    let names = Repository.files(in: "Tests/Cases/stories", ending: ".story").prefix(6)
    let stories = names.compactMap {
      try? StoryFile.load(Repository.path("Tests/Cases/stories/\($0)"))
    }
    return stories.flatMap(\.articles).map(\.document)
  }()

  @Test("makes no difference to the claims")
  func order() throws {
    let expected = try Self.claims(of: Self.articles)
    try #require(expected.count > 50)
    let evenFirst = Self.articles.enumerated().sorted {
      ($0.offset % 2, $0.offset) < ($1.offset % 2, $1.offset)
    }
    #expect(try Self.claims(of: evenFirst.map(\.element)) == expected)
    #expect(try Self.claims(of: Self.articles.reversed()) == expected)
  }

  private static func claims(of documents: [Document]) throws -> [Claim] {
    let analyzer = try Reading.analyzer()
    let ledger = try Ledger.inMemory()
    for document in documents {
      let analysis = try Reading.analysis(of: document)
      try ledger.ingest(
        document, analysis: analysis,
        mentions: ClaimMention.gathered(from: analysis, of: document), engine: analyzer.engine,
        matcher: try Reading.claimMatcher())
    }
    return try ledger.claims().map(\.claim).sorted { $0.id < $1.id }
  }
}
