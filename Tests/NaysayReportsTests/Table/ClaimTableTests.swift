import NaysayClaims
import NaysayReports
import Testing

@Suite struct ClaimTableTests {
  @Test("A contested claim shows for, against with the relay, and who is silent")
  func contested() throws {
    try expectSnapshot(
      ClaimTable.render(SummaryListing(of: HarbourSample.contested)), "contested.txt")
  }

  @Test("A list of all claims says how many are contested and who is silent on which")
  func all() throws {
    try expectSnapshot(
      ClaimTable.render(SummaryListing(of: HarbourSample.listing), scope: .all), "claims.txt")
  }

  @Test("No line with a claim is wider than the terminal", arguments: [80, 100, 120, 200])
  func width(_ width: Int) throws {
    var listing = HarbourSample.listing
    listing.claims[0].claim.text += ", and 渡輪碼頭 on the other bank of the river in the autumn"
    let table = ClaimTable.render(SummaryListing(of: listing), scope: .all, width: width)
    for line in table.split(separator: "\n").dropLast() {
      #expect(String(line).unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E80 ? 2 : 1) } <= width)
    }
    try expectSnapshot(table, "claims-\(width).txt")
  }

  @Test("Colour goes to headings, statuses and the last line")
  func colour() throws {
    try expectSnapshot(
      ClaimTable.render(SummaryListing(of: HarbourSample.contested), colour: true),
      "contested-colour.txt")
  }

  @Test("An empty list is its last line alone")
  func empty() {
    #expect(
      ClaimTable.render(SummaryListing(claims: [], documentCount: 0))
        == "0 contested claims · 0 documents\n")
    #expect(
      ClaimTable.render(SummaryListing(claims: [], documentCount: 3), scope: .all)
        == "0 claims, 0 contested · 3 documents\n")
  }

  @Test("Control characters of an article do not reach the terminal")
  func controls() {
    var listing = HarbourSample.contested
    listing.claims[0].claim.text = "the port\u{1B}[31m would\r\nclose\u{202E}yam"
    let table = ClaimTable.render(SummaryListing(of: listing))
    #expect(table.contains("the port [31m would closeyam\n"))
    #expect(!table.unicodeScalars.contains("\u{1B}"))
  }
}
