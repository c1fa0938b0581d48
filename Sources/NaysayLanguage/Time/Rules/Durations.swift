/// Lengths of time: *14 years*, *the past two weeks*, *for months*, *all day*.
extension TimeScanner {
  /// *14 years*, *a two-week strike*, *several months*, *for decades*
  func duration(_ index: Int) -> TimeMatch? {
    if let unit = pluralUnit(index) { return bareDuration(index, unit) }
    let start = isAny(index, ["all", "the"]) && quantity(index + 1) != nil ? index + 1 : index
    guard let (quantity, unit, end) = amount(start) else { return nil }
    let isArticle = isAny(start, ["a", "an"]) && end == start + 2
    if isArticle, !mayBeLength(start, unit) { return nil }
    if unit == .second, lower(end - 1) == "second", !isAny(start, ["one", "1"]) { return nil }
    return .time(.duration, end: end, timex: unit.timexDuration(quantity))
  }

  /// *a year* is a length after *for*, *within*, but a rate in *twice a year*.
  private func mayBeLength(_ index: Int, _ unit: TimeUnit) -> Bool {
    unit != .second && unit != .night && unit != .minute && unit != .quarter
      && (isAny(index - 1, Self.lengthOpeners) || isAny(index + 2, ["-", "long"]))
  }

  private static let lengthOpeners: Set<String> = [
    "for", "within", "in", "over", "than", "about", "nearly", "almost", "after", "least",
    "during", "lasted", "last", "lasts", "took", "take", "takes", "every", "and", "of", "half",
  ]

  private func bareDuration(_ index: Int, _ unit: TimeUnit) -> TimeMatch? {
    guard isAny(index - 1, ["for", "in", "within", "of", "after", "over", "than"]),
      !lower(index + 1).isEmpty
    else { return nil }
    if isAny(index + 1, ["ago", "later", "earlier"]) {
      let isPast = lower(index + 1) != "later"
      return .time(.date, end: index + 2, timex: isPast ? "PAST_REF" : "FUTURE_REF")
    }
    return .time(.duration, end: index + 1, timex: unit.timexDuration(.some))
  }

  /// *the past 14 years*, *the next few days*, *the first nine months*, *recent weeks*
  func pointedDuration(_ index: Int) -> TimeMatch? {
    let start = skip(["the", "these", "those"], from: index)
    if terms(start).contains(.pastPointer), let unit = pluralUnit(start + 1) {
      return .time(
        .date, end: start + 2, timex: "PAST_REF",
        edtf: unit.period == nil ? nil : openEnded(-1, context.anchor))
    }
    if let step = pointer(start), step > 0, let unit = pluralUnit(start + 1), unit.period != nil {
      return .time(.date, end: start + 2, timex: "FUTURE_REF", edtf: openEnded(1, context.anchor))
    }
    let isFirst = ordinal(start) == 1
    guard let step = pointer(start) ?? (isFirst ? 0 : nil) else { return nil }
    guard let (quantity, unit, end) = amount(start + 1), pluralUnit(end - 1) != nil else {
      return nil
    }
    let isAnchored = step != 0 && !isAny(start, ["previous", "preceding", "following"])
    let edtf = isAnchored ? unit.period.flatMap { stretch(step, quantity, $0) } : nil
    return .time(.duration, end: end, timex: unit.timexDuration(quantity), edtf: edtf)
  }
}
