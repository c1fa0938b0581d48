extension TimeScanner {
  /// A count with the index after it.
  struct Counted {
    var quantity: TimeQuantity
    var end: Int
  }

  /// A count of units: *14*, *twenty-five*, *two and a half*, *several*, *a few*, *a*, *half a*.
  func quantity(_ index: Int) -> Counted? {
    if lower(index) == "half", isAny(index + 1, ["a", "an"]) {
      return Counted(quantity: .number(0.5), end: index + 2)
    }
    if let vague = vague(index) { return vague }
    guard let number = number(index) else {
      guard isAny(index, ["a", "an"]) else { return nil }
      return Counted(quantity: .number(1), end: index + 1)
    }
    if lower(number.end) == "1/2", let value = number.value {
      return Counted(quantity: .number(value + 0.5), end: number.end + 1)
    }
    if lower(number.end) == "and", lower(number.end + 1) == "a", lower(number.end + 2) == "half",
      let value = number.value
    {
      return Counted(quantity: .number(value + 0.5), end: number.end + 3)
    }
    return number.value.map { Counted(quantity: .number($0), end: number.end) }
  }

  /// *several*, *a few*, *a couple of*, *the many*
  private func vague(_ index: Int) -> Counted? {
    let start = skip(["a", "the"], from: index)
    guard terms(start).contains(.vague) else { return nil }
    return Counted(quantity: .some, end: skip(["of"], from: start + 1))
  }

  /// A number in digits or words; `value` is nil for one that has no single value.
  private func number(_ index: Int) -> (value: Double?, end: Int)? {
    if let whole = wholeNumber(index) {
      let large = lower(index + 1) == "million" || lower(index + 1) == "billion"
      return large ? nil : (Double(whole), index + 1)
    }
    if let value = Double(lower(index)), lower(index).contains(".") { return (value, index + 1) }
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

  /// A count and its unit: *14 years*, *a two-week*, *half an hour*; no age (*14-year-old*, *14 years old*).
  func amount(_ index: Int) -> (quantity: TimeQuantity, unit: TimeUnit, end: Int)? {
    guard let count = quantity(index) else { return nil }
    var next = count.end
    while isAny(next, ["more", "full", "straight", "consecutive", "long", "short", "-"]) {
      next += 1
    }
    guard let unit = anyUnit(next) else { return nil }
    let after = skip(["-"], from: next + 1)
    if isAny(after, ["old", "olds"]) { return nil }
    if lower(next + 1) == "and", lower(next + 2) == "a", lower(next + 3) == "half",
      case .number(let value) = count.quantity
    {
      return (.number(value + 0.5), unit, next + 4)
    }
    return (count.quantity, unit, next + 1)
  }
}
