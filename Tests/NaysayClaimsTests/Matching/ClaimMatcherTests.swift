import CaseSupport
import Naysay
import NaysayAttribution
import NaysayClaims
import NaysayLexicon
import Testing

@Suite("Matching claims of different documents")
struct ClaimMatcherTests {
  private static let sale = mention("sell", ["ferry", "division", "sell"])

  private static func mention(
    _ predicate: String, _ terms: [String], parties: [String] = ["Halcyon Lines", "Brisa Group"],
    agent: String? = nil, patient: String? = nil, places: [String] = [],
    quantities: [Quantity] = [], modality: Modality = .plain, eventAt: String? = nil
  ) -> ClaimMention {
    ClaimMention(
      text: terms.joined(separator: " "), parties: parties, predicate: [predicate], terms: terms,
      agent: agent, patient: patient, places: places, quantities: quantities, modality: modality,
      eventAt: eventAt, stances: [])
  }

  private func relation(_ first: ClaimMention, _ second: ClaimMention) throws -> ClaimRelation {
    try Reading.claimMatcher().decision(first, second).relation
  }

  @Test(
    "joins what has the same parties and the same predicate, or another word for it",
    arguments: [
      mention("sell", ["ferry", "ship", "sell"]),
      mention("sell", ["ferry", "sell"], parties: ["Halcyon", "Brisa Group"]),
      mention("sell", ["ferry", "sell"], parties: ["Brisa Group"]),
      mention("sell", ["ferry", "sell"], quantities: [Quantity(value: 340, unit: "crown")]),
      mention("sell", ["ferry", "sell"], eventAt: "2024-02"),
      mention("dispose of", ["ferry", "dispose of"]),
    ])
  func joined(other: ClaimMention) throws {
    #expect(try relation(Self.sale, other) == .same)
    #expect(try relation(other, Self.sale) == .same)
  }

  @Test(
    "keeps apart what has another predicate, other parties, or little else in common",
    arguments: [
      mention("inspect", ["ferry", "division", "inspect"]),
      mention("sell", ["ferry", "division", "sell"], parties: ["Ostra Port"]),
      mention("sell", ["crane", "dock", "sell"], parties: []),
      mention("sell", ["ferry", "division", "sell"], modality: .conditional),
    ])
  func apart(other: ClaimMention) throws {
    #expect(try relation(Self.sale, other) == .unrelated)
    #expect(try relation(other, Self.sale) == .unrelated)
  }

  @Test("tells who does it to whom")
  func roles() throws {
    let ours = Self.mention("attack", ["attack", "village"], agent: "Orlen", patient: "Tarn")
    let theirs = Self.mention("attack", ["attack", "village"], agent: "Tarn", patient: "Orlen")
    #expect(try relation(ours, theirs) == .unrelated)
    #expect(try relation(ours, ours) == .same)
  }

  @Test("tells places and dates of events apart")
  func scope() throws {
    let may = Self.mention("meet", ["meet", "chairman"], eventAt: "2024-05-02")
    let june = Self.mention("meet", ["meet", "chairman"], eventAt: "2024-06-02")
    let north = Self.mention("flood", ["flood", "street"], places: ["Tarn"])
    let south = Self.mention("flood", ["flood", "street"], places: ["Orlen"])
    #expect(try relation(may, june) == .unrelated)
    #expect(try relation(north, south) == .unrelated)
  }

  @Test("sees another value, and a more exact one, in the numbers of one unit")
  func numbers() throws {
    func dead(_ quantity: Quantity) -> ClaimMention {
      Self.mention("kill", ["flood", "kill"], quantities: [quantity])
    }
    let nine = dead(Quantity(value: 9, unit: "person"))
    let twelve = dead(Quantity(value: 12, unit: "person"))
    let dozens = dead(Quantity(value: 13, unit: "person", bound: .about))
    let boats = dead(Quantity(value: 12, unit: "boat"))
    #expect(try relation(nine, twelve) == .otherValue)
    #expect(try relation(dozens, twelve) == .refines)
    #expect(try relation(nine, boats) == .same)
  }

  @Test("sees the later state of what was to come, and the later stage of an affair")
  func states() throws {
    let plan = Self.mention("sign", ["sign", "treaty"], modality: .future)
    let done = Self.mention("sign", ["sign", "treaty"])
    let undone = Self.mention("annul", ["annul", "treaty"])
    #expect(try relation(plan, done) == .supersedes)
    #expect(try relation(done, undone) == .supersedes)
  }

  @Test("sees that opposites said of one thing contradict each other")
  func opposites() throws {
    let safe = Self.mention("safe", ["safe", "water"], agent: "water")
    let unsafe = Self.mention("unsafe", ["unsafe", "water"], agent: "water")
    let toys = Self.mention("unsafe", ["unsafe", "toy"], agent: "toy")
    #expect(try relation(safe, unsafe) == .contradicts)
    #expect(try relation(safe, toys) == .unrelated)
  }
}
