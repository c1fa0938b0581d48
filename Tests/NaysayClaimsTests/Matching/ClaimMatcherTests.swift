import NaysayClaims
import Testing

@Suite("Matching claims of different documents")
struct ClaimMatcherTests {
  private static let sale = mention("sell", ["ferry", "division", "sell"])

  private static func mention(
    _ predicate: String, _ terms: [String], parties: [String] = ["Halcyon Lines", "Brisa Group"],
    quantities: [String] = [], eventAt: String? = nil
  ) -> ClaimMention {
    ClaimMention(
      text: terms.joined(separator: " "), parties: parties, predicate: [predicate], terms: terms,
      quantities: quantities, eventAt: eventAt, stances: [])
  }

  @Test(
    "joins what has the same parties and the same predicate",
    arguments: [
      mention("sell", ["ferry", "ship", "sell"]),
      mention("sell", ["ferry", "sell"], parties: ["Halcyon", "Brisa Group"]),
      mention("sell", ["ferry", "sell"], parties: ["Brisa Group"]),
      mention("sell", ["ferry", "sell"], quantities: ["340 crown"]),
      mention("sell", ["ferry", "sell"], eventAt: "2024-02"),
    ])
  func joined(other: ClaimMention) {
    #expect(ClaimMatcher.isSameClaim(Self.sale, other))
    #expect(ClaimMatcher.isSameClaim(other, Self.sale))
  }

  @Test(
    "keeps apart what has another predicate, another party, none, or little else in common",
    arguments: [
      mention("buy", ["ferry", "division", "buy"]),
      mention("sell", ["ferry", "division", "sell"], parties: ["Halcyon Lines", "Ostra Port"]),
      mention("sell", ["ferry", "division", "sell"], parties: []),
      mention("sell", ["crane", "dock", "sell"]),
    ])
  func apart(other: ClaimMention) {
    #expect(!ClaimMatcher.isSameClaim(Self.sale, other))
    #expect(!ClaimMatcher.isSameClaim(other, Self.sale))
  }

  @Test("keeps different numbers of one unit apart, and joins numbers of different units")
  func numbers() {
    let two = Self.mention("kill", ["flood", "kill"], quantities: ["2 killed"])
    let nine = Self.mention("kill", ["flood", "kill"], quantities: ["9 killed"])
    let hurt = Self.mention("kill", ["flood", "kill"], quantities: ["9 hurt"])
    #expect(!ClaimMatcher.isSameClaim(two, nine))
    #expect(ClaimMatcher.isSameClaim(two, two))
    #expect(ClaimMatcher.isSameClaim(two, hurt))
  }

  @Test("keeps events of different dates apart")
  func events() {
    let may = Self.mention("meet", ["meet", "chairman"], eventAt: "2024-05-02")
    let june = Self.mention("meet", ["meet", "chairman"], eventAt: "2024-06-02")
    #expect(!ClaimMatcher.isSameClaim(may, june))
    #expect(ClaimMatcher.isSameClaim(may, may))
  }
}
