import NaysayText

/// Times counted from the publication: *last week*, *two days ago*, *in three months*.
extension TimeScanner {
  /// *last week*, *the past year*, *this month*, *the following day*, *the weekend*
  func pointedPeriod(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    if start > index, singleUnit(start) == .weekend { return weekend(end: start + 1) }
    guard let step = pointer(start), let unit = singleUnit(start + 1)?.period else { return nil }
    if unit == .day, isAny(start, ["last", "past", "this", "current", "coming"]) { return nil }
    let end = start + 2
    if isAny(start, ["previous", "preceding", "following"]) || start > index && unit == .day {
      guard let reference = context.reference else {
        return .period(
          step == 0 || unit == .day ? nil : context.period(unit, shifted: step), end: end)
      }
      return .period(CalendarPeriod(unit, containing: reference.first).shifted(by: step), end: end)
    }
    if lower(start) == "past" {
      return TimeMatch.time(
        .duration, end: end, timex: singleUnit(start + 1)?.timexDuration(.number(1)),
        edtf: stretch(step, .number(1), unit))
    }
    return .period(context.period(unit, shifted: step), end: end)
  }

  private func weekend(end: Int) -> TimeMatch {
    guard let anchor = context.anchor else { return .period(nil, end: end) }
    let this = CalendarPeriod(.weekend, containing: anchor)
    let isPast = this.first > anchor && context.direction != .future
    return .period(isPast ? this.shifted(by: -1) : this, end: end)
  }

  /// *the year-earlier quarter*, *year-ago*
  func yearEarlier(_ index: Int) -> TimeMatch? {
    let start = skip(["the", "a"], from: index)
    guard lower(start) == "year", lower(start + 1) == "-", isAny(start + 2, ["earlier", "ago"])
    else {
      return nil
    }
    let isFollowed = isAny(start + 3, ["quarter", "period"])
    var match = TimeMatch.period(
      context.period(.year, shifted: -1), end: start + (isFollowed ? 4 : 3))
    match.isReference = false
    return match
  }

  /// *two days ago*, *a year earlier*, *three weeks later*, *in two days*, *a month from now*
  func countedFromHere(_ index: Int) -> TimeMatch? {
    guard let (quantity, unit, next) = amount(index) else { return nil }
    if isAny(next, ["ago", "back"]) {
      return counted(-1, quantity, unit, from: nil, end: next + 1)
    }
    if lower(next) == "from", isAny(next + 1, ["now", "today"]) {
      return counted(1, quantity, unit, from: nil, end: next + 2)
    }
    if isAny(next, ["earlier", "before", "previously"]),
      lower(next) != "before" || isBreak(next + 1)
    {
      return counted(-1, quantity, unit, from: context.reference, end: next + 1)
    }
    if isAny(next, ["later", "after", "afterwards", "afterward"]),
      lower(next) != "after" || isBreak(next + 1)
    {
      guard let reference = context.reference else { return nil }
      return counted(1, quantity, unit, from: reference, end: next + 1)
    }
    if lower(index - 1) == "in", context.direction == .future {
      return counted(1, quantity, unit, from: nil, end: next)
    }
    return nil
  }

  private func isBreak(_ index: Int) -> Bool {
    !sentence.contains(index) || isAny(index, [",", ".", ";", ":", "!", "?", ")", "\"", "”"])
  }

  /// A number of units from the publication or a reference: as precise as its unit.
  private func counted(
    _ sign: Int, _ quantity: TimeQuantity, _ unit: TimeUnit, from reference: CalendarPeriod?,
    end: Int
  ) -> TimeMatch {
    let base = reference?.first ?? context.anchor
    guard let base, let period = unit.period else {
      let vague = unit.period == nil ? context.period(.day, shifted: 0)?.edtf : nil
      return .time(.date, end: end, timex: sign < 0 ? "PAST_REF" : "FUTURE_REF", edtf: vague)
    }
    let whole = unit == .fortnight ? quantity.doubled.whole : quantity.whole
    guard let whole else {
      return .time(
        .date, end: end, timex: sign < 0 ? "PAST_REF" : "FUTURE_REF", edtf: openEnded(sign, base))
    }
    let (precision, steps) = period == .decade ? (.year, 10 * whole) : (period, whole)
    let there = CalendarPeriod(precision, containing: base).shifted(by: sign * steps)
    var match = TimeMatch.period(there, end: end)
    match.isReference = precision == .day
    return match
  }

  /// Some time before a day, or after it.
  func openEnded(_ sign: Int, _ day: CivilDate?) -> EDTF? {
    guard let day else { return nil }
    let date = EDTF.Endpoint.date(EDTFDate(day))
    return sign < 0 ? EDTF(from: .open, to: date) : EDTF(from: date, to: .open)
  }

  /// The stretch of a number of units up to the publication, or from it on.
  func stretch(_ sign: Int, _ quantity: TimeQuantity, _ unit: CalendarPeriod.Unit) -> EDTF? {
    guard let anchor = context.anchor, let count = quantity.whole else { return nil }
    let isWeekly = unit == .week || unit == .weekend
    let here = CalendarPeriod(isWeekly ? .day : unit, containing: anchor)
    let there = here.shifted(by: sign * count * (isWeekly ? 7 : 1))
    let (first, last) = sign < 0 ? (there, here) : (here, there)
    guard let start = first.startDate, let end = last.endDate else { return nil }
    return EDTF(from: .date(start), to: .date(end))
  }
}
