import CaseSupport
import Naysay
import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("Stories: the same claims across articles and over time")
struct StoryTests {
  static let stories = Repository.files(in: "Tests/Cases/stories", ending: ".story")

  @Test("what is contested, and how each claim stands, after each article", arguments: Floor.all)
  private func statuses(floor: Floor) throws {
    var score = StoryScore()
    let names = Repository.files(in: "Tests/Cases/\(floor.folder)", ending: ".story")
    for name in names {
      let story = try Self.story(name, in: floor.folder)
      var book = ClaimBook(matcher: try Reading.claimMatcher())
      for (number, article) in story.articles.enumerated() {
        book.add(try Self.mentions(of: article))
        let claims = book.claims(asOf: article.document.publishedAt)
        score.add(claims, after: article, of: story, read: Array(story.articles[...number]))
      }
    }
    // What fails in stories that are kept aside is not for reading.
    let details = floor.isKeptAside ? [] : score.failures
    TestReport.write(floor.folder, score.summary, details: details)
    #expect(names.count >= floor.stories)
    #expect(score.contestedF1 >= floor.contestedF1, "\(score.summary)")
    #expect(score.status.rate >= floor.status, "\(score.summary)")
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

  /// A little under what is measured: a change that loses something fails, and whoever gains something lifts it.
  private struct Floor: CustomTestStringConvertible {
    var folder: String
    var stories: Int
    var contestedF1: Double
    var status: Double
    var isKeptAside = false

    var testDescription: String { folder }

    static let all = [
      Floor(folder: "stories", stories: 20, contestedF1: 0.59, status: 0.67),
      Floor(
        folder: "stories-kept-aside", stories: 14, contestedF1: 0.31, status: 0.59,
        isKeptAside: true),
    ]
  }

  private static func story(_ name: String, in folder: String = "stories") throws -> Story {
    try StoryFile.load(Repository.path("Tests/Cases/\(folder)/\(name)"))
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
