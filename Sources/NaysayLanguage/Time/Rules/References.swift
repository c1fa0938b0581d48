import NaysayText

/// Times that only point: *now*, *recently*, *soon*, *that day*, *the day before*.
extension TimeScanner {
  /// *now*, *currently*, *earlier*, *recently*, *in the future*
  func reference(_ index: Int) -> TimeMatch? {
    if let (term, end) = phrase(index), quantity(end) == nil, anyUnit(end) == nil, !isNoun(end),
      let match = reference(term, end: end)
    {
      return match
    }
    for term in terms(index) {
      if case .future = term, isAny(index + 1, ["after", "before", "as", "thereafter"]) {
        continue
      }
      if case .day = term { continue }
      if case .presentPointer = term, !isDescribing(index) { continue }
      if let match = reference(term, end: index + 1) { return match }
    }
    return nil
  }

  private func reference(_ term: TimeTerm, end: Int) -> TimeMatch? {
    switch term {
    case .present, .presentPointer:
      return .time(.date, end: end, timex: "PRESENT_REF", edtf: context.anchor.map { EDTF($0) })
    case .past:
      return .time(.date, end: end, timex: "PAST_REF", edtf: openEnded(-1, context.anchor))
    case .future:
      return .time(.date, end: end, timex: "FUTURE_REF", edtf: openEnded(1, context.anchor))
    case .day(let days): return .period(context.period(.day, shifted: days), end: end)
    default: return nil
    }
  }

  /// *the current system*, not *the current of the river*.
  private func isDescribing(_ index: Int) -> Bool {
    !isNoun(index) && singleUnit(index + 1) == nil
  }

  /// *that day*, *the same week*, *the day before*, *the day after*, *the next day*
  func narrativeDay(_ index: Int) -> TimeMatch? {
    if let neighbour = neighbouringDay(index) ?? narrativeDayPart(index) { return neighbour }
    let start = skip(["the", "that", "this"], from: index)
    guard start > index else { return nil }
    let next = skip(["very"], from: skip(["same"], from: start))
    guard isAny(index, ["that"]) || next > start, let unit = singleUnit(next)?.period else {
      return nil
    }
    return .period(
      context.reference.map { CalendarPeriod(unit, containing: $0.first) }, end: next + 1)
  }
}

extension TimeScanner {
  /// *that night*, *the same evening*, *the next morning*, *the night before*
  private func narrativeDayPart(_ index: Int) -> TimeMatch? {
    let start = skip(["the", "that"], from: index)
    let isSame = isAny(start, ["same"])
    let step = isSame || isAny(index, ["that"]) ? 0 : pointer(start)
    if isAny(index, ["the"]), let code = dayPartCode(start), isAny(start + 1, ["before"]),
      !opensClause(start + 2)
    {
      return partOfStory(code, step: -1, end: start + 2)
    }
    let isPointed = isSame || isAny(start, ["next", "following", "previous"])
    guard let step, start > index || isAny(start, ["next"]),
      isPointed || isAny(index, ["that"]), let code = dayPartCode(isPointed ? start + 1 : start)
    else { return nil }
    return partOfStory(code, step: step, end: start + (isPointed ? 2 : 1))
  }

  private func partOfStory(_ code: String, step: Int, end: Int) -> TimeMatch {
    let day = context.reference.flatMap { $0.unit == .day ? $0.shifted(by: step) : nil }
    var match = TimeMatch.period(day, end: end)
    match.kind = .time
    match.timex = (day?.timex ?? "XXXX-XX-XX") + "T" + code
    return match
  }

  private func opensClause(_ index: Int) -> Bool {
    sentence.contains(index) && Self.clauseOpeners.contains(words[index].upos)
  }

  /// *the day before*, *the day after the 3rd of May*; not *the day before authorities spoke*.
  private func neighbouringDay(_ index: Int) -> TimeMatch? {
    guard isAny(index, ["the"]), singleUnit(index + 1) == .day,
      isAny(index + 2, ["before", "after"])
    else { return nil }
    let step = isAny(index + 2, ["before"]) ? -1 : 1
    if let day = namedCalendarDay(index + 3) {
      return .period(day.period?.day.shifted(by: step), end: day.end)
    }
    return opensClause(index + 3)
      ? nil : .period(context.reference?.day.shifted(by: step), end: index + 3)
  }

  private static let clauseOpeners: Set<String> = ["PRON", "PROPN", "NOUN", "DET", "ADJ", "VERB"]
}

extension CalendarPeriod {
  /// The day that it begins with.
  fileprivate var day: CalendarPeriod { CalendarPeriod(.day, containing: first) }
}
