import NaysayAttribution
import NaysayClaims
import NaysayText
import Testing

@Suite("What changed from a day on")
struct ClaimChangeTests {
  private let stances = [
    Stances.stance("Gazette", .asserts, "report", on: "../2024-03-01"),
    Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10),
    Stances.stance("Gazette", .refutes, "retract", on: "2024-03-04", in: "b"),
    Stances.stance("Mayor", .asserts, on: "2024-03-06", in: "c"),
    Stances.stance("Miller", .asserts, "concede", on: "2024-03-08", in: "d"),
  ]

  @Test(
    "is each step from that day on, until the day of the claim",
    arguments: [
      ("2024-03-01", nil, [.new, .contested, .withdrawn, .contested, .conceded]),
      ("2024-03-02", "2024-03-04", [.contested, .withdrawn]),
      ("2024-03-05", nil, [.contested, .conceded]), ("2024-03-09", nil, []),
    ] as [(String, String?, [ClaimChange.Kind])])
  func kinds(since: String, until: String?, expected: [ClaimChange.Kind]) throws {
    let day = try #require(EDTF(since)?.lowerBound)
    let changes = Stances.claim(stances, asOf: until)?.changes(since: day)
    #expect(changes?.map(\.kind) == expected)
  }

  @Test("names the status before and the stance that brought it about")
  func causes() throws {
    let day = try #require(EDTF("2024-03-04")?.lowerBound)
    let change = try #require(Stances.claim(stances)?.changes(since: day).first)
    #expect(change.from == .contested)
    #expect(change.step.cause.attribution == stances[2].attribution)
  }
}
