import NaysayText

extension CalendarPeriod {
  /// A stretch of a period: *early March*, *the end of the year*.
  enum Part: String, Sendable, Hashable {
    case start, middle, end
  }

  /// The value of TIMEX3: `2021-08-26`, `2021-W34`, `2021-SU`, `199`.
  var timex: String {
    let year = first.year.padded(to: 4)
    switch unit {
    case .day: return first.description
    case .week, .weekend:
      let (year, week) = first.isoWeek
      return "\(year.padded(to: 4))-W\(week.padded(to: 2))" + (unit == .weekend ? "-WE" : "")
    case .month: return "\(year)-\(first.month.padded(to: 2))"
    case .quarter: return "\(year)-Q\((first.month + 2) / 3)"
    case .half: return "\(year)-H\((first.month + 5) / 6)"
    case .season: return "\(year)-\(["WI", "SP", "SU", "FA"][first.month / 3 % 4])"
    case .year: return year
    case .decade: return String(year.prefix(3))
    case .century: return String(year.prefix(2))
    }
  }

  /// The time as EDTF: one date where level 1 has one, else an interval.
  var edtf: EDTF? {
    if let date { return EDTF(date) }
    guard let start = startDate, let end = endDate else { return nil }
    return EDTF(from: .date(start), to: .date(end))
  }

  /// The date to write for it where an interval begins with it.
  var startDate: EDTFDate? { date ?? boundary(first) }

  /// The date to write for it where an interval ends with it.
  var endDate: EDTFDate? { date ?? boundary(last) }

  /// A stretch of it: its first, second or last third, to about a month, or to about a day in a month.
  func edtf(of part: Part) -> EDTF? {
    let days = last.daysSinceEpoch - first.daysSinceEpoch + 1
    guard days > 1 else { return edtf }
    let (from, to) =
      switch part {
      case .start: (0, days / 3)
      case .middle: (days / 3, 2 * days / 3)
      case .end: (2 * days / 3, days)
      }
    let start = approximate(first.adding(days: from), days)
    let end = approximate(first.adding(days: to - 1), days)
    guard let start, let end else { return nil }
    return EDTF(from: .date(start), to: .date(end))
  }

  /// The single date that level 1 has for it.
  private var date: EDTFDate? {
    let year = first.year.padded(to: 4)
    switch unit {
    case .day: return EDTFDate(first)
    case .month: return EDTFDate("\(year)-\(first.month.padded(to: 2))")
    case .season: return EDTFDate("\(year)-\([24, 21, 22, 23][first.month / 3 % 4])")
    case .year: return EDTFDate(year)
    case .decade: return EDTFDate(year.prefix(3) + "X")
    case .century: return EDTFDate(year.prefix(2) + "XX")
    case .week, .weekend, .quarter, .half: return nil
    }
  }

  private func boundary(_ day: CivilDate) -> EDTFDate? {
    switch unit {
    case .quarter, .half: CalendarPeriod(.month, containing: day).date
    default: EDTFDate(day)
    }
  }

  private func approximate(_ day: CivilDate, _ days: Int) -> EDTFDate? {
    let unit: Unit =
      switch days {
      case ...31: .day
      case ...366: .month
      default: .year
      }
    var date = CalendarPeriod(unit, containing: day).date
    date?.qualifier = .approximate
    return date
  }
}
