/// A date of the calendar as a header or a dateline writes it.
struct CalendarDate: Hashable {
  /// The year, where it was written.
  var year: Int?
  var month: Int
  var day: Int

  /// The day; nil without a year or where the calendar has no such day.
  var civil: CivilDate? { year.flatMap { CivilDate(year: $0, month: month, day: day) } }

  /// Whether the calendar has such a day, in some year where none was written.
  var isValid: Bool { CivilDate(year: year ?? 2000, month: month, day: day) != nil }

  /// The number of a month by its name or abbreviation.
  static func month(named name: String) -> Int? {
    let name = name.lowercased()
    guard name.count >= 3 else { return nil }
    if name == "sept" { return 9 }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return names.firstIndex { $0 == name || (name.count == 3 && $0.hasPrefix(name)) }.map { $0 + 1 }
  }

  /// Whether it is the name of a day of the week.
  static func isWeekday(_ name: String) -> Bool {
    let name = name.lowercased()
    let names = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    return name.count >= 3 && names.contains { $0.hasPrefix(name) }
  }
}
