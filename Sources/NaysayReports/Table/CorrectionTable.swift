import NaysayClaims

/// The log of corrections as a table for a terminal.
public enum CorrectionTable {
  static let columns = ["ID", "Recorded", "Author", "Kind", "What", "State", "Note"]

  /// The log with a header and a last line that sums it up.
  public static func render(
    _ listing: CorrectionListing, width: Int? = nil, colour: Bool = false
  ) -> String {
    let summary = summary(of: listing)
    if listing.corrections.isEmpty { return summary + "\n" }
    let limits = [nil, nil, 20, nil, 48, 40, nil]
    var table = TextTable(
      columns: zip(columns, limits).map { .init($0.uppercased(), limit: $1) },
      width: width, colour: colour)
    table.rows = listing.corrections.map(row)
    table.paint = { column, cell in
      column == 5 && cell.hasPrefix(CorrectionState.Outcome.orphaned.rawValue) ? .yellow : nil
    }
    return table.render() + summary.painted(colour ? .faint : nil) + "\n"
  }

  /// What one correction did, on a line: `relabel 9c41…: …`.
  public static func line(for listed: ListedCorrection) -> String {
    let correction = listed.correction
    return "\(correction.kind.rawValue) \(correction.id): \(correction.summary)".forTerminal + "\n"
  }

  static func row(of listed: ListedCorrection) -> [String] {
    let correction = listed.correction
    return [
      correction.id, correction.recordedAt, correction.author, correction.kind.rawValue,
      correction.summary, listed.state.summary, correction.note,
    ]
  }

  /// `3 corrections · 1 undone · 1 orphaned`.
  static func summary(of listing: CorrectionListing) -> String {
    let counts = [CorrectionState.Outcome.undone, .overruled, .orphaned].compactMap { outcome in
      let count = listing.corrections.count { $0.state.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome.rawValue)"
    }
    return ([counted(listing.corrections.count, "correction")] + counts).joined(separator: " · ")
  }
}
