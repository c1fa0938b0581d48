import NaysayText

/// Dates that name a month: *August 26, 2021*, *the 26th of August*, *in August*.
extension TimeScanner {
  /// *August*, *August 2021*, *Aug. 26*, *Thursday, August 26, 2021*, *March 3–5*
  func monthDate(_ index: Int) -> TimeMatch? {
    let start = afterWeekday(index)
    guard let month = month(start) else { return nil }
    guard let day = dayNumber(start + 1), yearNumber(start + 1) == nil else {
      return index == start ? monthOnly(month, end: start + 1) : nil
    }
    let end = start + 2
    guard isAny(end, Self.rangeLinks), let other = dayNumber(end + 1), other > day,
      isAny(end, ["-", "–"]) || anyUnit(end + 2) == nil
    else { return dayMatch(month, day, end: end) }
    return dayMatch(month, day, end: end, through: (other, end + 1), until: end + 2)
  }

  private static let rangeLinks: WordList = ["-", "–", "—", "to", "and"]

  /// *26 August 2021*, *the 26th of August*, *Thursday 26 August*, *3 to 5 March*
  func dayBeforeMonth(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: afterWeekday(index))
    guard
      case (let day, let end)? = ordinalInWords(start) ?? dayNumber(start).map({ ($0, start + 1) })
    else { return nil }
    if isAny(end, Self.rangeLinks) {
      let next = skip(["the"], from: end + 1)
      let after = afterDay(next + 1)
      if let other = dayNumber(next), other > day, let month = month(after) {
        return dayMatch(month, day, end: end, through: (other, end + 1), until: after + 1)
      }
    }
    let after = afterDay(end)
    return month(after).flatMap { dayMatch($0, day, end: after + 1) }
  }

  private func afterDay(_ index: Int) -> Int {
    skip(["of", "-"], from: skip(["day"], from: index))
  }

  /// *twenty-first*, cut into three words.
  private func ordinalInWords(_ index: Int) -> (Int, Int)? {
    guard isAny(index, ["twenty", "thirty"]), lower(index + 1) == "-",
      let ones = ordinal(index + 2), ones < 10
    else { return nil }
    return ((lower(index) == "twenty" ? 20 : 30) + ones, index + 3)
  }

  /// Skips *Thursday,* where a date may follow.
  private func afterWeekday(_ index: Int) -> Int {
    weekday(index) == nil ? index : skip([","], from: index + 1)
  }

  /// A year after a date, with its comma, and the index after it: *, 2021*, *of last year*.
  private func yearAfter(_ index: Int) -> (year: Int, end: Int)? {
    let start = skip([",", "of", "-"], from: index)
    if let year = yearNumber(start) { return (year, start + 1) }
    if let spoken = spokenYear(start) { return spoken }
    guard lower(index) != "-", let year = pointedPeriod(start), let period = year.period,
      period.unit == .year
    else { return nil }
    return (period.first.year, year.end)
  }

  /// *last August*, *next May*, *this September*
  func pointedMonth(_ index: Int) -> TimeMatch? {
    guard let step = pointer(index), let month = month(index + 1), dayNumber(index + 2) == nil
    else {
      return nil
    }
    let period = context.yearly(pointer: step) { CalendarPeriod(.month, year: $0, month: month) }
    return .period(period, end: index + 2)
  }

  private func monthOnly(_ month: Int, end: Int) -> TimeMatch {
    if let (year, end) = yearAfter(end) {
      return .named(CalendarPeriod(.month, year: year, month: month), end: end)
    }
    let period = context.yearly { CalendarPeriod(.month, year: $0, month: month) }
    var match = TimeMatch.period(period, end: end, unknown: "XXXX-\(month.padded(to: 2))")
    match.yearless = .init(month: month)
    return match
  }

  /// A day of a month, or two that bound a range: the second has its number, its first word and the index after it.
  private func dayMatch(
    _ month: Int, _ day: Int, end: Int, through last: (day: Int, start: Int)? = nil,
    until lastEnd: Int? = nil
  ) -> TimeMatch? {
    guard day <= CivilDate.days(inMonth: month, of: 2000) else { return nil }
    func inYear(_ year: Int) -> CalendarPeriod? {
      CivilDate(year: year, month: month, day: day).map { CalendarPeriod(.day, containing: $0) }
    }
    let year = yearAfter(lastEnd ?? end)
    // *The January 6 attack* is called by its day; the verb beside it says nothing of that.
    let isName = isNoun(lastEnd ?? end)
    let around = isName ? context.undirected : context
    let period =
      year.map { inYear($0.year) } ?? around.yearly(future: isName ? 3 : 2, afterPast: 3, inYear)
    let unknown = "XXXX-\(month.padded(to: 2))-\(day.padded(to: 2))"
    guard let last, let lastEnd, let first = period?.first,
      let final = CivilDate(year: first.year, month: month, day: last.day)
    else {
      var match = TimeMatch.period(period, end: year?.end ?? lastEnd ?? end, unknown: unknown)
      if year == nil { match.yearless = .init(month: month, day: day) }
      match.namesYear = year != nil
      return match
    }
    var match = TimeMatch.period(period, end: end, unknown: unknown)
    match.lastDay = .init(start: last.start, end: year?.end ?? lastEnd, day: final)
    return match
  }
}
