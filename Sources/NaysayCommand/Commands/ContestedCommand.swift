import ArgumentParser
import NaysayReports

/// `naysay contested`: lists the claims that sources disagree about.
struct ContestedCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "contested",
    abstract: "List the claims that sources disagree about.",
    discussion: """
      A claim is contested while at least one source asserts it and another refutes it. The list \
      says who is for and who against, and of whom no position was found.

      EXAMPLES
        naysay contested
        naysay contested --as-of 2021-08-26 --json
        naysay contested --publisher TASS --since 2021-08-01 --format csv -o august.csv
      """)

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    try ClaimList(ledger: ledger, listing: listing, form: form, display: display)
      .show(scope: .contested)
  }
}
