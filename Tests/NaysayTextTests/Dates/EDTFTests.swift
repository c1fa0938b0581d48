import NaysayText
import Testing

@Suite("Dates of the Extended Date/Time Format")
struct EDTFTests {
  @Test(
    "a date has a first and a last day that it may mean, and is written as it was read",
    arguments: [
      ("2021-08-26", "2021-08-26", "2021-08-26"), ("2021-08", "2021-08-01", "2021-08-31"),
      ("2021", "2021-01-01", "2021-12-31"), ("2024-10-14~", "2024-10-14", "2024-10-14"),
      ("2021?", "2021-01-01", "2021-12-31"), ("199X", "1990-01-01", "1999-12-31"),
      ("20XX", "2000-01-01", "2099-12-31"), ("2020-02-XX", "2020-02-01", "2020-02-29"),
      ("2020-XX-XX", "2020-01-01", "2020-12-31"), ("2020-XX%", "2020-01-01", "2020-12-31"),
      ("2021-22", "2021-06-01", "2021-08-31"), ("2021-24", "2021-12-01", "2022-02-28"),
      ("2021-08-26T18:30:00Z", "2021-08-26", "2021-08-26"),
      ("2021-08-26T18:30:00+03:00", "2021-08-26", "2021-08-26"),
      ("2021-08/2021-10-05", "2021-08-01", "2021-10-05"), ("../2021-08-26", nil, "2021-08-26"),
      ("2021-08-26/..", "2021-08-26", nil), ("/2021", nil, "2021-12-31"),
      ("2021/", "2021-01-01", nil),
    ] as [(String, String?, String?)])
  func bounds(text: String, first: String?, last: String?) throws {
    let date = try #require(EDTF(text))
    #expect(date.lowerBound?.description == first)
    #expect(date.upperBound?.description == last)
    #expect(date.description == text)
  }

  @Test(
    "what is not level 1 is refused",
    arguments: [
      "", "..", "../..", "/", "2021-8-26", "21", "2021-13", "2021-02-29", "2021-25", "2021-X1",
      "X021", "2021-08-26T25:00:00", "2021-08-26T10:00", "2021-08T10:00:00",
      "2021-08-26/2021-08-25",
      "2021/2022/2023", "yesterday", "2021-08-26 ", "26-08-2021", "２０２１", "2X21", "2021-XX-05",
    ])
  func refused(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test(
    "only a date that is sure and a single day long names a day",
    arguments: [
      ("2021-08-26", true), ("2021-08-26~", false), ("2021-08", false), ("../2021-08-26", false),
    ])
  func day(text: String, isDay: Bool) {
    #expect((EDTF(text)?.day != nil) == isDay)
  }

  @Test(
    "as of a day, what may have begun is kept",
    arguments: [
      ("2021-08-26", "2021-08-25", false), ("2021-08-26", "2021-08-26", true),
      ("2021-08", "2021-08-10", true), ("../2021-08-26", "2020-01-01", true),
      ("2021-09-01/..", "2021-08-26", false),
    ])
  func asOf(text: String, day: String, isKept: Bool) throws {
    let day = try #require(EDTF(day)?.day)
    #expect(try #require(EDTF(text)).mayHaveBegun(by: day) == isKept)
  }

  @Test("two times overlap where a day could be in both, and one is before where none could")
  func comparison() throws {
    let august = try #require(EDTF("2021-08"))
    let day = try #require(EDTF("2021-08-26"))
    let later = try #require(EDTF("2021-09-01/.."))
    #expect(august.overlaps(day))
    #expect(!august.overlaps(later))
    #expect(august.isBefore(later))
    #expect(!august.isBefore(day))
    #expect(!later.isBefore(august))
  }

  @Test("a timeline puts what was over first, and what may have begun sooner before the rest")
  func order() {
    let texts = ["2021-08-27", "2021-09-01/..", "2021-08-26", "../2021-08-26", "2020", "2021-08"]
    let sorted = texts.compactMap { EDTF($0) }.sorted().map(\.description)
    #expect(
      sorted == ["2020", "../2021-08-26", "2021-08-26", "2021-08-27", "2021-08", "2021-09-01/.."])
  }
}
