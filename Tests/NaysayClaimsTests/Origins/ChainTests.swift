import CaseSupport
import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("From whom an article has what it says")
struct ChainTests {
  private static let articles =
    (try? OriginArticle.load(Repository.path("Tests/Cases/origins/chains.articles"))) ?? []

  @Test("the chains of the cases", arguments: articles)
  func cases(article: OriginArticle) throws {
    let stances = try Self.stances(in: article.document)
    let text = ScalarText(article.document.text)
    for expected in article.chains {
      let stance = stances.first { stance in
        stance.cue.map { text[$0] }.joined(separator: " … ") == expected.cue
      }
      #expect(stance?.chain.inWords == expected.chain, "line \(expected.line)")
      if let origin = expected.origin { #expect(stance?.origin == origin, "line \(expected.line)") }
    }
    #expect(!article.chains.isEmpty)
  }

  @Test("the chains of the article in seeds")
  func seed() throws {
    let name = try #require(Repository.files(in: "seeds", ending: ".txt").first)
    let document = try Repository.document(at: Repository.path("seeds/\(name)"))
    let chains = try Self.stances(in: document).map(\.chain.inWords)
    #expect(chains.contains("TASS ← Fahim Dashti ← Panjshir resistance forces"))
    #expect(chains.contains("TASS ← Geo TV"))
    #expect(chains.contains("TASS ← unnamed reports"))
  }

  @Test("is read off an attribution by itself as off its stance")
  func attribution() throws {
    let article = try #require(Self.articles.first)
    let analysis = try Reading.analysis(of: article.document)
    let publication = Publication(publisher: article.document.publisher, id: article.document.id)
    let stances = try Self.stances(in: article.document)
    for attribution in analysis.attributions {
      let chain = publication.chain(to: attribution, of: analysis, in: article.document)
      #expect(stances.filter { $0.attribution == attribution.id }.allSatisfy { $0.chain == chain })
    }
  }

  /// The stances of an article, each claim by itself.
  private static func stances(in document: Document) throws -> [ClaimStance] {
    let analysis = try Reading.analysis(of: document)
    let mentions = ClaimMention.gathered(from: analysis, of: document)
    return mentions.enumerated().flatMap { place, mention in
      let placed = PlacedMention(
        mention, document: document.digest, publishedAt: document.publishedAt, position: place,
        publication: Publication(publisher: document.publisher, id: document.id))
      return Claim.standing(id: "c\(place)", mentions: [placed.mention])?.stances ?? []
    }
  }
}
