import NaysayText

extension TimeScanner {
  /// The time with what the preposition before it makes of it: *since 2019* is `2019/..`, *by Friday* `../…`.
  func bounded(_ match: TimeMatch, before index: Int) -> EDTF? {
    guard match.kind == .date || match.kind == .time, let period = match.period,
      match.edtf == period.edtf, !isAny(match.end, ["'s"])
    else { return match.edtf }
    switch lower(index - 1) {
    case "since": return starting(period)
    case "until", "till", "by", "through": return ending(period)
    // Before and after an hour is still the same day, as far as is known.
    case "after" where match.kind == .date: return starting(period)
    case "before" where match.kind == .date: return ending(period.shifted(by: -1))
    default: return match.edtf
    }
  }

  private func starting(_ period: CalendarPeriod) -> EDTF? {
    period.startDate.flatMap { EDTF(from: .date($0), to: .open) }
  }

  private func ending(_ period: CalendarPeriod) -> EDTF? {
    period.endDate.flatMap { EDTF(from: .open, to: .date($0)) }
  }
}
