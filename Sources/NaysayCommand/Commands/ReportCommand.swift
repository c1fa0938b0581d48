import ArgumentParser
import NaysayLedger
import NaysayReports

/// `naysay report`: writes the Markdown report of a claim.
struct ReportCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a Markdown report on a claim.",
    discussion: """
      Who is for and who against, when and in which words, with footnotes to the evidence; what \
      supports the refutation, what depends on the claim, who is silent, and what is only \
      inferred. The report passes no verdict on truth.

      EXAMPLES
        naysay report c1
        naysay report c1 -o c1.md
        naysay report c1 --as-of 2021-08-26
      """)

  @Argument(help: "A claim: c1, or the beginning of its id.")
  var claim: String

  @OptionGroup var day: DayOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    _ = try form.chosen(among: [.md], default: .md)
    let ledger = try ledger.openForReading()
    let stored = try ledger.claim(named: claim, asOf: day.asOf)
    let listed = ListedClaim(stored)
    let shelf = try DocumentShelf(listed.documents, in: ledger)
    try form.write(
      ClaimReport.render(listed, asOf: day.asOf, texts: shelf.texts, analyses: shelf.analyses))
    if let path = form.output, path != "-" { display.say("\(stored.handle) written to \(path)") }
  }
}
