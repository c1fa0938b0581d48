/// A unit that times are counted in.
enum TimeUnit: String, Sendable, Hashable {
  case second, minute, hour, day, night, week, fortnight, weekend, month, quarter, year, decade
  case century, millennium

  /// A length of time as TIMEX3 writes it: `P14Y`, `PT30M`, `PXW` for an unknown count, `P20Y` for two decades.
  func timexDuration(_ count: TimeQuantity) -> String {
    switch (self, count) {
    case (.fortnight, _): prefix + count.times(2).timex + code
    case (.decade, .number): TimeUnit.year.timexDuration(count.times(10))
    case (.century, .number): TimeUnit.year.timexDuration(count.times(100))
    default: prefix + count.timex + code
    }
  }

  /// The period of the calendar that is one unit long; nil for units of the clock.
  var period: CalendarPeriod.Unit? {
    switch self {
    case .second, .minute, .hour, .millennium: nil
    case .day, .night: .day
    case .week, .fortnight: .week
    case .weekend: .weekend
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  private var prefix: String {
    switch self {
    case .second, .minute, .hour: "PT"
    default: "P"
    }
  }

  private var code: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day, .night: "D"
    case .week, .fortnight: "W"
    case .weekend: "WE"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }
}

/// How many units: a number, or some.
enum TimeQuantity: Sendable, Hashable {
  case number(Double)
  case some

  /// The whole number; nil for a fraction or an unknown count.
  var whole: Int? {
    guard case .number(let value) = self, value < 100_000 else { return nil }
    return Int(exactly: value)
  }

  func times(_ factor: Double) -> TimeQuantity {
    guard case .number(let value) = self else { return .some }
    return .number(factor * value)
  }

  /// `14`, `2.5`, `X`
  var timex: String {
    guard case .number(let value) = self else { return "X" }
    return whole.map(String.init) ?? String(value)
  }
}
