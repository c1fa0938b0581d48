/// A single date of the Extended Date/Time Format: a day, a month, a season, a year, a decade or a century.
///
/// Level 1, for the years 0000…9999: `2021-08-26`, `2021-08`, `2021-22` (summer), `2021`, `199X`, `2021-08-XX`,
/// each with `?` (uncertain), `~` (approximate) or `%` (both) after it, and a day with a time of day after `T`.
public struct EDTFDate: Sendable, Hashable, CustomStringConvertible {
  /// How sure the date is.
  public enum Qualifier: Character, Sendable, Hashable {
    /// It may be another date.
    case uncertain = "?"
    /// It is about this date.
    case approximate = "~"
    /// It may be another date, and is about this one at best.
    case uncertainAndApproximate = "%"
  }

  /// The date as it is written, without its qualifier.
  private let text: String
  /// The first day it may mean.
  public let lowerBound: CivilDate
  /// The last day it may mean.
  public let upperBound: CivilDate
  /// How sure the date is; nil where it is simply stated.
  public var qualifier: Qualifier?

  /// Creates a day.
  public init(_ day: CivilDate, qualifier: Qualifier? = nil) {
    text = day.description
    lowerBound = day
    upperBound = day
    self.qualifier = qualifier
  }

  /// Reads a date; nil where the text is none of level 1.
  public init?(_ string: some StringProtocol) {
    var text = String(string)
    if let last = text.last, let qualifier = Qualifier(rawValue: last) {
      self.qualifier = qualifier
      text.removeLast()
    }
    guard let (first, last) = Self.bounds(text) else { return nil }
    self.text = text
    lowerBound = first
    upperBound = last
  }

  /// The day that it names; nil where it names a longer time or is qualified.
  public var day: CivilDate? {
    qualifier == nil && lowerBound == upperBound ? lowerBound : nil
  }

  /// The text of the date: reading it again gives the same date.
  public var description: String { text + (qualifier.map { String($0.rawValue) } ?? "") }

  private static func bounds(_ text: String) -> (CivilDate, CivilDate)? {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard let years = years(parts[0]) else { return nil }
    if halves.count == 2, !(parts.count == 3 && isTimeOfDay(halves[1])) { return nil }
    switch parts.count {
    case 1: return span(years.lowerBound, 1, years.upperBound, 12)
    case 2: return months(parts[1], of: years)
    case 3: return days(parts[2], ofMonth: parts[1], of: years)
    default: return nil
    }
  }

  /// `2021` or, with its last digits unspecified, `202X` or `20XX`.
  private static func years(_ text: Substring) -> ClosedRange<Int>? {
    guard text.count == 4 else { return nil }
    let digits = text.prefix { $0 != "X" }
    let unknown = 4 - digits.count
    guard unknown <= 2, digits.allSatisfy(\.isASCIIDigit),
      text.dropFirst(digits.count) == "XX".prefix(unknown),
      let known = Int(digits)
    else { return nil }
    let width = [1, 10, 100][unknown]
    return known * width...known * width + width - 1
  }

  private static func months(_ text: Substring, of years: ClosedRange<Int>) -> (
    CivilDate, CivilDate
  )? {
    let year = years.lowerBound
    if text == "XX" { return span(year, 1, years.upperBound, 12) }
    guard years.count == 1, let number = twoDigits(text) else { return nil }
    switch number {
    case 1...12: return span(year, number, year, number)
    case 21...23: return span(year, 3 * (number - 20), year, 3 * (number - 20) + 2)
    case 24: return span(year, 12, year + 1, 2)
    default: return nil
    }
  }

  private static func days(
    _ day: Substring, ofMonth month: Substring, of years: ClosedRange<Int>
  ) -> (CivilDate, CivilDate)? {
    if day == "XX" {
      return month == "XX" || twoDigits(month).map { $0 <= 12 } == true
        ? months(month, of: years) : nil
    }
    guard years.count == 1, let month = twoDigits(month), let day = twoDigits(day),
      let date = CivilDate(year: years.lowerBound, month: month, day: day)
    else { return nil }
    return (date, date)
  }

  private static func span(_ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int) -> (
    CivilDate, CivilDate
  )? {
    guard let first = CivilDate(year: year, month: month, day: 1),
      let last = CivilDate(year: lastYear, month: lastMonth, day: 1)
    else { return nil }
    return (first, last.lastOfMonth)
  }

  private static func twoDigits(_ text: Substring) -> Int? {
    text.count == 2 && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  /// `18:30:00`, with `Z`, `+04` or `+04:00` after it or nothing.
  private static func isTimeOfDay(_ text: Substring) -> Bool {
    let clock = text.prefix { $0.isASCIIDigit || $0 == ":" }
    let zone = text.dropFirst(clock.count)
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map(twoDigits)
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      hour < 24, minute < 60, second < 60
    else { return false }
    if zone.isEmpty || zone == "Z" { return true }
    guard zone.first == "+" || zone.first == "-" else { return false }
    let shift = zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    return shift.count <= 2 && shift.allSatisfy { twoDigits($0).map { $0 < 60 } == true }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
