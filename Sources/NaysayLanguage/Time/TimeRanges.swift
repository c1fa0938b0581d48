import NaysayText

/// Joins two dates with *to* or a dash between them into one range: *from Monday to Friday*, *1953–2001*.
enum TimeRanges {
  typealias Found = (Range<Int>, TimeMatch)

  static func merged(_ found: [Found], _ scanner: TimeScanner) -> [Found] {
    var merged: [Found] = []
    for next in found {
      if let last = merged.last, let range = range(last, next, scanner) {
        merged[merged.count - 1] = range
      } else {
        merged.append(next)
      }
    }
    return merged
  }

  private static let links: Set<String> = ["to", "-", "–", "—", "until", "till", "through"]

  private static func range(_ first: Found, _ second: Found, _ scanner: TimeScanner) -> Found? {
    let between = first.0.upperBound
    guard between + 1 == second.0.lowerBound, first.1.kind == .date, second.1.kind == .date else {
      return nil
    }
    let isLinked =
      scanner.isAny(between, links)
      || scanner.lower(between) == "and" && scanner.lower(first.0.lowerBound - 1) == "between"
    guard isLinked, let end = second.1.period, let start = beginning(first.1, upTo: end),
      start.first <= end.first, start.last <= end.last, let from = start.startDate,
      let to = end.endDate
    else { return nil }
    let edtf = EDTF(from: .date(from), to: .date(to))
    let match = TimeMatch.time(.date, end: second.1.end, timex: edtf?.description, edtf: edtf)
    return (first.0.lowerBound..<second.0.upperBound, match)
  }

  /// The first date of a range; where it names no year, the last one that lies before the second date.
  private static func beginning(_ match: TimeMatch, upTo end: CalendarPeriod) -> CalendarPeriod? {
    let year = end.first.year
    let sameYear = match.inYear(year)
    if let sameYear, sameYear.first <= end.first { return sameYear }
    return match.inYear(year - 1) ?? match.period
  }
}
