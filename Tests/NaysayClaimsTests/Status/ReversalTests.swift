import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("Changes of position")
struct ReversalTests {
  @Test(
    "are told by what the source does",
    arguments: [
      (Stance.asserts, Stance.refutes, "deny", Reversal.Kind.selfContradiction),
      (.refutes, .asserts, "say", .selfContradiction),
      (.asserts, .refutes, "retract", .retraction), (.asserts, .refutes, "walk back", .retraction),
      (.refutes, .asserts, "concede", .concession),
    ])
  func kinds(earlier: Stance, later: Stance, act: String, kind: Reversal.Kind) {
    let first = Stances.stance("Miller", earlier, on: "2024-03-01")
    let second = Stances.stance("Miller", later, act, on: "2024-03-02", in: "b")
    #expect(Reversal(from: first, to: second)?.kind == kind)
  }

  @Test("are none where a text has one speaker say both on one day, or the source says the same")
  func none() {
    let said = Stances.stance("Miller", .asserts, on: "2024-03-01")
    let denied = Stances.stance("Miller", .refutes, "deny", on: "2024-03-01", at: 20)
    #expect(Reversal(from: said, to: denied) == nil)
    #expect(Reversal(from: said, to: Stances.stance("Miller", .asserts, on: "2024-03-04")) == nil)
    let bank = Stances.stance("Miller", .hedges, "decline to comment", on: "2024-03-04")
    #expect(Reversal(from: said, to: bank) == nil)
  }

  @Test("are a self-contradiction by two spokespeople too, which stays until one is taken back")
  func conflict() {
    let stances = [
      Stances.stance("Orr", .asserts, on: "2024-03-01", onBehalfOf: "Mill Trust"),
      Stances.stance("Falk", .refutes, "deny", on: "2024-03-01", at: 9, onBehalfOf: "Mill Trust"),
      Stances.stance("Gazette", .asserts, "report", on: "2024-03-02", in: "b"),
      Stances.stance("Mill Trust", .asserts, "concede", on: "2024-03-05", in: "c"),
    ]
    let open = Stances.claim(stances, asOf: "2024-03-04")
    #expect(open?.status == .contested)
    #expect(
      open?.conflicts == [
        Conflict(kind: .selfContradiction, opened: "2024-03-01"),
        Conflict(kind: .reportVsDenial, opened: "2024-03-02"),
      ])
    let conceded = Stances.claim(stances)
    #expect(conceded?.status == .conceded)
    #expect(conceded?.conflicts.map(\.resolved) == ["2024-03-05", "2024-03-05"])
  }
}
