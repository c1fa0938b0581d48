import NaysayAttribution
import NaysayClaims
import Testing

@Suite("A claim as of a date")
struct AsOfTests {
  private let stances = [
    Stances.stance("Gazette", .asserts, "report", on: "../2024-03-01"),
    Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", at: 10),
    Stances.stance("Gazette", .refutes, "retract", on: "2024-03-04", in: "b"),
    Stances.stance("Critic", .questions, "doubt", on: nil, in: "b", at: 50),
  ]

  @Test(
    "stands where its stances of that day and before leave it",
    arguments: [
      ("2024-03-01", ClaimStatus.asserted, "../2024-03-01", 2),
      ("2024-03-02", .contested, "2024-03-02", 3), ("2024-03-03", .contested, "2024-03-02", 3),
      ("2024-03-04", .withdrawn, "2024-03-04", 4),
    ])
  func history(day: String, status: ClaimStatus, since: String, count: Int) {
    let claim = Stances.claim(stances, asOf: day)
    #expect(claim?.status == status)
    #expect(claim?.since == since)
    #expect(claim?.stances.count == count)
  }

  @Test("does not exist before anybody took a stance that is dated")
  func before() {
    #expect(Stances.claim(Array(stances.prefix(3)), asOf: "2024-02-29") == nil)
  }

  @Test("counts a stance of a month as taken by its last day")
  func month() {
    let vague = [Stances.stance("Mayor", .asserts, on: "2024-03")]
    #expect(Stances.claim(vague, asOf: "2024-03-30") == nil)
    #expect(Stances.claim(vague, asOf: "2024-03-31")?.status == .asserted)
  }

  @Test("is the same in whatever order its stances and documents come")
  func order() {
    let expected = Stances.claim(stances)
    for shift in stances.indices {
      let turned = Array(stances[shift...] + stances[..<shift])
      #expect(Stances.claim(turned) == expected)
      #expect(Stances.claim(turned.reversed()) == expected)
    }
    let apart = stances.map { Stances.mention([$0]) }
    #expect(Claim.standing(id: "c1", mentions: apart) == expected)
    #expect(Claim.standing(id: "c1", mentions: apart.reversed()) == expected)
  }

  @Test("lists its stances by date, an open date before the day itself")
  func sorted() {
    let open = Stances.stance("Gazette", .asserts, "report", on: "../2024-03-02", in: "z")
    let dated = Stances.stance("Miller", .refutes, "deny", on: "2024-03-02", in: "a")
    let claim = Stances.claim([dated, open])
    #expect(claim?.stances.map(\.attribution) == [open, dated].map(\.attribution))
  }

  @Test("names the parties of whom no position was found, once each")
  func silent() {
    let parties = ["Ostrow Mill", "Brisa Group", "Falk"]
    let heard = [
      Stances.stance("Ines Falk", .refutes, "deny", on: "2024-03-02", onBehalfOf: "Ostrow Mill")
    ]
    #expect(Stances.claim(heard, parties: parties)?.silent == ["Brisa Group"])
    let twice = [
      Stances.mention(heard, parties: parties), Stances.mention([], parties: ["Brisa Group"]),
    ]
    #expect(Claim.standing(id: "c1", mentions: twice)?.silent == ["Brisa Group"])
  }

  @Test("breaks the silence of a party only from the day on which it speaks")
  func silenceBroken() {
    let spoken = stances + [Stances.stance("Brisa Group", .refutes, "deny", on: "2024-03-06")]
    #expect(
      Stances.claim(spoken, parties: ["Brisa Group"], asOf: "2024-03-05")?.silent == ["Brisa Group"]
    )
    #expect(Stances.claim(spoken, parties: ["Brisa Group"], asOf: "2024-03-06")?.silent == [])
  }
}
