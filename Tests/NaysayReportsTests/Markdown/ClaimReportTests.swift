import NaysayClaims
import NaysayReports
import Testing

@Suite struct ClaimReportTests {
  @Test(
    "A report gives for, against, what supports, what depends, who is silent and what is inferred")
  func contested() throws {
    let report = ClaimReport.render(
      HarbourSample.closing, asOf: "2026-03-05", texts: HarbourSample.texts,
      analyses: HarbourSample.analyses)
    try expectSnapshot(report, "report.md")
    #expect(report.contains("It does not say what is true."))
  }

  @Test("Nothing that an article holds becomes Markdown")
  func hostile() throws {
    let report = ClaimReport.render(
      HarbourSample.fare, texts: HarbourSample.texts, analyses: HarbourSample.analyses)
    try expectSnapshot(report, "report-hostile.md")
    for markup in ["<b>", "[here](", " | ", "www.ostra", "*fares*"] {
      #expect(!report.contains(markup), "\(markup) is in the report")
    }
  }

  @Test("A report of a claim whose texts are gone still says who stands where")
  func withoutTexts() throws {
    let report = ClaimReport.render(HarbourSample.closing, texts: [:], analyses: [:])
    try expectSnapshot(report, "report-without-texts.md")
  }

  @Test("Each status is said in one sentence", arguments: ClaimStatus.allCases)
  func statuses(_ status: ClaimStatus) {
    var listed = HarbourSample.closing
    listed.claim.status = status
    let report = ClaimReport.render(listed, texts: [:], analyses: [:])
    let said = report.split(separator: "\n").filter { $0.hasPrefix("The claim has been ") }
    #expect(said.count == 1)
  }

  @Test("Lists of claims and refutations are Markdown tables")
  func lists() throws {
    try expectSnapshot(
      ClaimListMarkdown.render(SummaryListing(of: HarbourSample.listing), scope: .all), "claims.md")
    try expectSnapshot(
      RefutationListMarkdown.render(
        RefutationListing(of: HarbourSample.listing), texts: HarbourSample.texts), "refutations.md")
  }
}
