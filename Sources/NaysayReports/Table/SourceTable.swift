import NaysayAttribution
public import NaysayClaims

/// The record of a source as tables for a terminal: its stances, its turns, and what it is silent on.
///
/// ```
/// Mira Land · spokeswoman · Ostra Port Authority · also Land
/// DATE        STANCE   ACT   BY/FOR                    CLAIM  STATUS     DOCUMENT     WORDS
/// 2026-03-02  refutes  deny  for Ostra Port Authority  c1     contested  harbour.txt  “the port would close”
/// 1 stance on 1 claim · 1 document
/// ```
public enum SourceTable {
  /// The record with a line on who the source is, and a last line that sums it up.
  ///
  /// - Parameters:
  ///   - texts: the documents' raw texts by digest, from which the words are quoted.
  ///   - width: the columns of the terminal; nil leaves the words uncut.
  ///   - colour: whether to colour headings and statuses with ANSI sequences.
  public static func render(
    _ listing: SourceListing, texts: [String: String] = [:], width: Int? = nil, colour: Bool = false
  ) -> String {
    var shelf = EvidenceShelf(cards: listing.documents, texts: texts)
    var parts = [listing.entity.summary.forTerminal.painted(colour ? .bold : nil) + "\n"]
    if !listing.positions.isEmpty {
      var table = TextTable(
        columns: [
          .init("DATE"), .init("STANCE"), .init("ACT"), .init("BY/FOR", limit: 24),
          .init("CLAIM"), .init("STATUS"), .init("DOCUMENT", limit: 24), .init("WORDS"),
        ],
        width: width, colour: colour)
      table.rows = listing.positions.map { row(of: $0, in: listing, from: &shelf) }
      table.paint = { column, cell in column == 5 ? ClaimStatus(rawValue: cell)?.colour : nil }
      parts[0] += table.render()
    }
    if !listing.reversals.isEmpty {
      var table = TextTable(
        columns: [
          .init("TURNED"), .init("HOW"), .init("FROM", limit: 28), .init("TO", limit: 28),
          .init("CLAIM"), .init("ON"),
        ],
        width: width, colour: colour)
      table.rows = listing.reversals.map(row)
      parts.append(table.render())
    }
    if !listing.silences.isEmpty {
      var table = TextTable(
        columns: [.init("SILENT ON"), .init("STATUS"), .init("CLAIM")], width: width, colour: colour
      )
      table.rows = listing.silences.map(row)
      parts.append(table.render())
    }
    return parts.joined(separator: "\n") + summary(of: listing).painted(colour ? .faint : nil)
      + "\n"
  }

  /// The cells of one stance.
  static func row(
    of position: ListedPosition, in listing: SourceListing, from shelf: inout EvidenceShelf
  ) -> [String] {
    let stance = position.stance
    let words = shelf.words(stance.content, of: stance.field, in: stance.document)
    return [
      stance.statedAt ?? "undated", stance.stance.rawValue, stance.act,
      speaking(stance, for: listing.entity), position.handle, position.claim.status.rawValue,
      shelf.card(stance.document).id,
      words.map { "“\($0)”" } ?? position.claim.text,
    ]
  }

  /// Who spoke for the source, or whom it spoke for: `by Mira Land`, `for Ostra Port Authority`.
  private static func speaking(_ stance: ClaimStance, for entity: ResolvedEntity) -> String {
    let isOwn = entity.members.contains { member in
      member.mention.document == stance.document
        && stance.entity.map(member.mention.stanceNames.contains) ?? false
    }
    if !isOwn { return "by \(stance.nameWithRelay)" }
    return stance.onBehalfOf.map { "for \($0)" } ?? stance.relay.map { "by \($0)" } ?? "–"
  }

  /// The cells of one turn.
  static func row(of listed: ListedReversal) -> [String] {
    let (earlier, later) = (listed.reversal.earlier, listed.reversal.later)
    return [
      later.statedAt ?? "undated", listed.reversal.kind.rawValue, taken(earlier), taken(later),
      listed.handle, listed.claim.text,
    ]
  }

  /// `asserts, Mira Land, 2026-03-02`.
  private static func taken(_ stance: ClaimStance) -> String {
    [stance.stance.rawValue, stance.source, stance.statedAt ?? "undated"].joined(separator: ", ")
  }

  /// The cells of one claim that the source is silent on.
  static func row(of listed: ListedClaim) -> [String] {
    [listed.handle, listed.claim.status.rawValue, listed.claim.text]
  }

  /// `3 stances on 2 claims · 1 turn · silent on 1 claim · 2 documents`.
  static func summary(of listing: SourceListing) -> String {
    let claims = Set(listing.positions.map(\.claim.id)).count
    var parts = [counted(listing.positions.count, "stance") + " on " + counted(claims, "claim")]
    if !listing.reversals.isEmpty { parts.append(counted(listing.reversals.count, "turn")) }
    if !listing.silences.isEmpty {
      parts.append("silent on " + counted(listing.silences.count, "claim"))
    }
    parts.append(counted(listing.documents.count, "document"))
    return parts.joined(separator: " · ")
  }
}

extension ResolvedEntity {
  /// Who it is, on one line: `Mira Land · spokeswoman · Ostra Port Authority · also Land`.
  public var summary: String {
    var parts = [name]
    for list in [roles, affiliations] where !list.isEmpty {
      parts.append(list.joined(separator: ", "))
    }
    if roles.isEmpty, affiliations.isEmpty { parts.append(kind) }
    if !aliases.isEmpty { parts.append("also " + aliases.joined(separator: ", ")) }
    return parts.joined(separator: " · ")
  }
}
