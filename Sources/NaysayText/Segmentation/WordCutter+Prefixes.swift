extension WordCutter {
  /// Prefixes that keep their hyphen (`non-lethal`); other compounds are cut at it (`eye - tracking`).
  private static let prefixes: Set<String> = [
    "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "hyper", "inter",
    "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mono", "multi", "neo", "non", "over",
    "pan", "para", "poly", "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi", "re", "semi",
    "socio", "sub", "super", "supra", "trans", "tri", "uh", "ultra", "un", "under", "uni", "vice",
  ]

  /// Endings that keep the hyphen before them.
  private static let suffixes: Set<String> = ["esque", "wise", "ish"]

  /// Where a word with a prefix or a suffix on a hyphen ends; `end` where it has none.
  func prefixedEnd(_ start: Int, _ end: Int) -> Int {
    guard at(end) == "-", isWordLike(at: end + 1), at(start - 1) != "-" else { return end }
    if end - start <= 7, !isCapital(at: end - 1) || (end - start == 1 && isSmall(at: end + 1)),
      Self.prefixes.contains(folded(start, end))
    {
      return wordEnd(at: end + 1)
    }
    let next = wordEnd(at: end + 1)
    return next - end <= 6 && Self.suffixes.contains(folded(end + 1, next)) ? next : end
  }
}
