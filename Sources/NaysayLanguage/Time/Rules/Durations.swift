/// Lengths of time: *14 years*, *the past two weeks*, *for months*, *all day*.
extension TimeScanner {
  /// *14 years*, *a two-week strike*, *several months*, *for decades*
  func duration(_ index: Int) -> TimeMatch? {
    if let length = length(index) { return length }
    if let unit = pluralUnit(index) { return bareDuration(index, unit) }
    let isOpened = isAny(index, ["all", "the"]) || isAny(index, ["a"]) && isPeriodOf(index + 1)
    let start = isOpened && quantity(index + 1) != nil ? index + 1 : index
    guard let (quantity, unit, end) = amount(start), !isTitled(end - 1) else { return nil }
    let isArticle = isAny(start, ["a", "an"]) && end == start + 2
    if isArticle, !mayBeLength(start, unit) { return nil }
    if unit == .second, isAny(end - 1, ["second"]), !isAny(start, ["one", "1"]) { return nil }
    if unit == .quarter, isAny(end, ["of"]), !isAny(end + 1, ["growth"]) { return nil }
    var match = TimeMatch.time(.duration, end: end, timex: unit.timexDuration(quantity))
    match.isReport = start > index
    if isAny(index, ["a"]), start > index { match.end += 1 }
    return match
  }

  /// *a while*, *day-long*, *some time*
  private func length(_ index: Int) -> TimeMatch? {
    if let (term, end) = phrase(index), case .length(let value) = term,
      !isAny(end, ["before", "after"])
    {
      return .time(.duration, end: end, timex: value)
    }
    if let value = term(index, { if case .length(let value) = $0 { value } else { nil } }) {
      return .time(.duration, end: index + 1, timex: value)
    }
    let start = skip(["a", "the"], from: index)
    guard let unit = singleUnit(start), isAny(start + 1, ["-"]), isAny(start + 2, ["long"]) else {
      return nil
    }
    return .time(.duration, end: start + 3, timex: unit.timexDuration(.number(1)))
  }

  /// *three-year period* after an article.
  private func isPeriodOf(_ index: Int) -> Bool {
    guard let (_, _, end) = amount(index) else { return false }
    return terms(end).contains(.reportPeriod)
  }

  /// *a year* is a length after *for*, *within*, but a rate in *twice a year*.
  private func mayBeLength(_ index: Int, _ unit: TimeUnit) -> Bool {
    unit != .second && unit != .night && unit != .minute && unit != .quarter
      && (isAny(index - 1, Self.lengthOpeners) || isAny(index + 2, ["-", "long", "or"]))
  }

  private static let lengthOpeners: WordList = [
    "for", "within", "in", "over", "than", "about", "nearly", "almost", "after", "least",
    "during", "lasted", "last", "lasts", "took", "take", "takes", "every", "and", "of", "half",
    "as",
  ]

  private func bareDuration(_ index: Int, _ unit: TimeUnit) -> TimeMatch? {
    guard
      isAny(index - 1, ["for", "in", "within", "of", "after", "over", "than"])
        || isAny(index + 1, ["ago", "later", "earlier"])
          && !isAny(index - 1, ["million", "billion"])
        || isAny(index + 1, ["of"]) && !isAny(index - 1, ["the", "-"]) && !isDescribed(index),
      !lower(index + 1).isEmpty
    else { return nil }
    if isAny(index + 1, ["ago", "later", "earlier"]) {
      let isPast = !isAny(index + 1, ["later"])
      return .time(.date, end: index + 2, timex: isPast ? "PAST_REF" : "FUTURE_REF")
    }
    return .time(.duration, end: index + 1, timex: unit.timexDuration(.some))
  }

  /// Whether an adjective stands before a word, as in *the early hours of Monday*.
  private func isDescribed(_ index: Int) -> Bool {
    index > sentence.lowerBound && ["ADJ", "NUM"].contains(words[index - 1].upos)
  }

  /// *the past 14 years*, *the next few days*, *the first nine months*, *recent weeks*
  func pointedDuration(_ index: Int) -> TimeMatch? {
    let start = skip(["the", "these", "those"], from: index)
    let isRecent = terms(start).contains(.pastPointer)
    guard isRecent || isPointed(start, after: index) else { return nil }
    if let unit = pluralUnit(start + 1), let step = isRecent ? -1 : pointer(start), step != 0 {
      let isCalendar = unit.period != nil
      return .time(
        .duration, end: start + 2, timex: unit.timexDuration(.some),
        edtf: isCalendar ? openEnded(step, context.anchor) : nil)
    }
    if isAny(index - 1, ["over"]), start > index, let unit = pluralUnit(start) {
      return .time(.duration, end: start + 1, timex: unit.timexDuration(.some))
    }
    let isReport = ordinal(start) == 1 || terms(start).contains(.latestPointer)
    guard let step = pointer(start) ?? (isReport ? 0 : nil) else { return nil }
    guard let (quantity, unit, end) = amount(start + 1), pluralUnit(end - 1) != nil else {
      return nil
    }
    let isAnchored =
      step != 0 && !isAny(start, ["previous", "preceding", "following"])
      && !(isAny(end, ["of"]) && pointMatch(end + 1) != nil)
    let edtf = isAnchored ? unit.period.flatMap { stretch(step, quantity, $0) } : nil
    var match = TimeMatch.time(.duration, end: end, timex: unit.timexDuration(quantity), edtf: edtf)
    match.isReport = isReport
    return match
  }

  /// Whether a word points at a time; *following days of unrest* has a preposition.
  private func isPointed(_ start: Int, after index: Int) -> Bool {
    start > index || !isAny(start, ["following", "preceding"])
  }
}
