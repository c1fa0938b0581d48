import GRDB
import NaysayClaims

/// The rows of one claim, gathered one after the other.
struct ClaimRows {
  private var number = 0
  private var keys: [Int64] = []
  private var mentions: [PlacedMention] = []
  private var documents: [LedgerDocument] = []

  /// Takes a row in; gives back the claim before it once its last row has been taken.
  mutating func take(_ row: Row) throws -> ClaimRows? {
    var finished: ClaimRows?
    let next: Int = row["number"]
    if next != number {
      finished = self
      self = ClaimRows()
      number = next
    }
    keys.append(row["key"])
    mentions.append(try PlacedMention(row))
    let document = LedgerDocument(row)
    if documents.last?.digest != document.digest { documents.append(document) }
    return finished
  }

  /// The claim as it stood on a date; nil where no row was taken or no stance had been taken by then.
  func standing(asOf date: String?, among rivals: RivalMentions) throws -> StoredClaim? {
    guard !mentions.isEmpty else { return nil }
    let graph = try rivals.graph(around: mentions, keys: keys, of: number)
    guard let claim = graph.claim(asOf: date) else { return nil }
    return StoredClaim(
      handle: "c\(number)", claim: claim, mentions: mentions.map(\.mention), documents: documents)
  }
}
