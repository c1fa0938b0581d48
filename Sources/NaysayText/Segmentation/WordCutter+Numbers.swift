extension WordCutter {
  /// Units that are words of their own after a number (`5 pm`, `170 m`).
  private static let units: Set<String> = [
    "am", "pm", "k", "m", "mm", "cm", "km", "kg", "g", "mg", "lb", "lbs", "oz", "ft", "hr", "hrs",
    "min", "mins", "sec", "secs", "bn", "mn", "tn", "mph", "kph", "kmh", "gb", "mb", "tb", "kw",
    "mw", "gw", "mwh", "kwh", "yr", "yrs", "p", "bps", "ml", "hz", "khz", "mhz", "ghz", "x",
  ]

  /// Endings that belong to a number (`20th`, `1980s`).
  private static let endings: Set<String> = ["st", "nd", "rd", "th", "s", "ths"]

  /// Where a number with its separators ends: `1,200.50`, `9/11`, `7:30`, `2021-08-26`, `’90s`.
  func numberEnd(at start: Int) -> Int? {
    var i = start
    if let sign = at(i), !sign.isDigit {
      guard isDigit(at: i + 1), startsNumber(sign, at: i) else { return nil }
      i += 1
    }
    guard isDigit(at: i) else { return nil }
    i = groupsEnd(at: i)
    if at(i) == "-", let end = hyphenatedEnd(from: start, at: i) { i = end }
    return withLetters(start, i)
  }

  private func startsNumber(_ sign: Unicode.Scalar, at i: Int) -> Bool {
    let before = at(i - 1)
    let free = before.map { !$0.isWordLike && $0 != "." } ?? true
    if sign == "." || sign == "+" { return free }
    guard sign.isApostrophe, sign != "`", free, !isCloserAhead(i) else { return false }
    return isDigit(at: i + 2) && !isDigit(at: i + 3)
  }

  /// Whether a mark like this one follows at the end of a word soon, so that this one opens a quotation.
  private func isCloserAhead(_ i: Int) -> Bool {
    at(i + 3).map { $0.isApostrophe } ?? false
  }

  /// Where the digits end that are joined by commas, dots, colons and slashes.
  private func groupsEnd(at start: Int) -> Int {
    var i = digitsEnd(at: start)
    var first = start
    while let separator = at(i), isDigit(at: i + 1) {
      guard separator == "." || separator == "," || separator == ":" || separator == "/" else {
        break
      }
      let end = digitsEnd(at: i + 1)
      if separator == ",", !isThousands(from: first, comma: i, to: end) { break }
      first = i + 1
      i = end
    }
    return i
  }

  /// Whether a comma sets off thousands (`1,200`, `1,00,000`), not the items of a list (`[13,14]`).
  private func isThousands(from first: Int, comma: Int, to end: Int) -> Bool {
    guard comma - first <= 3 else { return false }
    return end - comma == 4 || (end - comma == 3 && at(end) == "," && isDigit(at: end + 1))
  }

  private func digitsEnd(at start: Int) -> Int {
    var i = start
    while isDigit(at: i) { i += 1 }
    return i
  }

  /// Where a telephone number or a date with hyphens ends; a range such as `5-10` is neither.
  private func hyphenatedEnd(from start: Int, at hyphen: Int) -> Int? {
    var lengths = [hyphen - start]
    var i = hyphen
    while at(i) == "-", isDigit(at: i + 1) {
      let end = digitsEnd(at: i + 1)
      lengths.append(end - i - 1)
      i = end
    }
    if lengths.count > 2 { return isLetter(at: i) ? nil : i }
    guard lengths.count == 2, lengths[1] == 4, !isWordLike(at: i) else { return nil }
    return [1, 3, 5, 7, 8].contains(lengths[0]) ? i : nil
  }

  /// The number with the letters that belong to it; nil where the whole is no number.
  private func withLetters(_ start: Int, _ end: Int) -> Int? {
    guard isLetter(at: end) || at(end) == "_" else { return end }
    let letters = wordEnd(at: end)
    var plain = end
    while isLetter(at: plain) { plain += 1 }
    let word = folded(end, plain)
    if Self.endings.contains(word), plain == letters || at(plain)?.isApostrophe ?? false {
      return plain
    }
    if Self.units.contains(word), !isDigit(at: plain), at(plain) != "_" { return end }
    if isSmall(at: end), at(end + 1) == ".", word == "a" || word == "p" { return end }
    return plain == letters ? letters : wordEnd(at: end)
  }

  /// Takes a number, and `’s` after it as a word of its own.
  mutating func takeNumber(_ start: Int, _ end: Int) -> Int {
    if isListNumber(start, end) { return take(start, end + 1) }
    take(start, end)
    guard let mark = at(end), mark.isApostrophe, let letter = at(end + 1), letter.folded == "s",
      !isWordLike(at: end + 2)
    else { return end }
    return take(end, end + 2, continuesToken: true)
  }

  /// Whether the number with its dot counts the items of a list.
  private func isListNumber(_ start: Int, _ end: Int) -> Bool {
    guard at(end) == ".", at(end + 1) == " ", end - start <= 2 else { return false }
    return start == 0 || (at(start - 1)?.isLineBreak ?? true)
  }
}
