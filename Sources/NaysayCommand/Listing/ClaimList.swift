import NaysayLedger
import NaysayReports

/// A list of claims in the form asked for.
struct ClaimList {
  var ledger: LedgerOptions
  var listing: ListingOptions
  var form: FormatOptions
  var display: DisplayOptions

  func show(scope: ListingScope) throws {
    let format = try form.chosen(among: OutputFormat.allCases, default: .table)
    let ledger = try ledger.openForReading()
    let text =
      switch format {
      case .table:
        ClaimTable.render(
          try summaries(scope, in: ledger), scope: scope, width: form.width,
          colour: display.usesColour(for: form.output))
      case .json: ClaimJSON.render(try claims(scope, in: ledger))
      case .jsonl: ClaimJSON.renderLines(try claims(scope, in: ledger))
      case .csv: ClaimCSV.render(try claims(scope, in: ledger))
      case .md: ClaimListMarkdown.render(try summaries(scope, in: ledger), scope: scope)
      }
    try form.write(text)
  }

  /// What a line says of each claim, read off where the ledger keeps it.
  private func summaries(_ scope: ListingScope, in ledger: Ledger) throws -> SummaryListing {
    guard scope == .contested, listing.filter.isOpen else {
      return SummaryListing(of: try claims(scope, in: ledger))
    }
    var summaries = try SummaryListing(ofContestedIn: ledger, asOf: listing.asOf)
    display.cut(&summaries.claims, to: listing.limit, named: "claims")
    return summaries
  }

  private func claims(_ scope: ListingScope, in ledger: Ledger) throws -> ClaimListing {
    var claims = try ClaimListing(
      of: scope == .contested
        ? ledger.contested(asOf: listing.asOf) : ledger.claims(asOf: listing.asOf),
      in: ledger, asOf: listing.asOf, filter: listing.filter)
    display.cut(&claims.claims, to: listing.limit, named: "claims")
    return claims
  }
}
