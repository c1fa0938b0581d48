import ArgumentParser
import NaysayReports

/// `naysay claims`: lists all claims with their status.
struct ClaimsCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "List all claims with their status.",
    discussion: """
      The status says where a claim stands on a day: asserted, contested, denied-only, questioned, \
      open, withdrawn, conceded or superseded. It is no verdict on truth.

      EXAMPLES
        naysay claims
        naysay claims --source Taliban --stance refutes
        naysay claims --as-of 2021-09-01 --format jsonl
      """)

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    try ClaimList(ledger: ledger, listing: listing, form: form, display: display)
      .show(scope: .all)
  }
}
