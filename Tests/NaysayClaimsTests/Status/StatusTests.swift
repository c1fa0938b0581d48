import NaysayAttribution
import NaysayClaims
import Testing

@Suite("The status of a claim")
struct StatusTests {
  @Test("is asserted where nobody refutes it")
  func asserted() {
    let claim = Stances.claim([
      Stances.stance("Mayor", .asserts, on: "2024-03-01"),
      Stances.stance("Critic", .questions, "doubt", on: "2024-03-02", at: 10),
    ])
    #expect(claim?.status == .asserted)
    #expect(claim?.since == "2024-03-01")
    #expect(claim?.conflicts == [])
  }

  @Test("is contested once another source refutes it")
  func contested() {
    let claim = Stances.claim([
      Stances.stance("Mayor", .asserts, on: "2024-03-01"),
      Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10),
    ])
    #expect(claim?.status == .contested)
    #expect(claim?.since == "2024-03-02")
    #expect(claim?.conflicts == [Conflict(kind: .denial, opened: "2024-03-02")])
  }

  @Test("is withdrawn where a sentence tells what its source takes back after the taking back")
  func withdrawnInOneSentence() {
    let claim = Stances.claim([
      Stances.stance("Registrar", .refutes, "retract", on: "2024-03-02"),
      Stances.stance("Registrar", .asserts, "state", on: "2024-03-02", at: 20),
    ])
    #expect(claim?.status == .withdrawn)
    #expect(claim?.steps.map(\.status) == [.asserted, .withdrawn])
  }

  @Test("has a step for each status, with the stance that brought it about")
  func steps() {
    let report = Stances.stance("Gazette", .asserts, "report", on: "2024-03-01")
    let denial = Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10)
    let admission = Stances.stance("Miller", .asserts, "concede", on: "2024-03-05", in: "b")
    let claim = Stances.claim([report, denial, admission])
    #expect(claim?.steps.map(\.status) == [.asserted, .contested, .conceded])
    #expect(
      claim?.steps.map(\.cause.attribution) == [report, denial, admission].map(\.attribution))
  }

  @Test(
    "is conceded where somebody without a name admits what was denied, not where another name does",
    arguments: [("spokeswoman", ClaimStatus.conceded), ("Harper", .contested)])
  func concededForASide(who: String, status: ClaimStatus) {
    let claim = Stances.claim([
      Stances.stance("Gazette", .asserts, "report", on: "2024-03-01"),
      Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10),
      Stances.stance(who, .asserts, "concede", on: "2024-03-05", in: "b"),
    ])
    #expect(claim?.status == status)
  }

  @Test("is only denied where nobody on record asserts it")
  func deniedOnly() {
    let claim = Stances.claim([Stances.stance("Miller", .refutes, "deny", on: "2024-03-02")])
    #expect(claim?.status == .deniedOnly)
  }

  @Test("is questioned where it is doubted and no more")
  func questioned() {
    let claim = Stances.claim([
      Stances.stance("Bank", .hedges, "decline to comment", on: "2024-03-01"),
      Stances.stance("Critic", .questions, "doubt", on: "2024-03-02", at: 10),
    ])
    #expect(claim?.status == .questioned)
    #expect(claim?.since == "2024-03-02")
  }

  @Test("is open where it is hedged and no more")
  func open() {
    let claim = Stances.claim([
      Stances.stance("Bank", .hedges, "decline to comment", on: "2024-03-01")
    ])
    #expect(claim?.status == .open)
  }

  @Test("is withdrawn when its last asserter takes it back", arguments: ["retract", "walk back"])
  func withdrawn(act: String) {
    let claim = Stances.claim([
      Stances.stance("Gazette", .asserts, "report", on: "2024-03-01"),
      Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10),
      Stances.stance("Gazette", .refutes, act, on: "2024-03-04", at: 20),
    ])
    #expect(claim?.status == .withdrawn)
    #expect(claim?.since == "2024-03-04")
    #expect(
      claim?.conflicts == [
        Conflict(kind: .reportVsDenial, opened: "2024-03-02", resolved: "2024-03-04")
      ])
  }

  @Test("stays contested while another source still asserts it")
  func secondAsserter() {
    let claim = Stances.claim([
      Stances.stance("Gazette", .asserts, "report", on: "2024-03-01"),
      Stances.stance("Mayor", .asserts, on: "2024-03-01", at: 5),
      Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10),
      Stances.stance("Gazette", .refutes, "retract", on: "2024-03-04", at: 20),
    ])
    #expect(claim?.status == .contested)
    #expect(claim?.conflicts.allSatisfy { $0.resolved == nil } == true)
  }

  @Test("is conceded when the refuter comes to agree")
  func conceded() {
    let claim = Stances.claim([
      Stances.stance("Mayor", .asserts, on: "2024-03-01"),
      Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10),
      Stances.stance("Miller", .asserts, "concede", on: "2024-03-05", at: 20),
    ])
    #expect(claim?.status == .conceded)
    #expect(claim?.since == "2024-03-05")
    #expect(claim?.conflicts.first?.resolved == "2024-03-05")
  }

  @Test("counts a source's last word, and a spokesperson's as the principal's")
  func voices() {
    let claim = Stances.claim([
      Stances.stance("Orr", .asserts, on: "2024-03-01", onBehalfOf: "Mill Trust"),
      Stances.stance("Falk", .refutes, "deny", on: "2024-03-03", at: 10, onBehalfOf: "Mill Trust"),
    ])
    #expect(claim?.status == .deniedOnly)
    #expect(claim?.stances.count == 2)
  }

  @Test("of a claim on which no stance is taken is none at all")
  func nothing() {
    #expect(Stances.claim([]) == nil)
    #expect(Claim.standing(id: "c1", mentions: []) == nil)
  }
}
