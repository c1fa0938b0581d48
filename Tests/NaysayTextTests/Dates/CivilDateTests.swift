import NaysayText
import Testing

@Suite("Days of the calendar")
struct CivilDateTests {
  @Test("every day of 1900 to 2100 follows the one before, in number, weekday and parts")
  func everyDay() throws {
    var day = try #require(CivilDate(year: 1899, month: 12, day: 31))
    let last = try #require(CivilDate(year: 2100, month: 12, day: 31))
    #expect(day.weekday == 7)
    while day < last {
      let next = CivilDate(daysSinceEpoch: day.daysSinceEpoch + 1)
      let isNewMonth = day.day == CivilDate.days(inMonth: day.month, of: day.year)
      let isNewYear = isNewMonth && day.month == 12
      let isRight =
        next.day == (isNewMonth ? 1 : day.day + 1)
        && next.month == (isNewYear ? 1 : isNewMonth ? day.month + 1 : day.month)
        && next.year == day.year + (isNewYear ? 1 : 0) && next.weekday == day.weekday % 7 + 1
        && next.daysSinceEpoch == day.daysSinceEpoch + 1
      guard isRight else {
        Issue.record("\(next) does not follow \(day)")
        return
      }
      day = next
    }
  }

  @Test(
    "a century is a leap year only where 400 divides it",
    arguments: [(1900, false), (2000, true), (2004, true), (2021, false), (2100, false)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect(CivilDate.isLeapYear(year) == isLeap)
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
  }

  @Test(
    "days that no month has are none",
    arguments: [(2021, 0, 1), (2021, 13, 1), (2021, 4, 31), (2021, 1, 0), (2021, 1, 32)])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "adding months keeps the day where the month has it",
    arguments: [
      ("2021-01-31", 1, "2021-02-28"), ("2020-01-31", 1, "2020-02-29"),
      ("2021-08-26", -8, "2020-12-26"), ("2021-12-15", 1, "2022-01-15"),
      ("2020-02-29", 12, "2021-02-28"), ("2021-03-31", -13, "2020-02-29"),
    ])
  func months(day: String, months: Int, expected: String) throws {
    let day = try #require(EDTF(day)?.day)
    #expect(day.adding(months: months).description == expected)
  }

  @Test(
    "weeks are those of ISO 8601",
    arguments: [
      ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2018-12-31", 2019, 1),
      ("2021-08-26", 2021, 34),
    ])
  func weeks(day: String, year: Int, week: Int) throws {
    let (foundYear, foundWeek) = try #require(EDTF(day)?.day).isoWeek
    #expect(foundYear == year)
    #expect(foundWeek == week)
  }

  @Test("a known Thursday is one, and the epoch was one too")
  func weekday() throws {
    #expect(try #require(EDTF("2021-08-26")?.day).weekday == 4)
    #expect(CivilDate(daysSinceEpoch: 0).description == "1970-01-01")
    #expect(CivilDate(daysSinceEpoch: 0).weekday == 4)
  }
}
