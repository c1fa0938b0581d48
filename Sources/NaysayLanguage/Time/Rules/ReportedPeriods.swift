import NaysayText

/// Periods that figures are reported for: *the quarter*, *the latest period*, *the fiscal year*, *the 1988 quarter*.
extension TimeScanner {
  func reportedPeriod(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    return latestPeriod(start) ?? samePeriod(start) ?? periodOfYear(index)
      ?? (start > index ? plainPeriod(start) : nil)
  }

  /// *latest quarter*, *most recent period*
  private func latestPeriod(_ index: Int) -> TimeMatch? {
    let start = skip(["most"], from: index)
    let isLatest = start == index ? terms(index).contains(.latestPointer) : isAny(start, ["recent"])
    guard isLatest else { return nil }
    if isQuarter(start + 1) { return .period(context.reportedQuarter, end: start + 2) }
    guard let unit = singleUnit(start + 1)?.period else { return nil }
    return .period(context.period(unit, shifted: -1), end: start + 2)
  }

  /// *same period last year*, *corresponding quarter of 1988*, *comparable period a year earlier*
  private func samePeriod(_ index: Int) -> TimeMatch? {
    guard terms(index).contains(.samePointer), isQuarter(index + 1) || singleUnit(index + 1) != nil
    else { return nil }
    let next = skip(["of", "in"], from: index + 2)
    guard let year = yearNamed(next) else { return nil }
    return quarterInYear(year.number, end: year.end, of: index + 1)
  }

  /// *the 1988 period*, *last year's quarter*, *the quarter a year ago*
  private func periodOfYear(_ index: Int) -> TimeMatch? {
    let start = skip(["the"], from: index)
    if let year = yearNumber(start), isQuarter(start + 1) {
      return quarterInYear(year, end: start + 2, of: start + 1)
    }
    if isQuarter(start), start > index, let year = yearNamed(start + 1) {
      return quarterInYear(year.number, end: year.end, of: start)
    }
    guard let year = pointedPeriod(index), year.period?.unit == .year, isAny(year.end, ["'s"]),
      isQuarter(year.end + 1), let first = year.period?.first
    else { return nil }
    return quarterInYear(first.year, end: year.end + 2, of: year.end + 1)
  }

  private func isQuarter(_ index: Int) -> Bool {
    singleUnit(index) == .quarter || terms(index).contains(.reportPeriod)
  }

  /// *last year*, *1988*, *a year ago*, with the index after it.
  private func yearNamed(_ index: Int) -> (number: Int, end: Int)? {
    if let number = yearNumber(index) { return (number, index + 1) }
    let match = pointedPeriod(index) ?? countedFromHere(index)
    guard let match, let period = match.period, period.unit == .year || period.unit == .quarter
    else { return nil }
    return (period.first.year, match.end)
  }

  /// The quarter of the report in another year; the year itself where no quarter was named.
  private func quarterInYear(_ year: Int, end: Int, of noun: Int) -> TimeMatch {
    let isPeriod = terms(noun).contains(.reportPeriod)
    let quarter = isPeriod && !context.isQuarterly ? nil : context.reportedQuarter
    let unit = singleUnit(noun)?.period
    let period =
      if isPeriod || unit == .quarter, let quarter {
        CalendarPeriod(.quarter, year: year, month: quarter.first.month)
      } else {
        CalendarPeriod(.year, year: year)
      }
    var match = TimeMatch.period(period, end: end)
    match.isReference = false
    return match
  }

  private static let prepositions: WordList = [
    "in", "for", "during", "throughout", "over", "through", "into", "from", "and",
  ]

  /// *the quarter*, *the year ended March 31*, *the fiscal year*, *for the week*
  private func plainPeriod(_ index: Int) -> TimeMatch? {
    let isFiscal = terms(index).contains(.fiscal)
    let noun = skip(["-"], from: isFiscal ? index + 1 : skip(["full"], from: index))
    let isEnded = isAny(noun + 1, ["ended", "ending", "to"])
    guard isEnded || endsPhrase(noun), let unit = singleUnit(noun)?.period else { return nil }
    let isFor = isAny(index - 2, ["for", "during"])
    let isWithin = isAny(index - 2, Self.prepositions)
    switch unit {
    case .quarter where isEnded || isWithin:
      let named = isEnded ? date(noun + 2).map { CalendarPeriod(.quarter, containing: $0) } : nil
      return .period(named ?? context.reportedQuarter, end: noun + 1)
    case .year where isFiscal || noun > index || isWithin:
      if isFiscal || isEnded {
        return .time(
          .duration, end: noun + 1, timex: TimeUnit.year.timexDuration(.number(1)),
          edtf: isEnded ? yearEnding(noun + 2) : nil)
      }
      return .period(context.period(.year, shifted: 0), end: noun + 1)
    case .week where isFor, .month where isFor:
      return .period(context.period(unit, shifted: 0), end: noun + 1)
    default: return nil
    }
  }

  private func date(_ index: Int) -> CivilDate? {
    (monthDate(index) ?? dayBeforeMonth(index))?.period?.last
  }

  /// The twelve months that end with a date.
  private func yearEnding(_ index: Int) -> EDTF? {
    guard let end = (monthDate(index) ?? dayBeforeMonth(index))?.period,
      let last = end.endDate,
      let first = CalendarPeriod(end.unit, containing: end.first.adding(years: -1)).shifted(by: 1)
        .startDate
    else { return nil }
    return EDTF(from: .date(first), to: .date(last))
  }

  /// Whether no noun follows that the word only describes, as in *the quarter century*, *the year 1999*.
  private func endsPhrase(_ index: Int) -> Bool {
    guard sentence.contains(index + 1) else { return true }
    if isAny(index + 1, ["-", "before", "after", "when", "that"]) { return false }
    switch words[index + 1].upos {
    case "NOUN", "PROPN", "NUM", "ADJ": return false
    default: return true
    }
  }
}
