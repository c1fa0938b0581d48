import CaseSupport
import NaysayClaims
import NaysayText
import Testing

@Suite("Articles that run one text")
struct CopyTests {
  private static let articles = try? OriginArticle.load(
    Repository.path("Tests/Cases/origins/copies.articles"))

  @Test("are told from those that quote each other or are about the same")
  func pairs() throws {
    let articles = try #require(Self.articles)
    #expect(articles.count >= 9)
    for (index, one) in articles.enumerated() {
      for other in articles[..<index] {
        let comparison = CopyComparison(Shingles(one.document), Shingles(other.document))
        #expect(
          comparison.isCopy == (one.original == other.original),
          "\(one.document.id), \(other.document.id): \(comparison.resemblance), \(comparison.containment)"
        )
      }
    }
  }

  @Test("are alike whichever is compared with which")
  func symmetry() throws {
    let articles = try #require(Self.articles).map { Shingles($0.document) }
    for one in articles {
      for other in articles {
        #expect(CopyComparison(one, other) == CopyComparison(other, one))
      }
    }
  }

  @Test("have shingles of their sketches in common")
  func sketches() throws {
    let articles = try #require(Self.articles)
    for one in articles {
      for other in articles where one.original == other.original {
        let (a, b) = (Shingles(one.document).sketch, Shingles(other.document).sketch)
        #expect(3 * Set(a).intersection(b).count >= min(a.count, b.count))
      }
    }
  }

  @Test("are known by their letters and digits alone")
  func spelling() {
    let plain = Shingles("The port's piers are safe, she said: 40 of them.")
    #expect(plain == Shingles("«THE PORT’S piers»\r\nare safe -- she said, 40\tof them"))
    #expect(
      plain == Shingles("date 2024-03-05 The port's piers are safe, she said 40 of them", from: 16))
    #expect(plain != Shingles("The port's piers are safe, she said: 41 of them."))
  }

  @Test("may be short, but a formula in common is not enough")
  func short() {
    let brief = Shingles("No comment.")
    #expect(CopyComparison(brief, Shingles("NO COMMENT")).isCopy)
    #expect(!CopyComparison(brief, Shingles("No comment today.")).isCopy)
    #expect(!CopyComparison(Shingles(""), Shingles("")).isCopy)
    let formula = "The views in this column are those of the writer alone and not the paper's."
    #expect(
      !CopyComparison(Shingles(formula + " Rain is due."), Shingles(formula + " Buy a boat."))
        .isCopy)
  }

  @Test("have one in their sketches wherever 28 words in a row are in both")
  func winnowing() {
    let run = (0..<28).map { "word\($0)" }.joined(separator: " ")
    for before in [0, 1, 7, 40, 200] {
      let own = (0..<before).map { "one\($0 % 31)" }.joined(separator: " ")
      let others = (0..<90).map { "two\($0)" }.joined(separator: " ")
      let one = Shingles("\(own) \(run) \(own)").sketch
      #expect(!Set(one).isDisjoint(with: Shingles("\(others) \(run)").sketch))
    }
  }
}
