import NaysayText

/// Two dates with *to* or a dash between them bound one stretch of time: *from Monday to Friday*, *1953–2001*.
enum TimeRanges {
  typealias Found = (Range<Int>, TimeMatch)

  /// The expressions, those at the two ends of a stretch dated with all of it.
  static func bounded(_ found: [Found], _ scanner: TimeScanner) -> [Found] {
    var result = found
    for second in found.indices.dropFirst() {
      if let year = sharedYear(result[second - 1], result[second], scanner) {
        result[second - 1].1 = year
      }
      if let ends = ends(result[second - 1], result[second], scanner) {
        (result[second - 1].1, result[second].1) = ends
      }
    }
    return result
  }

  /// The first of two dates with the year of the second: *April and June 1955*.
  private static func sharedYear(
    _ first: Found, _ second: Found, _ scanner: TimeScanner
  ) -> TimeMatch? {
    let between = first.0.upperBound
    guard between + 1 == second.0.lowerBound, scanner.isAny(between, ["and", "or", ","]),
      second.1.namesYear, let end = second.1.period, end.unit == first.1.period?.unit,
      let period = first.1.inYear(end.first.year)
    else { return nil }
    var match = first.1
    match.period = period
    match.timex = period.timex
    match.edtf = period.edtf
    return match
  }

  private static let links: WordList = ["to", "-", "–", "—", "until", "till", "through", "and"]

  private static func ends(_ first: Found, _ second: Found, _ scanner: TimeScanner) -> (
    TimeMatch, TimeMatch
  )? {
    let between = first.0.upperBound
    guard between + 1 == second.0.lowerBound, isPoint(first), isPoint(second),
      isLinked(first, between, scanner), let end = second.1.period,
      let start = beginning(first.1, upTo: end), start.first <= end.first,
      start.last <= end.last, let from = start.startDate, let to = end.endDate
    else { return nil }
    var (opening, closing) = (first.1, second.1)
    opening.period = start
    if opening.kind == .date { opening.timex = start.timex }
    opening.edtf = from == to ? EDTF(from) : EDTF(from: .date(from), to: .date(to))
    closing.edtf = opening.edtf
    return (opening, closing)
  }

  private static func isPoint(_ found: Found) -> Bool {
    found.1.kind == .date || found.1.kind == .time
  }

  private static func isLinked(_ first: Found, _ between: Int, _ scanner: TimeScanner) -> Bool {
    guard scanner.isAny(between, links) else { return false }
    return !scanner.isAny(between, ["and"]) || first.1.lastDay != nil
      || scanner.isAny(first.0.lowerBound - 1, ["between"])
  }

  /// The first date of a range; where it names no year, the last one that lies before the second date.
  private static func beginning(_ match: TimeMatch, upTo end: CalendarPeriod) -> CalendarPeriod? {
    let year = end.first.year
    let sameYear = match.inYear(year)
    if let sameYear, sameYear.first <= end.first { return sameYear }
    return match.inYear(year - 1) ?? match.period
  }
}
