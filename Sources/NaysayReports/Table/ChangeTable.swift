import NaysayAttribution
import NaysayClaims

/// What changed between two days as a table for a terminal, each change with the stance that brought it about.
public enum ChangeTable {
  /// The list with a header and a last line that sums it up.
  ///
  /// - Parameters:
  ///   - width: the columns of the terminal; nil leaves the claims uncut.
  ///   - colour: whether to colour the heading with ANSI sequences.
  public static func render(
    _ listing: ChangeListing, width: Int? = nil, colour: Bool = false
  ) -> String {
    let summary = summary(of: listing)
    if listing.changes.isEmpty { return summary + "\n" }
    var table = TextTable(
      columns: [
        .init("DATE"), .init("CHANGE"), .init("STATUS"), .init("ID"), .init("SOURCE", limit: 28),
        .init("ACT"), .init("PUBLISHER", limit: 24), .init("CLAIM"),
      ],
      width: width, colour: colour)
    table.rows = listing.changes.map(row)
    table.paint = { column, cell in
      column == 2 ? ClaimStatus(rawValue: cell)?.colour : nil
    }
    return table.render() + summary.painted(colour ? .faint : nil) + "\n"
  }

  /// The cells of one change: when, what, how the claim stands since, and who brought it about.
  static func row(of listed: ListedChange) -> [String] {
    let step = listed.change.step
    return [
      step.since ?? "undated", listed.change.kind.rawValue, step.status.rawValue,
      listed.claim.handle, step.cause.nameWithRelay, step.cause.act,
      listed.claim.document(step.cause.document)?.publisher ?? "–", listed.claim.claim.text,
    ]
  }

  /// `2 new, 1 contested since 2026-03-02`.
  static func summary(of listing: ChangeListing) -> String {
    let counts = ClaimChange.Kind.allCases.compactMap { kind -> String? in
      let count = listing.changes.count { $0.change.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    let time = "since \(listing.since)" + (listing.until.map { " until \($0)" } ?? "")
    return (counts.isEmpty ? "nothing changed" : counts.joined(separator: ", ")) + " " + time
  }
}
