import NaysayText

/// Times of day: *10:35 a.m.*, *3 p.m. on Thursday*, *15:30 GMT*, *noon*.
extension TimeScanner {
  func clockTime(_ index: Int) -> TimeMatch? {
    guard let clock = clock(index) else { return nil }
    let (text, end) = halfNamed(clock.text, end: afterZone(clock.end))
    let next = skip(["on"], from: skip([","], from: end))
    let day = namedCalendarDay(next) ?? weekdayDate(next)
    let period =
      day == nil ? context.dayInSentence ?? context.period(.day, shifted: 0) : day?.period
    var match = TimeMatch.period(period, end: day?.end ?? end)
    match.kind = .time
    match.timex = (period?.timex ?? "XXXX-XX-XX") + "T" + text
    return match
  }

  /// *3:30 in the afternoon* is 15:30.
  private func halfNamed(_ text: String, end: Int) -> (String, Int) {
    guard isAny(end, ["in"]), isAny(end + 1, ["the"]), let code = dayPartCode(end + 2),
      let hour = Int(text.prefix(2))
    else { return (text, end) }
    let isLate = (code == "AF" || code == "EV") && hour < 12
    return (
      (isLate ? (hour + 12).padded(to: 2) : String(text.prefix(2))) + text.dropFirst(2), end + 3
    )
  }

  /// *GMT*, *Eastern time*, *local time*
  private func afterZone(_ index: Int) -> Int {
    if terms(index).contains(.zone) { return index + 1 }
    let name: WordList = ["eastern", "central", "pacific", "local", "daylight", "standard"]
    var end = index
    while isAny(end, name) { end += 1 }
    return end > index && isAny(end, ["time"]) ? end + 1 : index
  }

  /// The hour and minute as TIMEX3 writes them, and the index after them.
  private func clock(_ index: Int) -> (text: String, end: Int)? {
    if let (hour, minute) = Self.hourAndMinute(lower(index)) {
      let (offset, end) = halfOfDay(index + 1) ?? (nil, index + 1)
      return (Self.text(hour, offset, minute), end)
    }
    if let (hour, minute) = hoursAndZone(index) {
      return (Self.text(hour, nil, minute), index + 1)
    }
    if isAny(index, ["noon", "midday"]) { return ("12:00", index + 1) }
    if isAny(index, ["midnight"]) { return ("24:00", index + 1) }
    if let (hour, offset) = Self.joinedHour(lower(index)) {
      return (Self.text(hour, offset, 0), index + 1)
    }
    guard let hour = wholeNumber(index) ?? wordHour(index), (1...12).contains(hour),
      let (offset, end) = halfOfDay(index + 1)
    else { return nil }
    return (Self.text(hour, offset, 0), end)
  }

  /// `1430` before a time zone.
  private func hoursAndZone(_ index: Int) -> (Int, Int)? {
    guard terms(index + 1).contains(.zone), lower(index).utf8.count == 4,
      let number = wholeNumber(index), number < 2400, number % 100 < 60
    else { return nil }
    return (number / 100, number % 100)
  }

  private static func hourAndMinute(_ text: String) -> (Int, Int)? {
    guard text.utf8.contains(0x3a) else { return nil }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1]), hour < 25, minute < 60
    else { return nil }
    return (hour, minute)
  }

  private func wordHour(_ index: Int) -> Int? {
    term(index) { if case .cardinal(let value) = $0 { Int(exactly: value) } else { nil } }
  }

  /// 0 for *a.m.*, 12 for *p.m.*, and the index after it.
  private func halfOfDay(_ index: Int) -> (Int?, Int)? {
    switch lower(index) {
    case "a.m.", "am", "a.m": return (0, index + 1)
    case "p.m.", "pm", "p.m": return (12, index + 1)
    case "o'clock": return (nil, index + 1)
    default: return nil
    }
  }

  /// `3pm` as one word.
  private static func joinedHour(_ text: String) -> (Int, Int)? {
    guard text.hasSuffix("am") || text.hasSuffix("pm"), let hour = Int(text.dropLast(2)),
      (1...12).contains(hour)
    else { return nil }
    return (hour, text.hasSuffix("pm") ? 12 : 0)
  }

  private static func text(_ hour: Int, _ offset: Int?, _ minute: Int) -> String {
    let hour = offset.map { hour % 12 + $0 } ?? hour
    return "\(hour.padded(to: 2)):\(minute.padded(to: 2))"
  }
}
