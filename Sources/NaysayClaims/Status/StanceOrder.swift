import NaysayText

/// The order in which stances were taken: by the last day that each may have been taken on, then by document and place.
package struct StanceOrder: Comparable {
  var day: Int
  /// What was said on or before a day comes before what was said on it.
  private var isDated: Int
  private var document: String
  /// What an article says is taken back comes before the taking back: `retracted the statement that …`.
  private var turn: Int
  private var place: Int

  package init(_ stance: ClaimStance) {
    let date = stance.statedAt.flatMap(EDTF.init)?.upperBound
    day = date?.daysSinceEpoch ?? Int.max
    isDated = stance.statedAt?.hasPrefix("../") ?? true ? 0 : 1
    document = stance.document
    turn = Reversal.retracting.contains(stance.act) ? 1 : 0
    place = stance.cue.first?.start ?? 0
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.day, a.isDated, a.document, a.turn, a.place)
      < (b.day, b.isDated, b.document, b.turn, b.place)
  }
}
