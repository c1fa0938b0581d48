import NaysayAttribution
import NaysayClaims
import NaysayReports
import Testing

@Suite struct RefutationListingTests {
  @Test("A refutation answers the named reports of its own document, the implied one as inferred")
  func named() throws {
    let listing = RefutationListing(of: HarbourSample.listing)
    let refutation = try #require(listing.refutations.first)
    #expect(listing.refutations.count == 1)
    #expect(refutation.stance.source == "Ostra Port Authority")
    #expect(refutation.reports.map(\.stance.source) == ["Harbour Radio"])
    #expect(refutation.reports.map(\.inferred) == [true])
    #expect(refutation.document == HarbourSample.card)
  }

  @Test("Unnamed reports are given where nobody is named")
  func unnamed() throws {
    var listing = HarbourSample.contested
    listing.claims[0].claim.stances.removeAll { $0.source == "Harbour Radio" }
    let refutation = try #require(RefutationListing(of: listing).refutations.first)
    #expect(refutation.reports.map(\.stance.source) == ["unnamed reports"])
    #expect(refutation.reports.map(\.inferred) == [false])
  }

  @Test("That a refutation answers a report of another document is always inferred")
  func elsewhere() throws {
    var listing = HarbourSample.contested
    listing.claims[0].claim.stances.removeAll { $0.source == "Harbour Radio" }
    for index in listing.claims[0].claim.stances.indices
    where listing.claims[0].claim.stances[index].stance == .asserts {
      listing.claims[0].claim.stances[index].document = "another"
    }
    let refutation = try #require(RefutationListing(of: listing).refutations.first)
    #expect(refutation.reports.map(\.inferred) == [true])
  }
}
