import CaseSupport
import Testing

@Suite("Expected claims")
struct ExpectedClaimTests {
  private let claim = ExpectedClaim(
    line: 9, gist: ["agree", "brisa"], status: "contested", asserting: ["Harbour Gazette"],
    refuting: ["Halcyon Lines"], silent: [])

  @Test("A claim is known by beginnings of its words, case aside")
  func gist() {
    #expect(claim.isGist(of: "an Agreement with the Brisa Group"))
    #expect(!claim.isGist(of: "a disagreement with the Brisa Group"))
  }

  @Test("A longer form of a name counts as the name")
  func names() {
    let failures = claim.failures(
      status: "contested", asserting: ["the Harbour Gazette"],
      refuting: ["Halcyon Lines (Joan Petrie, to Delta Wire)"], silent: [])
    #expect(failures == [])
  }

  @Test("A wrong status, a missing name and one too many are told")
  func differences() {
    let failures = claim.failures(
      status: "asserted", asserting: [], refuting: ["Halcyon Lines"], silent: ["Brisa Group"])
    #expect(
      failures == [
        "line 9: claim “agree brisa”: status: expected contested found asserted",
        "line 9: claim “agree brisa”: for: Harbour Gazette is missing",
        "line 9: claim “agree brisa”: silent: Brisa Group is too many",
      ])
  }
}
