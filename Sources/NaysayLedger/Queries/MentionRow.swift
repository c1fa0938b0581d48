import GRDB
import NaysayClaims

/// A mention as a row has it, or a part of one.
struct MentionRow {
  /// The key of the mention; negative for a part that was cut out of one.
  var key: Int64
  /// The row, with the document it stands in.
  var row: Row
  /// The mention as it was read.
  var read: ClaimMention
  /// The mention as corrected, with its place among all.
  var placed: PlacedMention

  /// Reads a row that no correction touches.
  init(_ row: Row) throws {
    let placed = try PlacedMention(row)
    self.init(key: row["key"], row: row, read: placed.mention, placed: placed)
  }

  init(key: Int64, row: Row, read: ClaimMention, placed: PlacedMention) {
    self.key = key
    self.row = row
    self.read = read
    self.placed = placed
  }
}

extension MentionRow: Comparable {
  /// By publication; what was cut out of a mention after what is left of it.
  static func < (a: Self, b: Self) -> Bool {
    if a.placed < b.placed { return true }
    return !(b.placed < a.placed) && a.key > b.key
  }

  static func == (a: Self, b: Self) -> Bool { a.key == b.key }
}
