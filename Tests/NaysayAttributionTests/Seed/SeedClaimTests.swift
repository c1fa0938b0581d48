import NaysayAttribution
import NaysayClaims
import Testing

@Suite("The article in seeds: what is contested")
struct SeedClaimTests {
  private let seed: SeedArticle

  init() throws { seed = try SeedArticle() }

  @Test(
    "there is one contested claim, an agreement with the Taliban, since the day of the refutation")
  func contested() throws {
    let contested = seed.claims().filter { $0.status == .contested }
    #expect(contested.count == 1)
    let claim = try #require(contested.first)
    #expect(claim.text.hasPrefix("an agreement with the radical Taliban movement"))
    #expect(claim.text.contains("hostilities would be ceased"))
    #expect(!claim.text.contains("outlawed"))
    #expect(claim.since == "2021-08-26")
  }

  @Test("Geo TV and unnamed reports are for it, the resistance forces against")
  func sides() throws {
    let claim = try contestedClaim()
    #expect(Set(sources(of: claim, taking: .asserts)) == ["Geo TV", "unnamed reports"])
    #expect(sources(of: claim, taking: .refutes) == ["Panjshir resistance forces"])
    let refutation = claim.stances.first { $0.stance == .refutes }
    #expect(refutation?.relay == "Fahim Dashti, to TASS")
  }

  @Test("that the report meant is Geo TV's is inferred; the unnamed reports are named outright")
  func inferred() throws {
    let claim = try contestedClaim()
    #expect(claim.stances.first { $0.source == "Geo TV" }?.inferred == true)
    #expect(claim.stances.first { $0.source == "unnamed reports" }?.inferred == false)
  }

  @Test("the Taliban are silent, and nobody else is")
  func silent() throws {
    #expect(try contestedClaim().silent == ["Taliban"])
  }

  @Test("that talks go on supports the refutation; the announcement depends on the claim")
  func links() throws {
    let mention = try #require(seed.mentions.first)
    let told = try seed.attribution("told")
    let report = try seed.attribution("report", saying: "non-aggression")
    #expect(mention.supporting.contains(told.id))
    #expect(mention.depending == [report.id])
  }

  private func contestedClaim() throws -> Claim {
    try #require(seed.claims().first { $0.status == .contested })
  }

  private func sources(of claim: Claim, taking stance: Stance) -> [String] {
    claim.stances.filter { $0.stance == stance }.map(\.source)
  }
}
