import ArgumentParser
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayReports

/// `naysay refutations`: lists who refuted what, and whose report it was.
struct RefutationsCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "refutations",
    abstract: "List who refuted what, and whose report it was.",
    discussion: """
      One line for each refuting stance: its date, the source, the refuted words, and who had \
      reported them. A report that the text only implies is marked as inferred.

      EXAMPLES
        naysay refutations
        naysay refutations --source "Fahim Dashti" --json
        naysay refutations --since 2021-08-20 --until 2021-08-31 --format csv
      """)

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var listing: ListingOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let format = try form.chosen(among: OutputFormat.allCases, default: .table)
    let ledger = try ledger.openForReading()
    let filter = listing.filter
    let claims = try ClaimListing(from: ledger, asOf: listing.asOf, filter: filter) { claim in
      claim.stances.contains { $0.stance == .refutes }
    }
    var refutations = RefutationListing(of: claims)
    refutations.refutations.removeAll { !filter.keeps($0.stance, from: $0.document) }
    display.cut(&refutations.refutations, to: listing.limit, named: "refutations")
    try form.write(try render(refutations, as: format, from: ledger))
  }

  private func render(
    _ listing: RefutationListing, as format: OutputFormat, from ledger: Ledger
  ) throws(LedgerError) -> String {
    switch format {
    case .json: return RefutationJSON.render(listing)
    case .jsonl: return RefutationJSON.renderLines(listing)
    case .csv: return RefutationCSV.render(listing)
    case .md, .table:
      let cards = listing.refutations.compactMap(\.document)
      let texts = try DocumentShelf(cards, in: ledger, withAnalyses: false).texts
      if format == .md { return RefutationListMarkdown.render(listing, texts: texts) }
      return RefutationTable.render(
        listing, texts: texts, width: form.width,
        colour: display.usesColour(for: form.output))
    }
  }
}
