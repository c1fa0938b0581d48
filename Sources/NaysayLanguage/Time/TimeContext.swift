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
  /// The day named last in the same sentence, which *at 10 p.m.* lies in.
  var dayInSentence: CalendarPeriod?
  /// The quarter of a year named last, which *the quarter* and *the latest period* mean.
  var quarter: CalendarPeriod?
  /// Whether the last period to be reported on was a quarter: *a year earlier* is then a quarter too.
  var isQuarterly = false
  /// The time named last in the same sentence by its year, or after such a one: *in December 2015 … and in March*.
  var story: CalendarPeriod?
  var direction = Direction.unknown

  /// Forgets what only counts within a sentence.
  mutating func beginSentence() {
    dayInSentence = nil
    story = nil
  }

  /// Keeps what later times may count from.
  mutating func note(_ match: TimeMatch) {
    if match.kind == .duration, match.period == nil { isQuarterly = isQuarterly && !match.isReport }
    guard match.kind == .date || match.kind == .time, match.isReference, let period = match.period
    else { return }
    reference = period
    if match.namesYear || match.yearless != nil && story != nil {
      story = anchor.map { period.first.year < $0.year } == true ? period : nil
    } else {
      story = nil
    }
    if period.unit == .day { dayInSentence = period }
    if period.unit == .quarter, direction != .future || period.last < anchor ?? period.last {
      (quarter, isQuarterly) = (period, true)
    }
  }

  /// The same where no verb tells.
  var undirected: TimeContext {
    var context = self
    context.direction = .unknown
    return context
  }

  /// The quarter that a report speaks of: the one named last, else the last that is over.
  var reportedQuarter: CalendarPeriod? { quarter ?? period(.quarter, shifted: -1) }

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

  /// *last Thursday* and *next Thursday*: strictly before and after the publication, or the day given; *this
  /// Thursday* in its week.
  func weekday(_ number: Int, pointer: Int, from day: CivilDate? = nil) -> CalendarPeriod? {
    guard let anchor = day ?? anchor else { return nil }
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
  /// direction of the verb counting as many times as far, and the future as some times as far where no verb tells.
  func yearly(
    future weight: Int = 2, afterPast strict: Int = 8, _ inYear: (Int) -> CalendarPeriod?
  ) -> CalendarPeriod? {
    guard let anchor else { return nil }
    if let story, direction != .future { return inStory(story, inYear) }
    var best: (period: CalendarPeriod, cost: Int)?
    for year in anchor.year - 1...anchor.year + 1 {
      guard let period = inYear(year) else { continue }
      let cost = cost(period, anchor, weight, strict)
      if cost < best?.cost ?? .max { best = (period, cost) }
    }
    return best?.period
  }

  /// What comes once a year, at the time that a story of past years has come to or after it.
  private func inStory(
    _ story: CalendarPeriod, _ inYear: (Int) -> CalendarPeriod?
  ) -> CalendarPeriod? {
    let near = (story.first.year...story.first.year + 1).compactMap(inYear)
    return near.first { $0.last >= story.first } ?? near.last
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

  private func cost(_ period: CalendarPeriod, _ day: CivilDate, _ weight: Int, _ strict: Int)
    -> Int
  {
    let (past, future) =
      switch direction {
      case .past: (1, strict)
      case .future: (5, 1)
      case .unknown: (1, weight)
      }
    return distance(period, day) * (period.first > day ? future : past)
  }

  private func distance(_ period: CalendarPeriod, _ day: CivilDate) -> Int {
    if period.last < day { return day.daysSinceEpoch - period.last.daysSinceEpoch }
    if day < period.first { return period.first.daysSinceEpoch - day.daysSinceEpoch }
    return 0
  }
}
