extension WordCutter {
  /// Words that begin with an apostrophe for the letters left off.
  private static let clipped: Set<String> = [
    "em", "til", "tis", "twas", "cause", "bout", "round", "cos", "coz", "n", "im", "ere",
  ]

  /// Faces drawn with marks, longer ones first.
  private static let faces: [[Unicode.Scalar]] = [
    ":'-(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":-|", ":'(", "^_^", "-_-", "=-)", ":)", ":(",
    ";)", ":D", ":P", ":p", "=)", "=(", "=D", "<3", ":/", ":|", ";D", ":]", ":o",
  ].map { Array($0.unicodeScalars) }

  /// Takes one mark, or a run of marks that is one sign: `...`, `--`, `!?`, a face, a picture.
  mutating func takeMark(at start: Int) -> Int {
    let mark = scalars[start]
    if mark.isPictorial { return take(start, pictureEnd(at: start)) }
    if let end = faceEnd(at: start) { return take(start, end) }
    if mark.isApostrophe { return takeApostrophe(at: start) }
    if mark == "‘" {
      if at(start + 1) == "’" || at(start + 1) == "‘" { return take(start, start + 2) }
      singles.isOpen = true
    }
    return take(start, runEnd(at: start))
  }

  private func runEnd(at start: Int) -> Int {
    let mark = scalars[start]
    var i = start + 1
    switch mark {
    case "!", "?":
      while let next = at(i), next == "!" || next == "?" { i += 1 }
    case ".", "-", "*", "=", "~", "+", "<", ">", "#", "_", "|", "—", "–", "…", ",":
      while at(i) == mark { i += 1 }
      if mark == "-", at(i) == ">", i - start <= 2 { i += 1 }
    default: break
    }
    return i
  }

  /// Where a picture with its colour, its sex and what is joined to it ends.
  private func pictureEnd(at start: Int) -> Int {
    var i = start + 1
    if scalars[start].isRegionalIndicator { return at(i)?.isRegionalIndicator ?? false ? i + 1 : i }
    while let next = at(i) {
      let isModifier = next.value >= 0x1F3FB && next.value <= 0x1F3FF
      if next.isVariationSelector || isModifier || next.value == 0x20E3 {
        i += 1
      } else if next.value == 0x200D, at(i + 1)?.isPictorial ?? false {
        i += 2
      } else {
        break
      }
    }
    return i
  }

  private func faceEnd(at start: Int) -> Int? {
    guard let mark = at(start), ":;=^-<".unicodeScalars.contains(mark), !isDigit(at: start - 1)
    else { return nil }
    for face in Self.faces where start + face.count <= scalars.count {
      let end = start + face.count
      let isSame = face.indices.allSatisfy { scalars[start + $0] == face[$0] }
      let isFree = isSpace(at: end) || (at(end).map { !$0.isWordLike && $0 != "/" } ?? true)
      if isSame, isFree, isSpace(at: start - 1) || !(face[face.count - 1].isWordLike) { return end }
    }
    return nil
  }

  private mutating func takeApostrophe(at start: Int) -> Int {
    let mark = scalars[start]
    if at(start + 1) == mark, mark == "'" || mark == "`" || mark == "’", at(start + 2) != mark {
      return take(start, start + 2)
    }
    let opens = isSpace(at: start - 1) || (at(start - 1)?.isOpener ?? true) || isDash(at: start - 1)
    if let end = clippedEnd(at: start), opens { return takeClipped(start, end) }
    let isStraight = mark == "'" || mark == "`"
    if isStraight, opens, !isSpace(at: start + 1) {
      singles.isOpen = true
    } else {
      singles.isOpen = false
    }
    return take(start, start + 1)
  }

  private func isDash(at i: Int) -> Bool { at(i) == "—" || at(i) == "–" || at(i) == "-" }

  private mutating func takeClipped(_ start: Int, _ end: Int) -> Int {
    takeWithClitics(start, end)
    return end
  }

  /// Where a word with an apostrophe before it ends: `’em`, ` ’s` that stands alone.
  private func clippedEnd(at start: Int) -> Int? {
    var end = start + 1
    while isLetter(at: end), end - start <= 6 { end += 1 }
    guard end > start + 1, !isWordLike(at: end) else { return nil }
    let word = folded(start + 1, end)
    if Self.clipped.contains(word), at(end).map({ !$0.isApostrophe }) ?? true { return end }
    if word == "n", at(end).map({ $0.isApostrophe }) ?? false { return end + 1 }
    let stands = ["s", "re", "ve", "ll", "d", "m"].contains(word)
    return stands && isSpace(at: end) && isSpace(at: start - 1) ? end : nil
  }
}
