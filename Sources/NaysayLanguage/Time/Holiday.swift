import NaysayText

/// A day of the year with a name: the same date each year, or a certain weekday of a month.
struct Holiday: Sendable, Hashable {
  private enum Rule: Hashable {
    case date(day: Int)
    /// Which one in the month; nil for the last.
    case weekday(Int, which: Int?)
  }

  private var month: Int
  private var rule: Rule

  /// Reads `12-25`, `11-4#4` (the fourth Thursday of November) or `05-1#L` (the last Monday of May).
  init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let month = Int(parts[0]) else { return nil }
    self.month = month
    let weekday = parts[1].split(separator: "#")
    if weekday.count == 2, let number = Int(weekday[0]) {
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
}
