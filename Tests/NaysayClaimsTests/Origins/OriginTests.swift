import NaysayAttribution
import NaysayClaims
import Testing

@Suite("The origins of a claim's stances")
struct OriginTests {
  /// A stance of a source in an article of an outlet, on a day of March 2024; who is written small has no name.
  private static func stance(
    _ source: String, _ stance: Stance, _ act: String = "say", on day: String, in outlet: String,
    citing cited: String? = nil, copying original: String? = nil
  ) -> ClaimMention {
    var made = Stances.stance(
      source, stance, act, on: "2024-03-\(day)", in: "\(outlet)-\(day)-\(source)")
    let isNamed = source.first?.isUppercase ?? false
    made.chain = [ChainLink(name: source, kind: .speaker, isNamed: isNamed)]
    if let cited {
      made.chain.append(
        ChainLink(name: cited, kind: .cited, isNamed: cited.first?.isUppercase ?? false))
    }
    let publication = Publication(
      publisher: outlet, id: made.document,
      original: original.map { .init(publisher: $0, digest: "\($0)-digest") })
    return PlacedMention(
      Stances.mention([made]), document: made.document, publishedAt: made.statedAt, position: 0,
      publication: publication
    ).mention
  }

  private static func claim(_ mentions: [ClaimMention]) throws -> Claim {
    let claim = try #require(Claim.standing(id: "c1", mentions: mentions))
    #expect(Claim.standing(id: "c1", mentions: mentions.reversed())?.stances == claim.stances)
    return claim
  }

  @Test("outlets that cite one report are one origin")
  func citing() throws {
    let claim = try Self.claim([
      Self.stance("Gazette", .asserts, "report", on: "01", in: "Gazette"),
      Self.stance("Sun", .asserts, "report", on: "02", in: "Sun", citing: "Gazette"),
      Self.stance("Ledger", .asserts, "report", on: "02", in: "Radio One", citing: "The Gazette"),
    ])
    #expect(claim.sources(taking: .asserts) == ["Gazette", "Ledger", "Sun"])
    #expect(claim.origins(taking: .asserts).count == 1)
    #expect(
      claim.stances.map(\.chain.inWords)
        == ["Gazette", "Radio One ← Ledger ← The Gazette", "Sun ← Gazette"])
  }

  @Test("a report leads on to the source that its own article names")
  func onwards() throws {
    let claim = try Self.claim([
      Self.stance("two brokers", .asserts, on: "01", in: "Gazette"),
      Self.stance("Gazette", .asserts, "report", on: "02", in: "Sun"),
    ])
    #expect(claim.origins() == ["two brokers (Gazette)"])
    #expect(claim.stances.last?.chain.inWords == "Sun ← Gazette ← two brokers")
    #expect(claim.stances.last?.chain.last?.document == "Gazette-01-two brokers")
  }

  @Test("but not where that article names several, nor to who says the contrary")
  func forks() throws {
    let several = try Self.claim([
      Self.stance("two brokers", .asserts, on: "01", in: "Gazette"),
      Self.stance("Ines Falk", .asserts, on: "01", in: "Gazette"),
      Self.stance("Gazette", .asserts, "report", on: "02", in: "Sun"),
    ])
    #expect(several.stances.last?.origin == "Gazette")
    let contrary = try Self.claim([
      Self.stance("Ines Falk", .refutes, on: "01", in: "Gazette"),
      Self.stance("Gazette", .asserts, "report", on: "02", in: "Sun"),
    ])
    #expect(contrary.stances.last?.origin == "Gazette")
    #expect(contrary.status == .contested)
  }

  @Test("sources without a name are one in copies of one text, and two in two outlets' own")
  func nameless() throws {
    let copied = try Self.claim([
      Self.stance("officials", .asserts, on: "01", in: "Agency"),
      Self.stance("officials", .asserts, on: "02", in: "Sun", copying: "Agency"),
    ])
    #expect(copied.origins() == ["officials (Agency)"])
    #expect(copied.stances.last?.chain.inWords == "Sun ← Agency ← officials")
    let own = try Self.claim([
      Self.stance("officials", .asserts, on: "01", in: "Agency"),
      Self.stance("officials", .refutes, on: "02", in: "Sun"),
    ])
    #expect(own.origins() == ["officials (Agency)", "officials (Sun)"])
    #expect(own.status == .contested)
  }

  @Test("a short name is that of the origin whose name it ends")
  func shortNames() throws {
    let claim = try Self.claim([
      Self.stance("Ines Falk", .asserts, on: "01", in: "Gazette"),
      Self.stance("Falk", .asserts, on: "02", in: "Sun"),
    ])
    #expect(claim.origins() == ["Ines Falk"])
  }

  @Test("whoever passes on what a source said does not hold it against the source")
  func relayed() throws {
    let claim = try Self.claim([
      Self.stance("Agency", .asserts, "report", on: "01", in: "Sun", citing: "Ines Falk"),
      Self.stance("Ines Falk", .refutes, "deny", on: "02", in: "Gazette"),
    ])
    #expect(claim.status == .deniedOnly)
    #expect(claim.steps.map(\.status) == [.asserted, .deniedOnly])
    let others = try Self.claim([
      Self.stance("Agency", .asserts, "report", on: "01", in: "Sun", citing: "Ines Falk"),
      Self.stance("Pavel Dovan", .refutes, "deny", on: "02", in: "Gazette"),
    ])
    #expect(others.status == .contested)
  }

  @Test("an outlet that takes a report back takes back what only it knew")
  func retracted() throws {
    let claim = try Self.claim([
      Self.stance("Gazette", .asserts, "report", on: "01", in: "Gazette", citing: "a banker"),
      Self.stance("a banker", .asserts, "cite", on: "01", in: "Gazette"),
      Self.stance("Gazette", .refutes, "retract", on: "02", in: "Gazette"),
    ])
    #expect(claim.status == .withdrawn)
  }
}
