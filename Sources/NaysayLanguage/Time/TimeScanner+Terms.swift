extension TimeScanner {
  /// The month that a word names. Its capital tells *May* from *may*; where that does not, the tags do.
  func month(_ index: Int) -> Int? {
    guard let number = term(index, { if case .month(let number) = $0 { number } else { nil } }),
      isCapitalised(index), !isPerson(index)
    else { return nil }
    if isAny(index, ["jan", "mar", "jun"]), wholeNumber(index + 1) == nil { return nil }
    let isAlsoVerb = isAny(index, ["may", "march", "mar"])
    if isAlsoVerb, ["AUX", "VERB"].contains(words[index].upos) { return nil }
    if isAlsoVerb, index == sentence.lowerBound, wholeNumber(index + 1) == nil { return nil }
    return number
  }

  /// The weekday that a word names.
  func weekday(_ index: Int) -> Int? {
    guard isCapitalised(index), !isPerson(index) else { return nil }
    return term(index) { if case .weekday(let number) = $0 { number } else { nil } }
  }

  /// The season that a word names; *fall* and *spring* are none where they are verbs.
  func season(_ index: Int) -> Int? {
    guard words.indices.contains(index), words[index].upos != "VERB" else { return nil }
    return term(index) { if case .season(let number) = $0 { number } else { nil } }
  }

  /// The code of the part of the day that a word names.
  func dayPartCode(_ index: Int) -> String? {
    term(index) { if case .dayPart(let code) = $0 { code } else { nil } }
  }

  /// The unit that a word names, in the singular or the plural.
  func anyUnit(_ index: Int) -> TimeUnit? { singleUnit(index) ?? pluralUnit(index) }

  /// The unit that a singular word names; *second* is an ordinal before a noun.
  func singleUnit(_ index: Int) -> TimeUnit? {
    guard let unit = term(index, { if case .unit(let unit) = $0 { unit } else { nil } }) else {
      return nil
    }
    return unit == .second && words[index].upos == "ADJ" ? nil : unit
  }

  /// The unit that a plural word names.
  func pluralUnit(_ index: Int) -> TimeUnit? {
    term(index) { if case .units(let unit) = $0 { unit } else { nil } }
  }

  /// Where *last*, *this*, *next* point.
  func pointer(_ index: Int) -> Int? {
    term(index) { if case .pointer(let step) = $0 { step } else { nil } }
  }

  /// The position that *third*, *3rd* name.
  func ordinal(_ index: Int) -> Int? {
    if let number = term(index, { if case .ordinal(let number) = $0 { number } else { nil } }) {
      return number
    }
    let text = lower(index)
    guard text.count > 2, ["st", "nd", "rd", "th"].contains(text.suffix(2)) else { return nil }
    return Int(text.dropLast(2))
  }

  /// A whole number in digits; commas group them.
  func wholeNumber(_ index: Int) -> Int? {
    let text = lower(index)
    guard let first = text.utf8.first, (0x30...0x39).contains(first), text.count < 8 else {
      return nil
    }
    return Int(text.filter { $0 != "," })
  }

  /// A year in four digits.
  func yearNumber(_ index: Int) -> Int? {
    let text = lower(index)
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), (1000...2199).contains(number)
    else { return nil }
    return number
  }

  /// A day of the month in digits or as an ordinal.
  func dayNumber(_ index: Int) -> Int? {
    guard let number = wholeNumber(index) ?? ordinal(index), (1...31).contains(number),
      !lower(index).contains(",")
    else { return nil }
    return number
  }

  /// Whether a word belongs to a person's name, as in *April Holm*.
  private func isPerson(_ index: Int) -> Bool { words[index].nameTag.hasSuffix("-Person") }

  func isCapitalised(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return words[index].form.first?.isUppercase ?? false
  }
}
