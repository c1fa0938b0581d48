/// Whether a quotation in single marks is open, which tells its closing mark from an apostrophe.
struct SingleQuotes {
  var isOpen = false

  /// How far ahead a closing mark is looked for, in code points.
  private static let reach = 600

  /// Whether a mark that may close the quotation follows in the same paragraph, so that this one need not.
  func closesLater(than index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var i = index + 1
    while i < min(scalars.count, index + Self.reach), !scalars[i].isLineBreak {
      let mark = scalars[i]
      if mark.value == 0x27 || mark.value == 0x2019 {
        let follows = i + 1 < scalars.count ? scalars[i + 1] : " "
        if !follows.isWordLike, !scalars[i - 1].isSpaceLike { return true }
      }
      i += 1
    }
    return false
  }
}
