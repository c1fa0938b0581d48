import CaseSupport
import Foundation
import NaysayAttribution
import NaysayClaims
import NaysayLexicon
import NaysayText
import Testing

@Suite("Claims about a part of another, and claims that depend on another")
struct StructureTests {
  @Test("there are pairs enough of both kinds", arguments: ["parts", "conditions"])
  func count(name: String) { #expect(Self.pairs(name).count >= 20) }

  @Test("a part is told from the whole and from another value", arguments: pairs("parts"))
  func parts(pair: Pair) throws { try expect(pair) }

  @Test("what depends is told from its condition", arguments: pairs("conditions"))
  func conditions(pair: Pair) throws { try expect(pair) }

  @Test("neither joins claims nor makes one contested", arguments: pairs("parts"))
  func standing(pair: Pair) throws {
    guard pair.relation != "-" else { return }
    var book = ClaimBook(matcher: try Reading.claimMatcher())
    book.add([try pair.placed(pair.first, number: 1), try pair.placed(pair.second, number: 2)])
    let claims = book.claims()
    #expect(claims.count == 2)
    #expect(claims.allSatisfy { $0.status == .asserted })
  }

  /// Two sentences of two articles, and what the second is to the first.
  struct Pair: Sendable, CustomTestStringConvertible {
    var first: String
    var second: String
    var relation: String

    var testDescription: String { "\(first) // \(second)" }

    func placed(_ text: String, number: Int) throws -> PlacedMention {
      let document = Document(
        id: "d\(number)", digest: "d\(number)", text: text, publishedAt: "2024-03-0\(number)")
      let mentions = ClaimMention.gathered(
        from: try Reading.analysis(of: document), of: document)
      return PlacedMention(
        try #require(mentions.first), document: document.digest,
        publishedAt: document.publishedAt, position: 0)
    }
  }

  private func expect(_ pair: Pair) throws {
    let (first, second) = (
      try pair.placed(pair.first, number: 1).mention,
      try pair.placed(pair.second, number: 2).mention
    )
    let decision = try Reading.claimMatcher().decision(first, second)
    let found = Self.structural.contains(decision.relation) ? decision.relation.rawValue : "-"
    #expect(found == pair.relation, "\(decision.relation), \(decision.rule)")
  }

  private static let structural: Set<ClaimRelation> = [
    .partOf, .hasPart, .dependsOn, .conditionOf,
  ]

  private static func pairs(_ name: String) -> [Pair] {
    let path = Repository.path("Tests/Cases/structure/\(name).tsv")
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path)),
      let table = try? LexiconTable(name: name, bytes: [UInt8](bytes), file: path)
    else { return [] }
    return table.rows.map {
      Pair(
        first: $0["first"] ?? "", second: $0["second"] ?? "", relation: $0["relation"] ?? "")
    }
  }
}
