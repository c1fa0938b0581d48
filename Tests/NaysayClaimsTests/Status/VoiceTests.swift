import NaysayAttribution
import NaysayClaims
import Testing

@Suite("Whose stances count as one source's")
struct VoiceTests {
  private func stance(
    _ source: String, _ stance: Stance, on date: String, in document: String,
    as description: SourceDescription? = nil, through outlet: String? = nil
  ) -> ClaimStance {
    var stance = Stances.stance(
      source, stance, stance == .refutes ? "deny" : "say", on: date, in: document)
    stance.described = description
    if let outlet {
      stance.chain = [
        ChainLink(name: outlet, kind: .publisher),
        ChainLink(name: source, kind: .speaker, isNamed: false),
      ]
    }
    return stance
  }

  @Test("two articles' officials without a name are two sources")
  func anonymous() {
    let unnamed = SourceDescription(kind: "anonymous")
    let claim = Stances.claim([
      stance(
        "two officials", .asserts, on: "2024-03-01", in: "a", as: unnamed, through: "Gazette"),
      stance(
        "two officials", .refutes, on: "2024-03-02", in: "b", as: unnamed, through: "Courier"),
    ])
    #expect(claim?.status == .contested)
    #expect(claim?.conflicts.map(\.kind) == [.denial])
  }

  @Test("two people of one name are told apart where role and affiliation are others")
  func sameName() {
    let claim = Stances.claim([
      stance(
        "Ana Lusk", .asserts, on: "2024-03-01", in: "a",
        as: SourceDescription(kind: "person", role: "mayor", affiliation: "Orlen")),
      stance(
        "Ana Lusk", .refutes, on: "2024-03-02", in: "b",
        as: SourceDescription(kind: "person", role: "goalkeeper", affiliation: "Tarn Rovers")),
    ])
    #expect(claim?.status == .contested)
  }

  @Test("a place is the government that it stands for")
  func metonym() {
    let kremlin = SourceDescription(kind: "organisation", standsFor: "Russian government")
    let claim = Stances.claim([
      stance("Russian government", .asserts, on: "2024-03-01", in: "a"),
      stance("Kremlin", .refutes, on: "2024-03-02", in: "b", as: kremlin),
    ])
    #expect(claim?.status == .deniedOnly)
    #expect(claim?.conflicts.map(\.kind) == [.selfContradiction])
  }

  @Test("a spokesperson who is not called one again still speaks for the principal")
  func spokesperson() {
    let claim = Stances.claim([
      Stances.stance("Ines Falk", .asserts, on: "2024-03-01", onBehalfOf: "Mill Trust"),
      Stances.stance("Falk", .refutes, "deny", on: "2024-03-03", in: "b"),
    ])
    #expect(claim?.status == .deniedOnly)
    #expect(claim?.conflicts == [Conflict(kind: .selfContradiction, opened: "2024-03-03")])
  }
}
