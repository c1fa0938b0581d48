import NaysayText

/// Stretches of a longer time: *early 2021*, *the end of March*, *later this week*, *earlier on Thursday*.
extension TimeScanner {
  func edgeExpression(_ index: Int) -> TimeMatch? {
    if let middle = joinedMiddle(skip(["the"], from: index)) { return middle }
    if let end = endOfYear(index) { return end }
    let start = skip(["the"], from: index)
    guard let edge = term(start, { if case .edge(let edge) = $0 { edge } else { nil } }) else {
      return nil
    }
    var inner = skip(["-", "of", "in", "on"], from: start + 1)
    if isAny(start, ["end", "beginning", "start", "middle"]), !isAny(start + 1, ["of"]) {
      return nil
    }
    if isAny(inner, ["the"]), isDayOrYear(inner + 1) {
      inner += 1
      return stretch(edge, of: here(inner), end: inner + 1)
    }
    guard let match = pointMatch(inner) else { return nil }
    guard let period = match.period else { return match }
    return stretch(edge, of: period, end: match.end, timex: match.timex, kind: match.kind)
  }

  /// *year end*, *the year's end*
  private func endOfYear(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    let end = skip(["'s", "-"], from: start + 1)
    guard singleUnit(start) == .year || singleUnit(start) == .month, isAny(end, ["end"]) else {
      return nil
    }
    return stretch(.end, of: here(start), end: end + 1)
  }

  /// `mid-2019`, `mid-March` as one word.
  private func joinedMiddle(_ index: Int) -> TimeMatch? {
    guard lower(index).hasPrefix("mid-") else { return nil }
    let rest = String(lower(index).dropFirst(4))
    if let year = Int(rest), (1000...2199).contains(year), rest.count == 4 {
      return stretch(.middle, of: CalendarPeriod(.year, year: year), end: index + 1)
    }
    if let number = decadeNumber(rest) {
      let decade = number < 100 ? 1900 + number : number
      return stretch(.middle, of: CalendarPeriod(.decade, year: decade), end: index + 1)
    }
    guard let number = month(named: rest) else { return nil }
    let year = skip([",", "of"], from: index + 1)
    if let named = yearNumber(year) {
      let period = CalendarPeriod(.month, year: named, month: number)
      return stretch(.middle, of: period, end: year + 1)
    }
    let period = context.yearly { CalendarPeriod(.month, year: $0, month: number) }
    return stretch(.middle, of: period, end: index + 1)
  }

  private func isDayOrYear(_ index: Int) -> Bool {
    guard let unit = singleUnit(index), unit.period != nil, unit != .night else { return false }
    // *At the end of the day, …* speaks of no day.
    return ordinal(index) == nil
      && !(unit == .day && isAny(index - 5, ["at"]) && isAny(index + 1, [","]))
  }

  /// *the day*, *the year*, *the month*: those of the publication.
  private func here(_ index: Int) -> CalendarPeriod? {
    singleUnit(index)?.period.flatMap { context.period($0, shifted: 0) }
  }

  /// A date that an edge may be of.
  func pointMatch(_ index: Int) -> TimeMatch? {
    let match = longest(of: Self.pointRules, at: index)
    return match?.lastDay != nil || match?.period == nil && match?.timex == nil ? nil : match
  }

  private static let pointRules: [Rule] = [
    { $0.monthDate($1) }, { $0.dayBeforeMonth($1) }, { $0.weekdayDate($1) }, { $0.seasonDate($1) },
    { $0.fraction($1) }, { $0.year($1) }, { $0.decade($1) }, { $0.century($1) },
    { $0.namedDay($1) }, { $0.dayPart($1) }, { $0.pointedPeriod($1) }, { $0.narrativeDay($1) },
  ]

  private func stretch(
    _ edge: TimeEdge, of period: CalendarPeriod?, end: Int, timex: String? = nil,
    kind: TimeExpression.Kind = .date
  ) -> TimeMatch? {
    guard let period else { return .period(nil, end: end) }
    var match = TimeMatch.period(period, end: end)
    match.kind = kind
    match.timex = timex ?? match.timex
    match.modifier = edge.modifier
    switch edge {
    case .start: match.edtf = period.edtf(of: .start)
    case .middle: match.edtf = period.edtf(of: .middle)
    case .end: match.edtf = period.edtf(of: .end)
    case .earlier: match.edtf = part(of: period, from: nil, to: context.anchor)
    case .later: match.edtf = part(of: period, from: context.anchor, to: nil)
    }
    return match
  }

  /// What a period has up to a day or from a day on; all of it where the day lies outside.
  private func part(of period: CalendarPeriod, from first: CivilDate?, to last: CivilDate?) -> EDTF?
  {
    let start = first ?? period.first
    let end = last ?? period.last
    let holds = { (day: CivilDate) in period.first <= day && day <= period.last }
    guard period.first < period.last, holds(start), holds(end), start < end else {
      return period.edtf
    }
    return EDTF(from: .date(EDTFDate(start)), to: .date(EDTFDate(end)))
  }
}
