import NaysayText

/// A day of the year with a name: the same date each year, a certain weekday of a month, or counted from Easter.
struct Holiday: Sendable, Hashable {
  private enum Rule: Hashable {
    case date(day: Int)
    /// Which one in the month; nil for the last.
    case weekday(Int, which: Int?)
    /// The first such weekday from a day of the month on.
    case weekdayFrom(Int, day: Int)
    /// So many days after Easter Sunday.
    case easter(Int)
  }

  private var month: Int
  private var rule: Rule

  /// Reads `12-25`, `11-4#4` (the fourth Thursday of November), `05-1#L` (the last Monday of May), `11-2@2` (the
  /// first Tuesday from 2 November on) or `easter-2`.
  init?(_ text: String) {
    if text.hasPrefix("easter"), let days = Int(text.dropFirst(6)) {
      (month, rule) = (0, .easter(days))
      return
    }
    let parts = text.split(separator: "-")
    guard parts.count == 2, let month = Int(parts[0]) else { return nil }
    self.month = month
    let weekday = parts[1].split(separator: "#")
    let from = parts[1].split(separator: "@").compactMap { Int($0) }
    if from.count == 2 {
      rule = .weekdayFrom(from[0], day: from[1])
    } else if weekday.count == 2, let number = Int(weekday[0]) {
      rule = .weekday(number, which: Int(weekday[1]))
    } else if let day = Int(parts[1]) {
      rule = .date(day: day)
    } else {
      return nil
    }
  }

  /// The day in a year.
  func day(of year: Int) -> CivilDate? {
    switch rule {
    case .easter(let days): return Self.easter(of: year)?.adding(days: days)
    case .weekdayFrom(let weekday, let day):
      return CivilDate(year: year, month: month, day: day)
        .map { $0.adding(days: (weekday - $0.weekday + 7) % 7) }
    case .date(let day): return CivilDate(year: year, month: month, day: day)
    case .weekday(let weekday, let which):
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      if let which {
        return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (which - 1))
      }
      let last = first.lastOfMonth
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
  }

  /// Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876.
  private static func easter(of year: Int) -> CivilDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CivilDate(year: year, month: n / 31, day: n % 31 + 1)
  }
}
