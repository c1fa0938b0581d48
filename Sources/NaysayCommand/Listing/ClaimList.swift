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
    var claims = try ClaimListing(
      of: scope == .contested
        ? ledger.contested(asOf: listing.asOf) : ledger.claims(asOf: listing.asOf),
      in: ledger, asOf: listing.asOf, filter: listing.filter)
    claims.cut(to: listing.limit, display)
    let text =
      switch format {
      case .table:
        ClaimTable.render(
          claims, scope: scope, width: form.width,
          colour: display.usesColour(for: form.output))
      case .json: ClaimJSON.render(claims)
      case .jsonl: ClaimJSON.renderLines(claims)
      case .csv: ClaimCSV.render(claims)
      case .md: ClaimListMarkdown.render(claims, scope: scope)
      }
    try form.write(text)
  }
}
