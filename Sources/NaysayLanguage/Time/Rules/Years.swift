import NaysayText

/// Years and longer: *in 2019*, *the 1990s*, *the 20th century*.
extension TimeScanner {
  /// A year in four digits, where the words around do not make it a count of things.
  func year(_ index: Int) -> TimeMatch? {
    var start = isAny(index, ["the"]) && isAny(index + 1, ["year"]) ? index + 2 : index
    if start == index, terms(index).contains(.fiscal) { start = skip(["year"], from: index + 1) }
    if let (number, end) = spokenYear(start), start > index || mayBeSpokenYear(start, end) {
      return .named(CalendarPeriod(.year, year: number), end: end)
    }
    if let fiscal = fiscalYear(start) { return fiscal }
    guard let number = yearNumber(start), start > index || mayBeYear(start, number) else {
      return nil
    }
    return .named(CalendarPeriod(.year, year: number), end: start + 1)
  }

  /// *FY2021*, *FY 2021*
  private func fiscalYear(_ index: Int) -> TimeMatch? {
    guard lower(index).hasPrefix("fy") else { return nil }
    let isApart = isAny(index, ["fy"])
    guard let number = isApart ? yearNumber(index + 1) : Int(lower(index).dropFirst(2)),
      (1900...2199).contains(number)
    else { return nil }
    var match = TimeMatch.named(
      CalendarPeriod(.year, year: number), end: index + (isApart ? 2 : 1))
    match.timex = "FY\(number)"
    return match
  }

  /// *nineteen ninety-six*, *two thousand and four*, and the index after it.
  func spokenYear(_ index: Int) -> (Int, Int)? {
    if isAny(index, ["two"]), isAny(index + 1, ["thousand"]) {
      let next = skip(["and"], from: index + 2)
      guard let (ones, end) = upToNinetyNine(next) else { return (2000, index + 2) }
      return (2000 + ones, end)
    }
    guard let century = cardinalWord(index), (15...20).contains(century),
      let (rest, end) = upToNinetyNine(index + 1), rest >= 10
    else { return nil }
    return (100 * century + rest, end)
  }

  /// *ninety-six* as one word or cut at its hyphen.
  private func upToNinetyNine(_ index: Int) -> (Int, Int)? {
    if let (tens, ones) = hyphenated(index) { return (tens + ones, index + 1) }
    guard let tens = cardinalWord(index), (1...99).contains(tens) else { return nil }
    let next = skip(["-"], from: index + 1)
    guard tens >= 20, tens % 10 == 0, let ones = cardinalWord(next), (1...9).contains(ones) else {
      return (tens, index + 1)
    }
    return (tens + ones, next + 1)
  }

  private func hyphenated(_ index: Int) -> (Int, Int)? {
    let parts = lower(index).split(separator: "-")
    guard parts.count == 2, let tens = cardinal(named: String(parts[0])), tens >= 20,
      let ones = cardinal(named: String(parts[1])), ones < 10
    else { return nil }
    return (tens, ones)
  }

  private func cardinalWord(_ index: Int) -> Int? { cardinal(in: terms(index)) }

  private func cardinal(named name: String) -> Int? {
    cardinal(in: vocabulary.entry(of: name).terms)
  }

  private func cardinal(in terms: [TimeTerm]) -> Int? {
    for term in terms {
      if case .cardinal(let value) = term { return Int(exactly: value) }
    }
    return nil
  }

  private func mayBeSpokenYear(_ index: Int, _ end: Int) -> Bool {
    if isPlural(end) || anyUnit(end) != nil || isAny(end, ["percent", "million", "%"]) {
      return false
    }
    return !isAny(index, ["two", "twenty"]) || isAny(index - 1, ["in", "since", "by", "until"])
  }

  private static let yearOpeners: WordList = [
    "in", "since", "by", "until", "till", "from", "during", "before", "after", "through", "year",
    "(", "early", "late", "mid", "throughout", "between", "circa", "around", "of",
  ]

  private static let notBeforeYear: WordList = [
    "$", "€", "£", "¥", "#", "no.", "nearly", "some", "about",
  ]

  private func mayBeYear(_ index: Int, _ number: Int) -> Bool {
    if isAny(index - 1, Self.notBeforeYear) || isAny(index + 1, ["%", "percent", "million"]) {
      return false
    }
    if anyUnit(index + 1) != nil || isJoined(index) && isAny(index - 1, [".", ","]) {
      return false
    }
    if isPlural(index + 1) { return false }
    if isAny(index - 1, Self.yearOpeners) { return true }
    if isAny(index + 1, ["-", "–"]), yearNumber(index + 2) != nil { return true }
    if isAny(index - 1, ["-", "–"]), yearNumber(index - 2) != nil { return true }
    return (1900...2099).contains(number)
  }

  private func isPlural(_ index: Int) -> Bool {
    sentence.contains(index) && words[index].xpos == "NNS"
  }

  /// *the 1990s*, *the '90s*, *the nineties*
  func decade(_ index: Int) -> TimeMatch? {
    var start = skip(["the"], from: index)
    if let decade = term(start, { if case .decade(let year) = $0 { year } else { nil } }) {
      let isNamed = start > index || isAny(index - 1, ["early", "late", "mid", "-", "the"])
      return isNamed ? .period(CalendarPeriod(.decade, year: 1900 + decade), end: start + 1) : nil
    }
    let isShort = isAny(start, ["'"]) || lower(start).hasPrefix("'")
    start = skip(["'"], from: start)
    guard let number = decadeNumber(lower(start)) else { return nil }
    guard number < 100 else {
      return .period(CalendarPeriod(.decade, year: number), end: start + 1)
    }
    guard isShort else { return nil }
    return .period(CalendarPeriod(.decade, year: 1900 + number), end: start + 1)
  }

  /// 1990 for `1990s`, 90 for `'90s`.
  func decadeNumber(_ text: String) -> Int? {
    guard text.utf8.last == 0x73, text.utf8.contains(0x30) else { return nil }
    let digits = text.dropLast().drop { $0 == "'" }.prefix { $0 != "'" }
    guard digits.last == "0", digits.count == 4 || digits.count == 2, let number = Int(digits)
    else {
      return nil
    }
    return digits.count == 2 || (1000...2190).contains(number) ? number : nil
  }

  /// *the 20th century*
  func century(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    guard let number = ordinal(start), (2...30).contains(number) else { return nil }
    let end = skip(["-"], from: start + 1)
    guard singleUnit(end) == .century else { return nil }
    return .period(CalendarPeriod(.century, year: 100 * (number - 1)), end: end + 1)
  }
}
