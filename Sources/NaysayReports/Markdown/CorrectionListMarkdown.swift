/// The log of corrections as a Markdown table.
public enum CorrectionListMarkdown {
  /// The log with a last line that sums it up.
  public static func render(_ listing: CorrectionListing) -> String {
    MarkdownTable.render(
      columns: CorrectionTable.columns, rows: listing.corrections.map(CorrectionTable.row))
      + CorrectionTable.summary(of: listing).escapedForMarkdown + "\n"
  }
}
