extension WordCutter {
  /// Takes a token that begins with a letter, with the dot of an abbreviation and the hyphen of a prefix.
  mutating func takeWord(at start: Int) -> Int {
    if let end = acronymEnd(at: start) { return take(start, end) }
    if let end = currencyEnd(at: start) { return take(start, end) }
    var end = wordEnd(at: start)
    if at(end) == ".", isAbbreviation(start, end) {
      return take(start, end + 1)
    }
    if at(end) == "$", end - start <= 3, isCapital(at: end - 1) { return take(start, end + 1) }
    end = prefixedEnd(start, end)
    if isStammer(start, end) { return take(start, end + 1) }
    takeWithClitics(start, end)
    return takePossessiveMark(after: start, end)
  }

  /// Where the letters of a word end, with the apostrophes, dots and ampersands inside it.
  func wordEnd(at start: Int) -> Int {
    var i = start
    while let scalar = at(i) {
      if scalar.isWordLike || (scalar.isJoiner && isLetter(at: i + 1)) {
        i += 1
      } else if joinsLetters(at: i, from: start) {
        i += 1
      } else if scalar == "*", let next = starsEnd(at: i, from: start) {
        i = next
      } else {
        break
      }
    }
    return i
  }

  private func joinsLetters(at i: Int, from start: Int) -> Bool {
    guard i > start, let scalar = at(i), isWordLike(at: i + 1) else { return false }
    if scalar.isApostrophe { return isLetter(at: i + 1) && isWordLike(at: i - 1) }
    if scalar == "." { return dotJoins(at: i, from: start) }
    if scalar == "&" { return ampersandJoins(at: i, from: start) }
    return false
  }

  /// Whether a dot is inside a name (`example.com`) and no full stop without its space (`soil.The`).
  private func dotJoins(at i: Int, from start: Int) -> Bool {
    if isSmall(at: i + 1) || isDigit(at: i + 1) { return !isTitle(start, i) }
    return isCapital(at: i + 1) && !isSmall(at: i + 2) && isWordLike(at: i + 2)
  }

  /// Whether an ampersand is inside a short name of capitals (`AT&T`).
  private func ampersandJoins(at i: Int, from start: Int) -> Bool {
    var end = i + 1
    while isLetter(at: end), end - i <= 4 { end += 1 }
    guard i - start <= 4, end - i <= 4 else { return false }
    let inSmall = isSmall(at: start)
    if inSmall { return i - start == 1 && end - i == 2 }
    return (start..<i).allSatisfy { isCapital(at: $0) }
      && (i + 1..<end).allSatisfy { isCapital(at: $0) }
  }

  /// Where the stars that hide letters of a word end.
  private func starsEnd(at i: Int, from start: Int) -> Int? {
    var end = i
    while at(end) == "*" { end += 1 }
    return i > start && end - i <= 6 && isLetter(at: end) ? end : nil
  }

  /// Where an acronym of single letters with dots ends: `U.S.`, `a.m.`, `Ph.D.`, `a.k.a`.
  func acronymEnd(at start: Int) -> Int? {
    if isWordLike(at: start - 1) { return nil }
    var i = start
    var dots = 0
    if let degree = degreeEnd(at: start) { (i, dots) = (degree, 1) }
    while isLetter(at: i), at(i + 1) == ".",
      !isWordLike(at: i + 2) || at(i + 3) == "."
        || isLastLetter(at: i + 2)
    {
      i += 2
      dots += 1
    }
    guard dots > 0 else { return nil }
    if isLastLetter(at: i) { return i + 1 }
    return dots > 1 ? i : nil
  }

  private func isLastLetter(at i: Int) -> Bool {
    isLetter(at: i) && !isWordLike(at: i + 1)
      && !(at(i + 1)?.isApostrophe ?? false && isLetter(at: i + 2) && !isLetter(at: i + 3)
        && isSmall(at: i))
  }

  /// Where the first part of a degree ends (`Ph.` of `Ph.D.`).
  private func degreeEnd(at start: Int) -> Int? {
    guard isCapital(at: start), isSmall(at: start + 1), at(start + 2) == ".",
      isCapital(at: start + 3), !isLetter(at: start + 4)
    else { return nil }
    return start + 3
  }

  /// Where the letters that name a currency before an amount end: `Rs` of `Rs1,200`.
  private func currencyEnd(at start: Int) -> Int? {
    var i = start
    while isLetter(at: i), i - start <= 3 { i += 1 }
    guard i - start >= 2, i - start <= 3, isCapital(at: start), isDigit(at: i) else { return nil }
    if Self.currencies.contains(folded(start, i)) { return i }
    var end = i
    while isDigit(at: end) { end += 1 }
    return at(end) == "," && isDigit(at: end + 1) ? i : nil
  }

  private static let currencies: Set<String> = [
    "rs", "rm", "eur", "usd", "gbp", "chf", "inr", "pkr", "jpy", "cny", "rub", "try", "irr", "aed",
  ]

  /// Whether a hyphen after one or two letters breaks off a word that is said again (`th- this`).
  private func isStammer(_ start: Int, _ end: Int) -> Bool {
    end - start <= 2 && at(end) == "-" && isSpace(at: end + 1) && isSpace(at: start - 1)
      && end + 1 < scalars.count && isSmall(at: end - 1)
  }
}
