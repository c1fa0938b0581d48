import NaysayClaims

/// Claims as a table for a terminal.
///
/// ```
/// ID  STATUS     SINCE       FOR                     AGAINST               CLAIM
/// c1  contested  2026-03-02  Harbour Radio; unnamed  Ostra Port Authority  the port would close in May
///                            reports                 (Mira Land, to HNA)
/// 1 contested claim · 1 document · no position found for: City of Ostra
/// ```
public enum ClaimTable {
  /// The list with a header and a last line that sums it up.
  ///
  /// - Parameters:
  ///   - scope: which claims the list was asked for, for the last line.
  ///   - width: the columns of the terminal; nil leaves the claims uncut.
  ///   - colour: whether to colour headings and statuses with ANSI sequences.
  public static func render(
    _ listing: SummaryListing, scope: ListingScope = .contested, width: Int? = nil,
    colour: Bool = false
  ) -> String {
    let summary = summary(of: listing, scope: scope)
    if listing.claims.isEmpty { return summary + "\n" }
    var table = TextTable(
      columns: [
        .init("ID"), .init("STATUS"), .init("SINCE"), .init("FOR", limit: 28),
        .init("AGAINST", limit: 28), .init("CLAIM"),
      ],
      width: width, colour: colour)
    table.rows = listing.claims.map(row)
    table.paint = { column, cell in column == 1 ? ClaimStatus(rawValue: cell)?.colour : nil }
    return table.render() + summary.painted(colour ? .faint : nil) + "\n"
  }

  /// The cells of a line.
  static func row(of listed: ListedSummary) -> [String] {
    let claim = listed.summary
    return [
      listed.handle, claim.status.rawValue, claim.since ?? "undated", cell(of: claim.asserting),
      cell(of: claim.refuting), claim.text,
    ]
  }

  /// The sources, and how many origins they have, where these are fewer.
  private static func cell(of side: ClaimSummary.Side) -> String {
    if side.names.isEmpty { return "–" }
    return side.names.joined(separator: "; ")
      + (side.origins.map { " (\(counted($0, "origin")))" } ?? "")
  }

  /// `1 contested claim · 1 document · no position found for: City of Ostra`.
  static func summary(of listing: SummaryListing, scope: ListingScope) -> String {
    let contested = listing.claims.filter { $0.summary.status == .contested }.count
    var parts: [String] = []
    switch scope {
    case .contested: parts.append(counted(listing.claims.count, "contested claim"))
    case .all: parts.append("\(counted(listing.claims.count, "claim")), \(contested) contested")
    }
    parts.append(counted(listing.documentCount, "document"))
    if let corrected = corrected(
      listing.claims.filter(\.summary.isCorrected).map(\.handle))
    {
      parts.append(corrected)
    }
    if let silent = silent(in: listing) { parts.append("no position found for: " + silent) }
    return parts.joined(separator: " · ")
  }

  /// `corrected by analysts: c1, c4`; nil where nothing is.
  static func corrected(_ handles: [String]) -> String? {
    handles.isEmpty ? nil : "corrected by analysts: " + handles.joined(separator: ", ")
  }

  /// The silent parties, each with the claims that it is silent on where the list has several.
  private static func silent(in listing: SummaryListing) -> String? {
    var parties: [(name: String, handles: [String])] = []
    var places: [String: Int] = [:]
    for listed in listing.claims {
      for name in listed.summary.silent {
        if let known = places[name] {
          parties[known].handles.append(listed.handle)
        } else {
          places[name] = parties.count
          parties.append((name, [listed.handle]))
        }
      }
    }
    guard !parties.isEmpty else { return nil }
    return parties.map { party in
      let name = party.name.forTerminal
      return listing.claims.count == 1 ? name : "\(name) (\(party.handles.joined(separator: ", ")))"
    }.joined(separator: ", ")
  }
}

extension ClaimStatus {
  var colour: Colour? {
    switch self {
    case .contested: .red
    case .asserted, .conceded: .green
    case .deniedOnly, .questioned, .open: .yellow
    case .withdrawn, .superseded: .faint
    }
  }
}
