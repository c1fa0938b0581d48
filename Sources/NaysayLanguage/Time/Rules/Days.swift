import NaysayText

/// Days by their names: *on Thursday*, *last Friday*, *yesterday morning*, *Christmas*.
extension TimeScanner {
  /// *Thursday*, *next Thursday*, *Thursday night*, *Thursday last week*
  func weekdayDate(_ index: Int) -> TimeMatch? {
    let first = pointer(index + 1) == nil ? index : skip(["the"], from: index)
    let step = pointer(first)
    let start = step == nil ? first : first + 1
    guard let number = weekday(start) else { return nil }
    let isStory = isAny(first, ["following", "preceding", "previous"])
    if isStory, first == index { return nil }
    let day = isStory ? context.reference?.first : nil
    var period =
      step.map { context.weekday(number, pointer: $0, from: day) } ?? context.weekday(number)
    var end = start + 1
    let week = skip(["of"], from: end)
    if let other = pointer(week), singleUnit(week + 1) == .week {
      period = context.period(.week, shifted: other)
        .map { CalendarPeriod(.day, containing: $0.first.adding(days: number - 1)) }
      end = week + 2
    }
    if dayPartCode(end) != nil, isTitled(end) { return nil }
    let unknown = "XXXX-WXX-\(number)"
    return withDayPart(.period(period, end: end, unknown: unknown))
  }

  /// *yesterday*, *today*, *tomorrow*, *tonight*
  func namedDay(_ index: Int) -> TimeMatch? {
    if let code = term(index, { if case .todayPart(let code) = $0 { code } else { nil } }),
      !isInTitle(index)
    {
      return dayPart(code, of: context.period(.day, shifted: 0), end: index + 1)
    }
    if let days = term(index, { if case .day(let days) = $0 { days } else { nil } }),
      !isInTitle(index)
    {
      return withDayPart(.period(context.period(.day, shifted: days), end: index + 1))
    }
    return nil
  }

  /// *this morning*, *last night*, *Tuesday's* day parts are read with their day.
  func dayPart(_ index: Int) -> TimeMatch? {
    guard let step = pointer(index), isAny(index, ["this", "last"]), !isTitled(index + 1),
      let code = dayPartCode(index + 1)
    else { return nil }
    return dayPart(code, of: context.period(.day, shifted: step), end: index + 2)
  }

  /// *dawn on Thursday*, *the night of March 3*, *mid-afternoon yesterday*
  func dayPartOfDay(_ index: Int) -> TimeMatch? {
    var start = skip(["the"], from: index)
    if isAny(start, ["mid"]), isAny(start + 1, ["-"]) { start += 2 }
    let name = lower(start).hasPrefix("mid-") ? String(lower(start).dropFirst(4)) : lower(start)
    guard let code = dayPartCode(named: name) else { return nil }
    let link = skip(["on", "of", ","], from: start + 1)
    guard link > start + 1 || !name.hasSuffix("night"), let day = namedCalendarDay(link),
      day.period?.unit == .day
    else { return nil }
    var match = dayPart(code, of: day.period, end: day.end)
    if start > index + 1 || name != lower(start) { match.modifier = .middle }
    return match
  }

  /// *the early hours of Sunday*, *the early morning hours of March 3*
  func hoursOfDay(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    guard let edge = term(start, { if case .edge(let edge) = $0 { edge } else { nil } }) else {
      return nil
    }
    let named = dayPartCode(start + 1)
    let hours = named == nil ? start + 1 : start + 2
    guard pluralUnit(hours) == .hour, let code = named ?? (edge == .start ? "MO" : nil),
      isAny(hours + 1, ["of", "on"])
    else { return nil }
    let inner = skip(["the"], from: hours + 2)
    guard let day = namedCalendarDay(inner) ?? weekdayDate(inner), day.period?.unit == .day else {
      return nil
    }
    var match = dayPart(code, of: day.period, end: day.end)
    match.modifier = edge.modifier
    return match
  }

  /// A day by its date, its weekday or its name.
  func namedCalendarDay(_ index: Int) -> TimeMatch? {
    for rule in Self.dayRules {
      if let match = rule(self, index), match.kind == .date, match.lastDay == nil { return match }
    }
    return nil
  }

  private static let dayRules: [Rule] = [
    { $0.monthDate($1) }, { $0.dayBeforeMonth($1) }, { $0.weekdayDate($1) }, { $0.namedDay($1) },
    { $0.holiday($1) },
  ]

  /// *Christmas*, *New Year's Eve 2019*
  func holiday(_ index: Int) -> TimeMatch? {
    let step = pointer(index)
    let start = step == nil ? index : index + 1
    guard isCapitalised(start), let (holiday, end) = holidayName(start) else { return nil }
    func inYear(_ year: Int) -> CalendarPeriod? {
      holiday.day(of: year).map { CalendarPeriod(.day, containing: $0) }
    }
    if let step { return .period(context.yearly(pointer: step, inYear), end: end) }
    if let unit = singleUnit(end), unit == .week || unit == .weekend {
      return .period(context.yearly(inYear).map { Self.around($0, unit) }, end: end + 1)
    }
    // *Easter Island* is no day.
    if sentence.contains(end), words[end].upos == "PROPN" { return nil }
    let yearIndex = skip([",", "of", "in"], from: end)
    if let year = yearNumber(yearIndex) { return .period(inYear(year), end: yearIndex + 1) }
    return .period(context.yearly(inYear), end: end)
  }

  /// The week that a holiday lies in, or the weekend beside it.
  private static func around(_ day: CalendarPeriod, _ unit: TimeUnit) -> CalendarPeriod {
    if unit == .week { return CalendarPeriod(.week, containing: day.first) }
    let weekend = CalendarPeriod(.weekend, containing: day.first)
    return day.first.weekday <= 2 ? weekend.shifted(by: -1) : weekend
  }

  private func holidayName(_ index: Int) -> (Holiday, Int)? {
    if let (term, end) = phrase(index), case .holiday(let holiday) = term { return (holiday, end) }
    let single = term(index) { if case .holiday(let holiday) = $0 { holiday } else { nil } }
    return single.map { ($0, index + 1) }
  }

  /// The day with the part of it that follows: *Thursday night*.
  private func withDayPart(_ match: TimeMatch) -> TimeMatch {
    guard let code = dayPartCode(match.end) else { return match }
    var part = dayPart(code, of: match.period, end: match.end + 1)
    if part.timex == nil { part.timex = match.timex.map { $0 + "T" + code } }
    return part
  }

  /// Whether a word is written as part of a name, as in *Harbour Today*.
  func isInTitle(_ index: Int) -> Bool {
    isTitled(index) && index > sentence.lowerBound && isTitled(index - 1)
  }

  private func dayPart(_ code: String, of day: CalendarPeriod?, end: Int) -> TimeMatch {
    var match = TimeMatch.period(day, end: end)
    match.kind = .time
    match.timex = day.map { $0.timex + "T" + code }
    return match
  }
}
