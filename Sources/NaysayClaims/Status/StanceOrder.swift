import NaysayText

/// The order in which stances were taken: by the last day that each may have been taken on, then by document and place.
struct StanceOrder: Comparable {
  var day: Int
  /// What was said on or before a day comes before what was said on it.
  private var isDated: Int
  private var document: String
  private var place: Int

  init(_ stance: ClaimStance) {
    let date = stance.statedAt.flatMap(EDTF.init)?.upperBound
    day = date?.daysSinceEpoch ?? Int.max
    isDated = stance.statedAt?.hasPrefix("../") ?? true ? 0 : 1
    document = stance.document
    place = stance.cue.first?.start ?? 0
  }

  static func < (a: Self, b: Self) -> Bool {
    (a.day, a.isDated, a.document, a.place) < (b.day, b.isDated, b.document, b.place)
  }
}
