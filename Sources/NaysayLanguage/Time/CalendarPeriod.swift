import NaysayText

/// A day, week, month … century of the calendar, as one thing that can be named and stepped from.
struct CalendarPeriod: Sendable, Hashable {
  /// How long a period is.
  enum Unit: Sendable, Hashable {
    case day, week, weekend, month, quarter, half, season, year, decade, century
  }

  var unit: Unit
  /// Its first day.
  var first: CivilDate

  /// The period of a unit that a day lies in; for a weekend, that of the day's week.
  init(_ unit: Unit, containing day: CivilDate) {
    self.unit = unit
    first = Self.firstDay(unit, day)
  }

  /// The period of a unit that begins with a month.
  init?(_ unit: Unit, year: Int, month: Int = 1) {
    guard (1...9999).contains(year), let first = CivilDate(year: year, month: month, day: 1) else {
      return nil
    }
    self.init(unit, containing: first)
  }

  /// The period a number of periods later, or earlier where it is negative.
  func shifted(by count: Int) -> CalendarPeriod {
    let day =
      switch unit {
      case .day: first.adding(days: count)
      case .week, .weekend: first.adding(days: 7 * count)
      case .month: first.adding(months: count)
      case .quarter, .season: first.adding(months: 3 * count)
      case .half: first.adding(months: 6 * count)
      case .year: first.adding(years: count)
      case .decade: first.adding(years: 10 * count)
      case .century: first.adding(years: 100 * count)
      }
    return CalendarPeriod(unit, containing: day)
  }

  /// Its last day.
  var last: CivilDate {
    switch unit {
    case .day: first
    case .weekend: first.adding(days: 1)
    default: shifted(by: 1).first.adding(days: -1)
    }
  }

  private static func firstDay(_ unit: Unit, _ day: CivilDate) -> CivilDate {
    let month = day.firstOfMonth
    switch unit {
    case .day: return day
    case .week: return day.adding(days: 1 - day.weekday)
    case .weekend: return day.adding(days: 6 - day.weekday)
    case .month: return month
    case .quarter: return month.adding(months: -((day.month - 1) % 3))
    case .half: return month.adding(months: -((day.month - 1) % 6))
    case .season: return month.adding(months: -(day.month % 3))
    case .year: return month.adding(months: 1 - day.month)
    case .decade: return month.adding(months: 1 - day.month - 12 * (day.year % 10))
    case .century: return month.adding(months: 1 - day.month - 12 * (day.year % 100))
    }
  }
}
