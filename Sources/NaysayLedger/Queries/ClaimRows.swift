import GRDB
import NaysayClaims

/// The rows of one claim, gathered one after the other: all versions of its documents.
struct ClaimRows {
  private let corrected: CorrectedClaims
  private(set) var name = ClaimName(number: 0)
  private(set) var members: [ClaimNeighbourhood.Member] = []
  /// The document of each member.
  private var documents: [LedgerDocument] = []

  init(corrected: CorrectedClaims) { self.corrected = corrected }

  /// Gathers all rows of a claim that corrections have put together.
  init(_ mentions: [MentionRow], of name: ClaimName, corrected: CorrectedClaims) {
    self.init(corrected: corrected)
    self.name = name
    for mention in mentions { add(mention) }
  }

  /// Takes a row in; gives back the claim before it once its last row has been taken.
  mutating func take(_ row: Row) throws -> ClaimRows? {
    var finished: ClaimRows?
    let next = ClaimName(number: row["number"])
    if next != name {
      finished = members.isEmpty ? nil : self
      self = ClaimRows(corrected: corrected)
      name = next
    }
    add(try MentionRow(row))
    return finished
  }

  private mutating func add(_ mention: MentionRow) {
    members.append(ClaimNeighbourhood.Member(mention))
    documents.append(LedgerDocument(mention.row))
  }

  /// The claim as it stood on a date; nil where nothing of it counted or no stance had been taken by then.
  func standing(asOf date: String?, among rivals: RivalMentions) throws -> StoredClaim? {
    guard var claim = try rivals.neighbourhood(of: self).claim(asOf: date) else { return nil }
    let day = LedgerDay.number(of: date)
    let counting = members.indices.filter { members[$0].period.contains(day) }
    claim.corrections = corrected.marks(of: counting.map { members[$0].key })
    var shown: [LedgerDocument] = []
    for index in counting where shown.last?.digest != documents[index].digest {
      shown.append(documents[index])
    }
    return StoredClaim(
      handle: name.handle, claim: claim, mentions: counting.map { members[$0].placed.mention },
      documents: shown)
  }
}
