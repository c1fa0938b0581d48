import NaysayText

/// Days by their names: *on Thursday*, *last Friday*, *yesterday morning*, *Christmas*.
extension TimeScanner {
  /// *Thursday*, *next Thursday*, *Thursday night*, *Thursday last week*
  func weekdayDate(_ index: Int) -> TimeMatch? {
    let first = pointer(index + 1) == nil ? index : skip(["the"], from: index)
    let step = pointer(first)
    let start = step == nil ? first : first + 1
    guard let number = weekday(start) else { return nil }
    var period = step.map { context.weekday(number, pointer: $0) } ?? context.weekday(number)
    var end = start + 1
    let week = skip(["of"], from: end)
    if let other = pointer(week), singleUnit(week + 1) == .week {
      period = context.period(.week, shifted: other)
        .map { CalendarPeriod(.day, containing: $0.first.adding(days: number - 1)) }
      end = week + 2
    }
    let unknown = "XXXX-WXX-\(number)"
    return withDayPart(.period(period, end: end, unknown: unknown))
  }

  /// *yesterday*, *today*, *tomorrow*, *tonight*
  func namedDay(_ index: Int) -> TimeMatch? {
    if let code = term(index, { if case .todayPart(let code) = $0 { code } else { nil } }) {
      return dayPart(code, of: context.period(.day, shifted: 0), end: index + 1)
    }
    if let days = term(index, { if case .day(let days) = $0 { days } else { nil } }) {
      return withDayPart(.period(context.period(.day, shifted: days), end: index + 1))
    }
    return nil
  }

  /// *this morning*, *last night*, *Tuesday's* day parts are read with their day.
  func dayPart(_ index: Int) -> TimeMatch? {
    guard let step = pointer(index), isAny(index, ["this", "last"]),
      let code = dayPartCode(index + 1)
    else { return nil }
    return dayPart(code, of: context.period(.day, shifted: step), end: index + 2)
  }

  /// *dawn on Thursday*, *the night of March 3*
  func dayPartOfDay(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    guard let code = dayPartCode(start), isAny(start + 1, ["on", "of", ","]) else { return nil }
    let rules = [monthDate, dayBeforeMonth, weekdayDate, namedDay, holiday]
    let day = rules.compactMap { $0(start + 2) }.first {
      $0.kind == .date && $0.period?.unit == .day
    }
    return day.map { dayPart(code, of: $0.period, end: $0.end) }
  }

  /// *Christmas*, *New Year's Eve 2019*
  func holiday(_ index: Int) -> TimeMatch? {
    let step = pointer(index)
    let start = step == nil ? index : index + 1
    guard isCapitalised(start), let (holiday, end) = holidayName(start) else { return nil }
    func inYear(_ year: Int) -> CalendarPeriod? {
      holiday.day(of: year).map { CalendarPeriod(.day, containing: $0) }
    }
    if let step { return .period(context.yearly(pointer: step, inYear), end: end) }
    let yearIndex = skip([",", "of", "in"], from: end)
    if let year = yearNumber(yearIndex) { return .period(inYear(year), end: yearIndex + 1) }
    return .period(context.yearly(inYear), end: end)
  }

  private func holidayName(_ index: Int) -> (Holiday, Int)? {
    if let (term, end) = phrase(index), case .holiday(let holiday) = term { return (holiday, end) }
    let single = term(index) { if case .holiday(let holiday) = $0 { holiday } else { nil } }
    return single.map { ($0, index + 1) }
  }

  /// The phrase of several words that begins here, and the index after it.
  func phrase(_ index: Int) -> (TimeTerm, Int)? {
    for phrase in vocabulary.phrases(from: lower(index)) {
      let indices = index..<index + phrase.words.count
      if zip(indices, phrase.words).allSatisfy({ lower($0) == $1 }) {
        return (phrase.term, indices.upperBound)
      }
    }
    return nil
  }

  /// The day with the part of it that follows: *Thursday night*.
  private func withDayPart(_ match: TimeMatch) -> TimeMatch {
    guard let code = dayPartCode(match.end) else { return match }
    var part = dayPart(code, of: match.period, end: match.end + 1)
    if part.timex == nil { part.timex = match.timex.map { $0 + "T" + code } }
    return part
  }

  private func dayPart(_ code: String, of day: CalendarPeriod?, end: Int) -> TimeMatch {
    var match = TimeMatch.period(day, end: end)
    match.kind = .time
    match.timex = day.map { $0.timex + "T" + code }
    return match
  }
}
