import NaysayClaims

/// What changed between two days as a Markdown table.
public enum ChangeMarkdown {
  /// The list with a last line that sums it up.
  public static func render(_ listing: ChangeListing) -> String {
    MarkdownTable.render(
      columns: ["Date", "Change", "Status", "ID", "Source", "Act", "Publisher", "Claim"],
      rows: listing.changes.map(ChangeTable.row))
      + ChangeTable.summary(of: listing).escapedForMarkdown + "\n"
  }
}
