import NaysayText

/// A reading of some words as a time, before its place in the sentence is looked at.
struct TimeMatch: Sendable, Hashable {
  /// The index after its last word.
  var end: Int
  var kind: TimeExpression.Kind
  /// The period it names, where it names one.
  var period: CalendarPeriod?
  var edtf: EDTF?
  var timex: String?
  var modifier: TIMEX3.Modifier?
  /// The quantifier of a set: `EVERY`.
  var quantifier: String?
  /// How often a set comes: `2X`.
  var frequency: String?
  /// Whether its year is named, so that later times of the paragraph may lie in it.
  var namesYear = false
  /// The month and day that were named without their year.
  var yearless: Yearless?
  /// The last day of a range with one month, *March 3–5*, which is an expression of its own.
  var lastDay: LastDay?
  /// Whether it is a length that figures are reported for: *the nine months*.
  var isReport = false
  /// Whether *two days later* may count from it.
  var isReference = true

  /// A date of which the context gave the year.
  struct Yearless: Sendable, Hashable {
    var month: Int
    var day: Int?
  }

  /// The end of a range of days and the words that name it.
  struct LastDay: Sendable, Hashable {
    var start: Int
    var end: Int
    var day: CivilDate
  }

  /// A period of the calendar.
  static func period(_ period: CalendarPeriod?, end: Int, unknown timex: String? = nil) -> TimeMatch
  {
    TimeMatch(
      end: end, kind: .date, period: period, edtf: period?.edtf, timex: period?.timex ?? timex)
  }

  /// A period of which the year is named.
  static func named(_ period: CalendarPeriod?, end: Int) -> TimeMatch {
    var match = TimeMatch.period(period, end: end)
    match.namesYear = true
    return match
  }

  /// A time that is no single period of the calendar.
  static func time(
    _ kind: TimeExpression.Kind, end: Int, timex: String?, edtf: EDTF? = nil
  ) -> TimeMatch {
    TimeMatch(end: end, kind: kind, period: nil, edtf: edtf, timex: timex)
  }

  /// The same date in a certain year, where the year was not named.
  func inYear(_ year: Int) -> CalendarPeriod? {
    guard let yearless else { return nil }
    guard let day = yearless.day else {
      return CalendarPeriod(.month, year: year, month: yearless.month)
    }
    return CivilDate(year: year, month: yearless.month, day: day)
      .map { CalendarPeriod(.day, containing: $0) }
  }
}
