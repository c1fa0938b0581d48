import NaysayClaims

/// The log of corrections as a table for spreadsheets: a row for each.
public enum CorrectionCSV {
  /// The log with a header row, lines ended by CR LF.
  public static func render(_ listing: CorrectionListing) -> String {
    CSV.render(
      [CorrectionTable.columns.map { $0.lowercased() }]
        + listing.corrections.map(CorrectionTable.row))
  }

  /// The corrections of a stance or a claim in a cell: `relabel 3fa9c2…; confirm 77b0…`.
  static func cell(_ marks: [CorrectionMark]) -> String {
    marks.map { "\($0.kind.rawValue) \($0.id)" }.joined(separator: "; ")
  }
}
