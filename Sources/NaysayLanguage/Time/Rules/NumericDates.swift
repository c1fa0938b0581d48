import NaysayText

/// Dates in digits: `2021-08-26`, `26/08/2021`, `26.08.2021`, cut into words or not.
extension TimeScanner {
  func numericDate(_ index: Int) -> TimeMatch? {
    for (text, end) in joinedDigits(index) {
      if let date = Self.date(inDigits: text) {
        return .named(CalendarPeriod(.day, containing: date), end: end)
      }
    }
    return nil
  }

  /// The word, and the word with the four after it where no space divides them.
  private func joinedDigits(_ index: Int) -> [(String, Int)] {
    var candidates = [(lower(index), index + 1)]
    let rest = index + 1..<index + 5
    if rest.allSatisfy({ isJoined($0) }) {
      candidates.append((rest.reduce(lower(index)) { $0 + lower($1) }, index + 5))
    }
    return candidates
  }

  /// Year first, or day and month with the year last; nil where day and month could be exchanged.
  static func date(inDigits text: String) -> CivilDate? {
    for separator in ["-", "/", "."] as [Character] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      let numbers = parts.compactMap { Int($0) }
      guard parts.count == 3, numbers.count == 3, numbers.allSatisfy({ $0 > 0 }) else { continue }
      if parts[0].count == 4 {
        return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
      }
      guard parts[2].count == 4 else { return nil }
      let dayFirst = CivilDate(year: numbers[2], month: numbers[1], day: numbers[0])
      let monthFirst = CivilDate(year: numbers[2], month: numbers[0], day: numbers[1])
      if separator == "." { return dayFirst }
      if let dayFirst, let monthFirst, dayFirst != monthFirst { return nil }
      return dayFirst ?? monthFirst
    }
    return nil
  }
}
