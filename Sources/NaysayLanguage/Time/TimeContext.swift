import NaysayText

/// What a time that is not fully named is counted from.
struct TimeContext: Sendable {
  /// Whether the words around speak of what was or of what will be.
  enum Direction: Sendable, Hashable {
    case past, future, unknown
  }

  /// The day of publication.
  var anchor: CivilDate?
  /// The time named last before, which *two days later* counts from.
  var reference: CalendarPeriod?
  var direction = Direction.unknown

  /// The period of a unit that holds the day of publication, shifted by a number of periods.
  func period(_ unit: CalendarPeriod.Unit, shifted count: Int) -> CalendarPeriod? {
    anchor.map { CalendarPeriod(unit, containing: $0).shifted(by: count) }
  }

  /// A day of the week: the most recent one up to the publication, or the next one from it on.
  func weekday(_ number: Int) -> CalendarPeriod? {
    guard let anchor else { return nil }
    let back = (anchor.weekday - number + 7) % 7
    let days = direction == .future ? (7 - back) % 7 : -back
    return CalendarPeriod(.day, containing: anchor.adding(days: days))
  }

  /// *last Thursday* and *next Thursday*: strictly before and after the publication; *this Thursday* in its week.
  func weekday(_ number: Int, pointer: Int) -> CalendarPeriod? {
    guard let anchor else { return nil }
    let back = (anchor.weekday - number + 7) % 7
    let days =
      switch pointer {
      case ..<0: back == 0 ? -7 : -back
      case 1...: back == 0 ? 7 : 7 - back
      default: number - anchor.weekday
      }
    return CalendarPeriod(.day, containing: anchor.adding(days: days))
  }

  /// What comes once a year, in the year that the context suggests: the nearest one, what lies against the
  /// direction of the verb counting as three times as far, and the future as twice as far where no verb tells.
  func yearly(_ inYear: (Int) -> CalendarPeriod?) -> CalendarPeriod? {
    guard let anchor else { return nil }
    let near = [-1, 0, 1].compactMap { inYear(anchor.year + $0) }
    return near.min { cost($0, anchor) < cost($1, anchor) }
  }

  /// *last August*: strictly before the publication; *next August*: after it; *this August*: of its year.
  func yearly(pointer: Int, _ inYear: (Int) -> CalendarPeriod?) -> CalendarPeriod? {
    guard let anchor else { return nil }
    let near = [-2, -1, 0, 1, 2].compactMap { inYear(anchor.year + $0) }
    switch pointer {
    case ..<0: return near.last { $0.last < anchor }
    case 1...: return near.first { $0.first > anchor }
    default: return inYear(anchor.year)
    }
  }

  private func cost(_ period: CalendarPeriod, _ day: CivilDate) -> Int {
    let (past, future) =
      switch direction {
      case .past: (1, 3)
      case .future: (3, 1)
      case .unknown: (1, 2)
      }
    return distance(period, day) * (period.first > day ? future : past)
  }

  private func distance(_ period: CalendarPeriod, _ day: CivilDate) -> Int {
    if period.last < day { return day.daysSinceEpoch - period.last.daysSinceEpoch }
    if day < period.first { return period.first.daysSinceEpoch - day.daysSinceEpoch }
    return 0
  }
}
