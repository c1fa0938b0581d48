import NaysayText

/// Days, weeks and months by their place in a longer time: *the last week of July*, *the first month of 2019*.
extension TimeScanner {
  func periodWithin(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    let position = isAny(start, ["last", "final"]) ? -1 : ordinal(start) ?? 0
    guard position != 0, let unit = singleUnit(start + 1)?.period, isAny(start + 2, ["of", "in"]),
      let whole = pointMatch(start + 3), let longer = whole.period,
      let part = Self.part(unit, position, of: longer)
    else { return nil }
    return .period(part, end: whole.end)
  }

  /// The part at a position, counted from 1, or -1 for the last; nil where there is none.
  private static func part(_ unit: CalendarPeriod.Unit, _ position: Int, of whole: CalendarPeriod)
    -> CalendarPeriod?
  {
    let day: CivilDate
    switch unit {
    case .day: day = whole.first.adding(days: position - 1)
    // The week that has most of its days there.
    case .week: day = whole.first.adding(days: 7 * (position - 1) + 3)
    case .weekend: day = whole.first.adding(days: 7 * (position - 1) + 6 - whole.first.weekday % 7)
    case .month: day = whole.first.adding(months: position - 1)
    default: return nil
    }
    let last = unit == .day ? whole.last : whole.last.adding(days: unit == .week ? -3 : 0)
    let part = CalendarPeriod(unit, containing: position > 0 ? day : last)
    return part.last >= whole.first && part.first <= whole.last && part.unit != whole.unit
      ? part : nil
  }
}
