import NaysayText

/// Parts of years: *Q3 2021*, *the third quarter of 2021*, *the first half of the year*, *summer 2020*.
extension TimeScanner {
  func fraction(_ index: Int) -> TimeMatch? {
    let named = yearBefore(index)
    var start = skip(["the"], from: named?.end ?? index)
    if terms(start).contains(.fiscal) { start = skip(["-"], from: start + 1) }
    var number = lower(start).quarterNumber
    var unit = CalendarPeriod.Unit.quarter
    if isAny(start, ["h1", "h2"]) { (number, unit) = (isAny(start, ["h1"]) ? 1 : 2, .half) }
    if number == nil {
      guard let ordinal = ordinal(start) else { return nil }
      start = skip(["-"], from: start + 1)
      let isHalf = isAny(start, ["half"])
      guard isHalf || singleUnit(start) == .quarter, ordinal <= (isHalf ? 2 : 4) else { return nil }
      (number, unit) = (ordinal, isHalf ? .half : .quarter)
    }
    guard let number else { return nil }
    let month = (number - 1) * (unit == .half ? 6 : 3) + 1
    if let named {
      return .period(CalendarPeriod(unit, year: named.year, month: month), end: start + 1)
    }
    if let (year, end) = yearOf(start + 1) {
      return .period(CalendarPeriod(unit, year: year, month: month), end: end)
    }
    guard unit == .quarter else { return nil }
    let period = context.yearly(future: 4) { CalendarPeriod(unit, year: $0, month: month) }
    return .period(period, end: start + 1, unknown: "XXXX-Q\(number)")
  }

  /// *summer 2020*, *the summer of 2020*, *last summer*, *this fall*
  func seasonDate(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    if let step = pointer(start), let season = season(start + 1) {
      let period = context.yearly(pointer: step) { Self.season(season, of: $0) }
      return .period(period, end: start + 2)
    }
    guard let season = season(start) else { return nil }
    if let (year, end) = yearOf(start + 1) {
      return .period(Self.season(season, of: year), end: end)
    }
    guard isAny(index - 1, Self.seasonOpeners), !isNoun(start + 1) else { return nil }
    return .period(context.yearly { Self.season(season, of: $0) }, end: start + 1)
  }

  private static let seasonOpeners: WordList = [
    "in", "since", "by", "until", "during", "into", "over", "through", "throughout", "for", "early",
    "late", "mid", "-",
  ]

  private static func season(_ number: Int, of year: Int) -> CalendarPeriod? {
    CalendarPeriod(.season, year: year, month: 3 * number)
  }

  /// A year before a part of it: *this year's third quarter*, *the 1988 third quarter*.
  private func yearBefore(_ index: Int) -> (year: Int, end: Int)? {
    let start = skip(["the"], from: index)
    if let year = yearNumber(start) { return (year, start + 1) }
    guard let year = pointedPeriod(index), year.period?.unit == .year, isAny(year.end, ["'s"]),
      let first = year.period?.first
    else { return nil }
    return (first.year, year.end + 1)
  }

  /// A year after *of* or nothing: *of 2020*, *of last year*, *of the year*.
  private func yearOf(_ index: Int) -> (year: Int, end: Int)? {
    let start = skip(["of", ",", "in"], from: index)
    if let year = yearNumber(start) { return (year, start + 1) }
    guard start > index, let year = pointedPeriod(start), let period = year.period,
      period.unit == .year
    else { return nil }
    return (period.first.year, year.end)
  }
}

extension String {
  /// 3 for `q3`.
  fileprivate var quarterNumber: Int? {
    guard count == 2, first == "q", let number = Int(dropFirst()), (1...4).contains(number) else {
      return nil
    }
    return number
  }
}
