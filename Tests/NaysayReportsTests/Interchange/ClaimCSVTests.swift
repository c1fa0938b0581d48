import NaysayClaims
import NaysayReports
import Testing

@Suite struct ClaimCSVTests {
  @Test("Claims are a row for each stance, refutations a row each")
  func rows() throws {
    try expectSnapshot(ClaimCSV.render(HarbourSample.listing), "claims.csv")
    try expectSnapshot(
      RefutationCSV.render(RefutationListing(of: HarbourSample.listing)), "refutations.csv")
  }

  @Test(
    "A cell that a spreadsheet would run is made a text",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"])
  func formulas(_ text: String) {
    var listing = HarbourSample.contested
    listing.claims[0].claim.text = text
    let csv = ClaimCSV.render(listing)
    let quoted = text.contains("\r") ? "\"'\(text)\"" : "'" + text
    #expect(csv.contains("9d41e0,\(quoted),contested"))
  }

  @Test("Commas, quotation marks and line breaks are quoted")
  func quoting() {
    var listing = HarbourSample.contested
    listing.claims[0].claim.text = "a \"port\",\r\nclosed"
    #expect(ClaimCSV.render(listing).contains("9d41e0,\"a \"\"port\"\",\r\nclosed\",contested"))
  }
}
