import CaseSupport
import Naysay
import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("Stories: the same claims across articles and over time")
struct StoryTests {
  static let stories = Repository.files(in: "Tests/Cases/stories", ending: ".story")

  @Test("what is contested, and how each claim stands, after each article")
  func statuses() throws {
    var score = StoryScore()
    for name in Self.stories {
      let story = try Self.story(name)
      var book = ClaimBook(matcher: try Reading.claimMatcher())
      for (number, article) in story.articles.enumerated() {
        book.add(try Self.mentions(of: article))
        let claims = book.claims(asOf: article.document.publishedAt)
        score.add(claims, after: article, of: story, read: Array(story.articles[...number]))
      }
    }
    TestReport.write("stories", score.summary, details: score.failures)
    #expect(Self.stories.count >= 20)
    #expect(score.contestedF1 >= Floors.contestedF1, "\(score.summary)")
    #expect(score.status.rate >= Floors.status, "\(score.summary)")
  }

  @Test("the order in which articles come makes no difference", arguments: stories.prefix(6))
  func order(name: String) throws {
    let mentions = try Self.story(name).articles.flatMap(Self.mentions)
    let expected = try Self.book(mentions).claims()
    #expect(try Self.book(mentions.reversed()).claims() == expected)
    let middle = mentions.count / 2
    let turned = Array(mentions[middle...] + mentions[..<middle])
    #expect(try Self.book(turned).claims() == expected)
  }

  /// A little under what is measured: a change that loses something fails, and whoever gains something lifts them.
  private enum Floors {
    static let contestedF1 = 0.52
    static let status = 0.62
  }

  private static func story(_ name: String) throws -> Story {
    try StoryFile.load(Repository.path("Tests/Cases/stories/\(name)"))
  }

  private static func book(_ mentions: [PlacedMention]) throws -> ClaimBook {
    ClaimBook(mentions, matcher: try Reading.claimMatcher())
  }

  private static func mentions(of article: StoryArticle) throws -> [PlacedMention] {
    let document = article.document
    let analysis = try Reading.analysis(of: document)
    return ClaimMention.gathered(from: analysis, of: document).enumerated().map { place, mention in
      PlacedMention(
        mention, document: document.digest, publishedAt: document.publishedAt, position: place,
        publication: Publication(publisher: document.publisher, id: document.id))
    }
  }
}
