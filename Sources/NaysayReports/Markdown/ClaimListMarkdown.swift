/// Claims as a Markdown table.
public enum ClaimListMarkdown {
  /// The list with a last line that sums it up.
  public static func render(
    _ listing: SummaryListing, scope: ListingScope = .contested
  ) -> String {
    MarkdownTable.render(
      columns: ["ID", "Status", "Since", "For", "Against", "Claim"],
      rows: listing.claims.map(ClaimTable.row))
      + ClaimTable.summary(of: listing, scope: scope).escapedForMarkdown + "\n"
  }
}
