import NaysayAttribution
import NaysayClaims

/// The record of a source as Markdown tables.
public enum SourceMarkdown {
  /// The record under the source's name, with a last line that sums it up.
  ///
  /// - Parameter texts: the documents' raw texts by digest, from which the words are quoted.
  public static func render(_ listing: SourceListing, texts: [String: String] = [:]) -> String {
    var shelf = EvidenceShelf(cards: listing.documents, texts: texts)
    let positions = listing.positions.map { SourceTable.row(of: $0, in: listing, from: &shelf) }
    return "# \(listing.entity.name.escapedForMarkdown)\n\n"
      + listing.entity.summary.escapedForMarkdown + "\n\n"
      + MarkdownTable.render(
        columns: [
          "Date", "Stance", "Act", "By or for", "Claim", "Status", "Document", "Words",
        ], rows: positions)
      + section(
        "Turns", columns: ["Date", "How", "From", "To", "Claim", "On"],
        rows: listing.reversals.map(SourceTable.row))
      + section(
        "Silent on", columns: ["Claim", "Status", "Text"],
        rows: listing.silences.map(SourceTable.row))
      + SourceTable.summary(of: listing).escapedForMarkdown + "\n"
  }

  private static func section(_ title: String, columns: [String], rows: [[String]]) -> String {
    rows.isEmpty ? "" : "## \(title)\n\n" + MarkdownTable.render(columns: columns, rows: rows)
  }
}
