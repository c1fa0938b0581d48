import NaysayText

/// Years and longer: *in 2019*, *the 1990s*, *the 20th century*.
extension TimeScanner {
  /// A year in four digits, where the words around do not make it a count of things.
  func year(_ index: Int) -> TimeMatch? {
    let start = isAny(index, ["the"]) && lower(index + 1) == "year" ? index + 2 : index
    guard let number = yearNumber(start), start > index || mayBeYear(start, number) else {
      return nil
    }
    return .period(CalendarPeriod(.year, year: number), end: start + 1)
  }

  private static let yearOpeners: Set<String> = [
    "in", "since", "by", "until", "till", "from", "during", "before", "after", "through", "year",
    "(", "early", "late", "mid", "throughout", "between", "circa", "around", "fiscal", "of",
  ]

  private static let notBeforeYear: Set<String> = [
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
    return (1900...2099).contains(number)
  }

  private func isPlural(_ index: Int) -> Bool {
    sentence.contains(index) && words[index].xpos == "NNS"
  }

  /// *the 1990s*, *the '90s*
  func decade(_ index: Int) -> TimeMatch? {
    var start = skip(["the"], from: index)
    start = skip(["'"], from: start)
    var text = lower(start)
    guard text.hasSuffix("s") else { return nil }
    text.removeLast()
    if text.hasSuffix("'") { text.removeLast() }
    let isShort = text.hasPrefix("'") || start > index && lower(start - 1) == "'"
    let digits = text.drop { $0 == "'" }
    guard digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }), digits.last == "0",
      let number = Int(digits)
    else { return nil }
    if digits.count == 4, (1000...2190).contains(number) {
      return .period(CalendarPeriod(.decade, year: number), end: start + 1)
    }
    guard digits.count == 2, isShort else { return nil }
    return .period(CalendarPeriod(.decade, year: 1900 + number), end: start + 1)
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
