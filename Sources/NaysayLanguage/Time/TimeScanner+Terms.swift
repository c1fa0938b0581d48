extension TimeScanner {
  /// The month that a word names. Its capital tells *May* from *may*; where that does not, the tags do.
  func month(_ index: Int) -> Int? {
    guard let number = term(index, { if case .month(let number) = $0 { number } else { nil } }),
      isCapitalised(index), !isPerson(index)
    else { return nil }
    if isAny(index, ["jan", "mar", "jun"]), wholeNumber(index + 1) == nil { return nil }
    let isAlsoVerb = isAny(index, ["may", "march", "mar"])
    if isAlsoVerb, words[index].upos == "AUX" || words[index].upos == "VERB" { return nil }
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

  /// The code of a part of the day by its lower-case name.
  func dayPartCode(named name: String) -> String? {
    for term in vocabulary.entry(of: name).terms {
      if case .dayPart(let code) = term { return code }
    }
    return nil
  }

  /// The month with a lower-case name.
  func month(named name: String) -> Int? {
    for term in vocabulary.entry(of: name).terms {
      if case .month(let number) = term { return number }
    }
    return nil
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
    guard let first = text.utf8.first, (0x30...0x39).contains(first), text.utf8.count < 7,
      text.hasSuffix("th") || text.hasSuffix("st") || text.hasSuffix("nd") || text.hasSuffix("rd")
    else { return nil }
    return Int(text.dropLast(2))
  }

  /// A whole number in digits; commas group them.
  func wholeNumber(_ index: Int) -> Int? {
    let text = lower(index)
    guard let first = text.utf8.first, (0x30...0x39).contains(first), text.utf8.count < 8
    else { return nil }
    return Int(text) ?? (text.utf8.contains(0x2c) ? Int(text.filter { $0 != "," }) : nil)
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

  /// Whether a noun or a name stands there.
  func isNoun(_ index: Int) -> Bool {
    sentence.contains(index) && ["NOUN", "PROPN"].contains(words[index].upos)
  }

  /// Whether a word has one capital, its first letter.
  func isTitled(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let letters = words[index].form.utf8.prefix(2)
    return letters.count == 2 && (0x41...0x5a).contains(letters.first ?? 0)
      && (0x61...0x7a).contains(letters.last ?? 0)
  }

  func isCapitalised(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return words[index].form.first?.isUppercase ?? false
  }
}
