/// What stands where a date is looked for.
enum DateReading: Hashable {
  /// A date, maybe without its year.
  case date(CalendarDate)
  /// The shape of a date that the calendar does not have.
  case malformed(String)
  /// Two numbers that may be day and month or month and day.
  case ambiguous(String)
}

extension TextCursor {
  /// Takes a date: `2021-08-26`, `26 August 2021`, `Thursday, Aug. 26, 2021`, `26/8/2021`, `August 26`.
  mutating func takeDate() -> DateReading? {
    let start = index
    takeWeekday()
    let reading = takeNumericDate() ?? takeDayMonth() ?? takeMonthDay()
    if reading == nil { index = start }
    return reading
  }

  private mutating func takeWeekday() {
    var cursor = self
    guard let name = cursor.takeLetters(), CalendarDate.isWeekday(name) else { return }
    _ = cursor.take(".")
    _ = cursor.take(",")
    cursor.skipBlanks()
    self = cursor
  }

  /// Three numbers between the same marks.
  private mutating func takeNumericDate() -> DateReading? {
    var cursor = self
    guard let first = cursor.takeNumber(), let mark = cursor.current,
      mark == "-" || mark == "/" || mark == ".", cursor.take(mark),
      let second = cursor.takeNumber(), cursor.take(mark), let third = cursor.takeNumber()
    else { return nil }
    let written = text(from: index, to: cursor.index)
    cursor.skipTime()
    self = cursor
    if first.digits == 4 {
      return checked(
        CalendarDate(year: first.value, month: second.value, day: third.value), written)
    }
    guard third.digits == 4 else { return .malformed(written) }
    let dayFirst = CalendarDate(year: third.value, month: second.value, day: first.value)
    let monthFirst = CalendarDate(year: third.value, month: first.value, day: second.value)
    if dayFirst.isValid, monthFirst.isValid, dayFirst != monthFirst { return .ambiguous(written) }
    return checked(dayFirst.isValid ? dayFirst : monthFirst, written)
  }

  /// Passes the time of day after a date (`T09:30:00Z`).
  private mutating func skipTime() {
    guard current == "T", let digit = peek(1), digit.isDigit else { return }
    index += 1
    while let scalar = current,
      scalar.isDigit || scalar == ":" || scalar == "." || scalar == "+" || scalar == "-"
        || scalar == "Z"
    {
      index += 1
    }
  }

  private mutating func takeDayMonth() -> DateReading? {
    var cursor = self
    guard let day = cursor.takeNumber(), day.digits <= 2 else { return nil }
    cursor.skipOrdinal()
    cursor.skipBlanks()
    guard let name = cursor.takeLetters(), let month = CalendarDate.month(named: name) else {
      return nil
    }
    _ = cursor.current == "." && name.count <= 4 && cursor.take(".")
    return finish(&cursor, month: month, day: day.value)
  }

  private mutating func takeMonthDay() -> DateReading? {
    var cursor = self
    guard let name = cursor.takeLetters(), let month = CalendarDate.month(named: name) else {
      return nil
    }
    _ = cursor.take(".")
    cursor.skipBlanks()
    guard let day = cursor.takeNumber(), day.digits <= 2 else { return nil }
    cursor.skipOrdinal()
    return finish(&cursor, month: month, day: day.value)
  }

  private mutating func skipOrdinal() {
    var cursor = self
    guard let ending = cursor.takeLetters(), ["st", "nd", "rd", "th"].contains(ending) else {
      return
    }
    self = cursor
  }

  /// Takes the year after day and month, where one follows.
  private mutating func finish(
    _ cursor: inout TextCursor, month: Int, day: Int
  ) -> DateReading {
    var after = cursor
    _ = after.take(",")
    after.skipBlanks()
    var year: Int?
    if let number = after.takeNumber(), number.digits == 4,
      after.current.map({ !$0.isWordLike }) ?? true
    {
      year = number.value
      cursor = after
    }
    let written = text(from: index, to: cursor.index)
    self = cursor
    return checked(CalendarDate(year: year, month: month, day: day), written)
  }

  private func checked(_ date: CalendarDate, _ written: String) -> DateReading {
    date.isValid ? .date(date) : .malformed(written)
  }
}
