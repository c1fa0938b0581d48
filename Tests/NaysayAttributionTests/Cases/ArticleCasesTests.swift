import CaseSupport
import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("Articles")
struct ArticleCasesTests {
  /// One article with what must be found in it.
  struct Article: Sendable, CustomTestStringConvertible {
    var path: String
    var testDescription: String { path }
  }

  static let articles =
    ["articles", "seed"].flatMap { folder in
      Repository.files(in: "Tests/Cases/\(folder)", ending: ".expected").map {
        Article(path: "Tests/Cases/\(folder)/\($0)")
      }
    }

  @Test("all of them together are read as well as they were")
  func attributions() throws {
    var score = CaseScore()
    for article in Self.articles {
      let (item, document) = try Self.read(article)
      score.add(item, try Reading.analysis(of: document))
    }
    TestReport.write("articles", score.summary, details: score.failures)
    #expect(Self.articles.count >= 6)
    #expect(Floors.articles.shortfalls(of: score) == [], "\(list(score.failures))")
  }

  @Test("their claims have the status, the sides and the silent parties that a reader finds")
  func claims() throws {
    var right = CaseScore.Tally()
    var failures: [String] = []
    for article in Self.articles {
      let (item, document) = try Self.read(article)
      let claims = try Self.claims(of: document)
      for expected in item.claims {
        let differences = Self.leastDifferences(from: expected, among: claims)
        right.count(differences.isEmpty)
        failures += differences.map { "\(item.name): \($0)" }
      }
      let contested = claims.filter { $0.status == .contested }.count
      right.count(contested == item.contestedCount)
      if let wanted = item.contestedCount, wanted != contested {
        failures.append("\(item.name): contested: expected \(wanted) found \(contested)")
        failures += claims.map { "  " + Self.described($0) }
      }
    }
    TestReport.write(
      "claims of articles", "right: \(right.right) of \(right.of)", details: failures)
    #expect(right.rate >= Floors.articleClaims, "\(list(failures))")
  }

  @Test(
    "the spans of every attribution lie in the text, the cue never in the content",
    arguments: articles)
  func spans(article: Article) throws {
    let (_, document) = try Self.read(article)
    let size = document.text.unicodeScalars.count
    for found in try Reading.analysis(of: document).attributions where found.field == "text" {
      let all = [found.source, found.cue, found.content, found.addressee, found.medium]
      for spans in all {
        #expect(spans == spans.sorted())
        #expect(spans.allSatisfy { !$0.isEmpty && $0.start >= 0 && $0.end <= size })
      }
      let isApart = found.cue.allSatisfy { cue in !found.content.contains { $0.overlaps(cue) } }
      #expect(isApart, "\(found.id)")
    }
  }

  private static func read(_ article: Article) throws -> (Case, Document) {
    let cases = try CaseFile.load(Repository.path(article.path))
    let item = try #require(cases.first)
    var document = try Repository.document(at: try #require(item.article))
    document.publishedAt = item.date ?? document.publishedAt
    #expect(document.text == item.text)
    return (item, document)
  }

  private static func claims(of document: Document) throws -> [Claim] {
    let analysis = try Reading.analysis(of: document)
    let mentions = ClaimMention.gathered(from: analysis, of: document)
    return mentions.enumerated().compactMap { number, mention in
      Claim.standing(id: "c\(number + 1)", mentions: [mention])
    }
  }

  /// The differences of the claim that comes nearest to what is expected.
  private static func leastDifferences(from expected: ExpectedClaim, among claims: [Claim])
    -> [String]
  {
    let differences = claims.filter { expected.isGist(of: $0.text) }.map { claim in
      expected.failures(
        status: claim.status.rawValue, asserting: sources(of: claim, taking: .asserts),
        refuting: sources(of: claim, taking: .refutes), silent: claim.silent)
    }
    return differences.min { $0.count < $1.count }
      ?? [
        "line \(expected.line): no claim with the words “\(expected.gist.joined(separator: " "))”"
      ]
  }

  private static func sources(of claim: Claim, taking stance: Stance) -> [String] {
    Set(claim.stances.filter { $0.stance == stance }.map(\.source)).sorted()
  }

  private static func described(_ claim: Claim) -> String {
    let stances = claim.stances.map { "\($0.source) \($0.stance.rawValue) (\($0.act))" }
    let silent = claim.silent.isEmpty ? "" : "; silent: \(claim.silent.joined(separator: ", "))"
    return "\(claim.status.rawValue): \(claim.text): \(stances.joined(separator: ", "))\(silent)"
  }
}
