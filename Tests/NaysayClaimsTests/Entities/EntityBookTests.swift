import CaseSupport
import Naysay
import NaysayClaims
import NaysayLexicon
import Testing

@Suite("Entities across documents")
struct EntityBookTests {
  private static func lexicon() throws -> EntityLexicon {
    EntityLexicon(try Reading.analyzer().lexicon)
  }

  @Test("are told apart and brought together", arguments: EntityCases.names)
  func partition(name: String) throws {
    let rows = EntityCases.rows(of: name)
    let expected = Set(
      Dictionary(grouping: rows, by: \.entity).values.map { Set($0.map(\.mention)) })
    let book = EntityBook(rows.map(\.mention), lexicon: try Self.lexicon())
    #expect(Set(book.entities.map { Set($0.members.map(\.mention)) }) == expected)
  }

  @Test("are the same whatever the order of documents", arguments: EntityCases.names)
  func order(name: String) throws {
    let mentions = EntityCases.rows(of: name).map(\.mention)
    let lexicon = try Self.lexicon()
    let expected = EntityBook(mentions, lexicon: lexicon).entities
    for shift in mentions.indices {
      let turned = Array(mentions[shift...] + mentions[..<shift])
      #expect(EntityBook(turned, lexicon: lexicon).entities == expected)
      #expect(EntityBook(turned.reversed(), lexicon: lexicon).entities == expected)
    }
  }

  @Test("lie in one block, or in blocks that the lexicon joins", arguments: EntityCases.names)
  func blocks(name: String) throws {
    let lexicon = try Self.lexicon()
    for entity in EntityBook(EntityCases.rows(of: name).map(\.mention), lexicon: lexicon).entities {
      let blocks = Set(entity.members.compactMap(\.mention.block))
      let joined = blocks.first.map { Set(lexicon.blocks(joinedWith: $0)) } ?? []
      #expect(blocks.isSubset(of: joined))
    }
  }

  @Test("say why each mention is theirs")
  func grounds() throws {
    let name = try #require(EntityCases.names.first { $0.contains("surroundings") })
    let book = EntityBook(
      EntityCases.rows(of: name).map(\.mention), lexicon: try Self.lexicon())
    #expect(book.entities.first?.members.map(\.ground) == [.first, .surroundings])
    #expect(book.entities.first?.roles == ["mayor"])
    #expect(book.entities.first?.affiliations == ["Orlen"])
  }

  @Test("are asked for by name and description")
  func queries() {
    let readings = SourceQuery.readings(of: "the resistance's spokesman Fahim Dasht")
    #expect(
      readings.contains(
        SourceQuery(name: "Fahim Dasht", description: ["resistance", "spokesman"])))
    #expect(
      SourceQuery.readings(of: "Ana Lusk, mayor of Orlen").contains(
        SourceQuery(name: "Ana Lusk", description: ["orlen", "mayor"])))
  }

  @Test(
    "have near names",
    arguments: [("Dahst", ["Fahim Dasht"]), ("Fahim", ["Fahim Dasht"]), ("Zzyzx", [])])
  func nearNames(sought: String, expected: [String]) {
    #expect(
      NearNames.nearest(to: sought, among: ["Mira Oldan", "Fahim Dasht", "TASS"]) == expected)
  }
}
