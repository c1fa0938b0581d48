/// A date of EDTF level 1 as a reader would say it: `on 2026-03-02`, `by 2026-03-02`, `in 2026-03`.
package func worded(date: String?) -> String {
  guard let date, !date.isEmpty else { return "undated" }
  if date.hasPrefix("../") { return "by \(date.dropFirst(3))" }
  if date.hasSuffix("/..") { return "since \(date.dropLast(3))" }
  let ends = date.split(separator: "/")
  if ends.count == 2 { return "between \(ends[0]) and \(ends[1])" }
  if date.hasSuffix("%") { return "perhaps about \(date.dropLast())" }
  if date.hasSuffix("~") { return "about \(date.dropLast())" }
  if date.hasSuffix("?") { return "perhaps \(preposition(for: date)) \(date.dropLast())" }
  return "\(preposition(for: date)) \(date)"
}

/// `on` a day, `in` a month or a year.
private func preposition(for date: String) -> String {
  date.filter { $0 == "-" }.count >= 2 ? "on" : "in"
}
