import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("The sources of a document")
struct SourceMentionTests {
  private static let document = Document(
    id: "mill", digest: "d1", text: "", publishedAt: "2024-03-05")
  private static let analysis = Analysis(
    id: "mill", publishedAt: "2024-03-05", sentences: [], attributions: [],
    entities: [
      SourceEntity(
        name: "Ines Falk", kind: "person", role: "spokeswoman", affiliation: "the trust",
        aliases: ["Falk", "the spokeswoman"]),
      SourceEntity(name: "Ostrow Mill Trust", kind: "organisation", aliases: ["the trust"]),
      SourceEntity(name: "Brisa Group", kind: "organisation"),
      SourceEntity(name: "Ostrow", kind: "place"),
    ])

  @Test("are who takes a stance, whom they speak for, and the parties")
  func gathered() {
    let mention = Stances.mention(
      [Stances.stance("Ines Falk", .refutes, "deny", on: "2024-03-05", onBehalfOf: "trust")],
      parties: ["Brisa Group", "Ostrow", "the mill"])
    let sources = SourceMention.gathered(
      from: Self.analysis, of: Self.document, mentions: [mention])
    #expect(sources.map(\.name) == ["Ines Falk", "Ostrow Mill Trust", "Brisa Group"])
    #expect(sources.first?.principal == "Ostrow Mill Trust")
    #expect(sources.first?.description.role == "spokeswoman")
    #expect(sources.first?.context == ["Ostrow Mill Trust", "Brisa Group", "Ostrow"])
  }

  @Test("go by their family name alone in a headline, where the text has one person of that name")
  func headline() {
    var analysis = Self.analysis
    analysis.entities.append(SourceEntity(name: "Falk", kind: "organisation"))
    let mention = Stances.mention([
      Stances.stance("Falk", .refutes, "deny", on: "2024-03-05"),
      Stances.stance("Ines Falk", .refutes, "deny", on: "2024-03-05", at: 20),
    ])
    let sources = SourceMention.gathered(from: analysis, of: Self.document, mentions: [mention])
    #expect(sources.map(\.name) == ["Ines Falk"])
    #expect(sources.first?.stanceNames == ["Falk", "Ines Falk"])
  }

  @Test("are looked up by every name but those that say who they are only there")
  func searchNames() {
    let mention = SourceMention(
      document: "d1", publishedAt: nil, name: "Ines van Falk",
      description: SourceDescription(kind: "person"), aliases: ["Falk", "the spokeswoman"])
    #expect(mention.searchNames == ["ines van falk", "van falk", "falk"])
    #expect(mention.block == "falk")
  }
}
