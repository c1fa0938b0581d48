import NaysayAttribution
import NaysayClaims

/// Claims as a Markdown table.
public enum ClaimListMarkdown {
  /// The list with a last line that sums it up.
  public static func render(_ listing: ClaimListing, scope: ListingScope = .contested) -> String {
    let rows = listing.claims.map { listed in
      let claim = listed.claim
      return [
        listed.handle, claim.status.rawValue, claim.since ?? "undated",
        ClaimTable.positions(.asserts, on: claim),
        ClaimTable.positions(.refutes, on: claim), claim.text,
      ]
    }
    return MarkdownTable.render(
      columns: ["ID", "Status", "Since", "For", "Against", "Claim"], rows: rows)
      + ClaimTable.summary(of: listing, scope: scope).escapedForMarkdown + "\n"
  }
}
