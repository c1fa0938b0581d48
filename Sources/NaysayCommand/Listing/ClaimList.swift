import NaysayClaims
import NaysayReports

/// A list of claims in the form asked for.
struct ClaimList {
  var ledger: LedgerOptions
  var listing: ListingOptions
  var form: FormatOptions
  var display: DisplayOptions

  func show(scope: ListingScope, where isIncluded: (Claim) -> Bool) throws {
    let format = try form.chosen(among: OutputFormat.allCases, default: .table)
    var claims = try ClaimListing(
      from: try ledger.openForReading(), asOf: listing.asOf, filter: listing.filter,
      where: isIncluded)
    claims.cut(to: listing.limit, display)
    let text =
      switch format {
      case .table:
        ClaimTable.render(
          claims, scope: scope, width: form.output == nil ? Terminal.width : nil,
          colour: display.usesColour(for: form.output))
      case .json: ClaimJSON.render(claims)
      case .jsonl: ClaimJSON.renderLines(claims)
      case .csv: ClaimCSV.render(claims)
      case .md: ClaimListMarkdown.render(claims, scope: scope)
      }
    try form.write(text)
  }
}
