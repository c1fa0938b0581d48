import NaysayText

/// Times counted from the publication: *last week*, *two days ago*, *in three months*.
extension TimeScanner {
  /// *last week*, *the past year*, *this month*, *the following day*, *the weekend*
  func pointedPeriod(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    if start > index, singleUnit(start) == .weekend { return weekend(end: start + 1) }
    guard let step = pointer(start), start > index || !isAny(start, ["following", "preceding"])
    else { return nil }
    let isDescribed = terms(start + 1).contains(.fiscal) || isAny(start + 1, ["full"])
    let noun = start + (isDescribed ? 2 : 1)
    guard let unit = singleUnit(noun)?.period, !isTitled(noun) else { return nil }
    if unit == .day, isAny(start, ["last", "past", "this", "current", "coming"]) { return nil }
    let end = noun + 1
    if isAny(start, ["previous", "preceding", "following"]) || start > index && unit == .day {
      guard let reference = context.reference else {
        return .period(
          step == 0 || unit == .day ? nil : context.period(unit, shifted: step), end: end)
      }
      return .period(CalendarPeriod(unit, containing: reference.first).shifted(by: step), end: end)
    }
    if isAny(start, ["past"]) || start > index && isAny(start, ["last", "next"]) {
      return TimeMatch.time(
        .duration, end: end, timex: singleUnit(noun)?.timexDuration(.number(1)),
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

  /// *the year-earlier quarter*, *year-ago*, *the year-ago third quarter*
  func yearEarlier(_ index: Int) -> TimeMatch? {
    let start = skip(["the", "a"], from: index)
    guard isAny(start, ["year"]), isAny(start + 1, ["-"]), isAny(start + 2, ["earlier", "ago"])
    else {
      return nil
    }
    var match = TimeMatch.period(aYearBefore(context.anchor), end: start + 3)
    if isAny(match.end, ["quarter", "period"]) {
      match.end += 1
    } else if let quarter = fraction(match.end) {
      match = .period(quarter.period.map { yearBefore($0) }, end: quarter.end)
    }
    match.isReference = false
    return match
  }

  /// *a year earlier* in a report on a quarter is the same quarter of the year before.
  private func aYearBefore(_ day: CivilDate?) -> CalendarPeriod? {
    if context.isQuarterly, let quarter = context.quarter { return yearBefore(quarter) }
    return day.map { CalendarPeriod(.year, containing: $0).shifted(by: -1) }
  }

  private func yearBefore(_ period: CalendarPeriod) -> CalendarPeriod {
    CalendarPeriod(period.unit, containing: period.first.adding(years: -1))
  }

  /// *two days ago*, *a year earlier*, *three weeks later*, *in two days*, *a month from now*
  func countedFromHere(_ index: Int) -> TimeMatch? {
    guard let (quantity, unit, next) = amount(index) else { return nil }
    if isAny(next, ["ago", "back"]) {
      return counted(-1, quantity, unit, from: nil, end: next + 1)
    }
    let time = skip(["'", "'s"], from: next)
    if time > next, isAny(time, ["time"]), isAny(index - 1, ["in"]) {
      return counted(1, quantity, unit, from: nil, end: time + 1)
    }
    if isAny(next, ["from"]), isAny(next + 1, ["now", "today"]) {
      return counted(1, quantity, unit, from: nil, end: next + 2)
    }
    if isAny(next, ["earlier", "before", "previously"]),
      !isAny(next, ["before"]) || isBreak(next + 1)
    {
      return counted(-1, quantity, unit, from: context.reference, end: next + 1)
    }
    if isAny(next, ["later", "after", "afterwards", "afterward"]),
      !isAny(next, ["after"]) || isBreak(next + 1)
    {
      guard let reference = context.reference else { return nil }
      return later(quantity, unit, than: reference, end: next + 1)
    }
    if isAny(index - 1, ["in"]), context.direction == .future {
      return counted(1, quantity, unit, from: nil, end: next)
    }
    return nil
  }

  /// *two days later* in a story of what was, which does not go beyond the publication.
  private func later(
    _ quantity: TimeQuantity, _ unit: TimeUnit, than reference: CalendarPeriod, end: Int
  ) -> TimeMatch {
    let match = counted(1, quantity, unit, from: reference, end: end)
    if context.direction == .past, let anchor = context.anchor, let first = match.period?.first,
      first > anchor
    {
      return .time(.date, end: end, timex: "FUTURE_REF")
    }
    return match
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
    if sign < 0, unit == .year, quantity.whole == 1, context.isQuarterly {
      var match = TimeMatch.period(aYearBefore(base), end: end)
      match.isReference = false
      return match
    }
    guard let base, let period = unit.period else {
      let vague = unit.period == nil ? context.period(.day, shifted: 0)?.edtf : nil
      return .time(.date, end: end, timex: sign < 0 ? "PAST_REF" : "FUTURE_REF", edtf: vague)
    }
    let whole = unit == .fortnight ? quantity.times(2).whole : quantity.whole
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
