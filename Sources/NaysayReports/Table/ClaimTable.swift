import NaysayAttribution
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
    _ listing: ClaimListing, scope: ListingScope = .contested, width: Int? = nil,
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
    table.rows = listing.claims.map { row(of: $0) }
    table.paint = { column, cell in column == 1 ? ClaimStatus(rawValue: cell)?.colour : nil }
    return table.render() + summary.painted(colour ? .faint : nil) + "\n"
  }

  private static func row(of listed: ListedClaim) -> [String] {
    let claim = listed.claim
    return [
      listed.handle, claim.status.rawValue, claim.since ?? "undated",
      positions(.asserts, on: claim), positions(.refutes, on: claim), claim.text,
    ]
  }

  /// The sources, the named ones first, each once, with whoever passed the position on; and how many origins they have,
  /// where these are fewer.
  static func positions(_ stance: Stance, on claim: Claim) -> String {
    let stances = claim.stances.filter { $0.stance == stance }
    var names: [String] = []
    for stance in stances.filter({ $0.entity != nil }) + stances.filter({ $0.entity == nil })
    where !names.contains(stance.nameWithRelay) {
      names.append(stance.nameWithRelay)
    }
    if names.isEmpty { return "–" }
    let origins = claim.origins(taking: stance).count
    let isFewer = origins < claim.sources(taking: stance).count
    return names.joined(separator: "; ") + (isFewer ? " (\(counted(origins, "origin")))" : "")
  }

  /// `1 contested claim · 1 document · no position found for: City of Ostra`.
  static func summary(of listing: ClaimListing, scope: ListingScope) -> String {
    let contested = listing.claims.filter { $0.claim.status == .contested }.count
    var parts: [String] = []
    switch scope {
    case .contested: parts.append(counted(listing.claims.count, "contested claim"))
    case .all: parts.append("\(counted(listing.claims.count, "claim")), \(contested) contested")
    }
    parts.append(counted(listing.documentCount, "document"))
    if let corrected = corrected(
      listing.claims.filter { !$0.claim.corrections.isEmpty }.map(\.handle))
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
  private static func silent(in listing: ClaimListing) -> String? {
    var parties: [(name: String, handles: [String])] = []
    for listed in listing.claims {
      for name in listed.claim.silent {
        if let known = parties.firstIndex(where: { $0.name == name }) {
          parties[known].handles.append(listed.handle)
        } else {
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

extension ClaimStance {
  /// The source as a list shows it: `Port Authority of Ostra (Mira Land, to HNA)`.
  var nameWithRelay: String {
    relay.map { "\(source) (\($0))" } ?? source
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
