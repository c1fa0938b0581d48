extension TimeScanner {
  /// A count with the index after it.
  struct Counted {
    var quantity: TimeQuantity
    var end: Int
  }

  /// A count of units: *14*, *twenty-five*, *two and a half*, *several*, *a few*, *a*, *half a*.
  func quantity(_ index: Int) -> Counted? {
    if isAny(index, ["half"]), isAny(index + 1, ["a", "an"]) {
      return Counted(quantity: .number(0.5), end: index + 2)
    }
    if let vague = vague(index) { return vague }
    guard let number = number(index) else {
      guard isAny(index, ["a", "an"]) else { return nil }
      return Counted(quantity: .number(1), end: index + 1)
    }
    if isAny(number.end, ["1/2"]), let value = number.value {
      return Counted(quantity: .number(value + 0.5), end: number.end + 1)
    }
    if let value = number.value, isAndAHalf(number.end) {
      return Counted(quantity: .number(value + 0.5), end: number.end + 3)
    }
    return number.value.map { Counted(quantity: .number($0), end: number.end) }
  }

  private func isAndAHalf(_ index: Int) -> Bool {
    isAny(index, ["and"]) && isAny(index + 1, ["a"]) && isAny(index + 2, ["half"])
  }

  /// *several*, *a few*, *a couple of*, *the many*
  private func vague(_ index: Int) -> Counted? {
    let start = skip(["a", "the"], from: index)
    let quantity = term(start) { if case .vague(let count) = $0 { count } else { nil } }
    return quantity.map { Counted(quantity: $0, end: skip(["of"], from: start + 1)) }
  }

  /// A number in digits or words; `value` is nil for one that has no single value.
  private func number(_ index: Int) -> (value: Double?, end: Int)? {
    if let whole = wholeNumber(index) {
      return isAny(index + 1, ["million", "billion"]) ? nil : (Double(whole), index + 1)
    }
    if lower(index).utf8.contains(0x2e), let value = Double(lower(index)) {
      return (value, index + 1)
    }
    let start = isAny(index, ["a"]) ? index + 1 : index
    guard var value = cardinal(start), value >= 1, start == index || value >= 12 else { return nil }
    var end = start + 1
    if value >= 20, value < 100 {
      let next = skip(["-"], from: end)
      if let ones = cardinal(next), ones < 10 { (value, end) = (value + ones, next + 1) }
    }
    while let scale = cardinal(end), scale >= 100 { (value, end) = (value * scale, end + 1) }
    return (value, end)
  }

  private func cardinal(_ index: Int) -> Double? {
    term(index) { if case .cardinal(let value) = $0 { value } else { nil } }
  }

  /// A count and its unit: *14 years*, *a two-week*, *half an hour*, *12 to 18 months*; no age (*14-year-old*).
  func amount(_ index: Int) -> (quantity: TimeQuantity, unit: TimeUnit, end: Int)? {
    guard var count = quantity(index) else { return nil }
    if isAny(count.end, ["to", "or", "-", "–"]), let most = quantity(count.end + 1),
      !isAny(count.end + 1, ["a", "an"])
    {
      count = Counted(quantity: .some, end: most.end)
    }
    var next = count.end
    while isAny(next, ["-"]) || terms(next).contains(.filler) || isLaterPointer(next, count.end) {
      next += 1
    }
    guard let unit = anyUnit(next), !isCalendarYear(index, unit) else { return nil }
    if isAny(next - 1, ["a", "an"]), singleUnit(next) == nil { return nil }
    let after = skip(["-"], from: next + 1)
    if isAny(after, ["old", "olds"]) { return nil }
    if case .number(let value) = count.quantity, isAndAHalf(next + 1) {
      return (.number(value + 0.5), unit, next + 4)
    }
    return (count.quantity, unit, next + 1)
  }

  /// *the four previous weeks*
  private func isLaterPointer(_ index: Int, _ end: Int) -> Bool {
    index == end && pointer(index) != nil && pluralUnit(index + 1) != nil
  }

  /// Whether the number before a unit is the year that it lies in: *the 1988 quarter*.
  private func isCalendarYear(_ index: Int, _ unit: TimeUnit) -> Bool {
    yearNumber(index) != nil && (unit == .quarter || singleUnit(index + 1) != nil)
  }
}
