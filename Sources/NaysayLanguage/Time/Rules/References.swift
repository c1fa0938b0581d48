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
    if let neighbour = neighbouringDay(index) { return neighbour }
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
  /// *the day before*, *the day after the 3rd of May*; not *the day before authorities spoke*.
  private func neighbouringDay(_ index: Int) -> TimeMatch? {
    guard isAny(index, ["the"]), singleUnit(index + 1) == .day,
      isAny(index + 2, ["before", "after"])
    else { return nil }
    let step = isAny(index + 2, ["before"]) ? -1 : 1
    if let day = namedCalendarDay(index + 3) {
      return .period(day.period?.day.shifted(by: step), end: day.end)
    }
    let isOpen = sentence.contains(index + 3) && Self.clauseOpeners.contains(words[index + 3].upos)
    return isOpen ? nil : .period(context.reference?.day.shifted(by: step), end: index + 3)
  }

  private static let clauseOpeners: Set<String> = ["PRON", "PROPN", "NOUN", "DET", "ADJ", "VERB"]
}

extension CalendarPeriod {
  /// The day that it begins with.
  fileprivate var day: CalendarPeriod { CalendarPeriod(.day, containing: first) }
}
