import NaysayReports
import Testing

@Test(
  "Dates are said as a reader would say them",
  arguments: [
    (nil, "undated"), ("", "undated"), ("2026-03-02", "on 2026-03-02"), ("2026-03", "in 2026-03"),
    ("2026", "in 2026"), ("../2026-03-02", "by 2026-03-02"), ("2026-03-02/..", "since 2026-03-02"),
    ("2026-03-02/2026-03-05", "between 2026-03-02 and 2026-03-05"),
    ("2026-03-02~", "about 2026-03-02"), ("2026-03?", "perhaps in 2026-03"),
    ("2026-03-02%", "perhaps about 2026-03-02"),
  ] as [(String?, String)])
func datesAreWorded(_ date: String?, _ words: String) {
  #expect(worded(date: date) == words)
}
