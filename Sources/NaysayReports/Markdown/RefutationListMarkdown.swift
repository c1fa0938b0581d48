import NaysayAttribution
import NaysayClaims

/// Refutations as a Markdown table.
public enum RefutationListMarkdown {
  /// The list with a last line that sums it up.
  ///
  /// - Parameter texts: the documents' raw texts by digest, from which the refuted words are quoted.
  public static func render(_ listing: RefutationListing, texts: [String: String] = [:]) -> String {
    var shelf = EvidenceShelf(cards: listing.refutations.compactMap(\.document), texts: texts)
    return MarkdownTable.render(
      columns: ["Date", "Source", "Refutes", "Report by", "Evidence"],
      rows: listing.refutations.map { RefutationTable.row(of: $0, from: &shelf) })
      + RefutationTable.summary(of: listing).escapedForMarkdown + "\n"
  }
}
