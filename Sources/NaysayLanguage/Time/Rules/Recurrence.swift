import NaysayText

/// Times that come again: *every day*, *daily*, *each Monday*, *twice a week*, *$3 a year*.
extension TimeScanner {
  func recurring(_ index: Int) -> TimeMatch? {
    if let code = term(index, { if case .frequency(let code) = $0 { code } else { nil } }) {
      return isPaper(index) ? nil : .set(code, end: index + 1, frequency: "1X")
    }
    if let days = term(index, { if case .weekdays(let code) = $0 { code } else { nil } }) {
      return .set("XXXX-WXX-" + days, end: index + 1)
    }
    if isAny(index, ["every", "each"]) {
      var match = repeated(index + 1)
      match?.quantifier = lower(index).uppercased()
      return match
    }
    guard let (count, next) = times(index), isAny(next, Self.rateWords),
      let unit = singleUnit(next + 1)
    else { return nil }
    return .set(unit.timexDuration(.number(1)), end: next + 2, frequency: count.timex + "X")
  }

  private static let rateWords: WordList = ["a", "an", "per", "each", "every"]

  /// *a year* in *$33 million a year*, *a day* in *24 hours a day*.
  func rate(_ index: Int) -> TimeMatch? {
    guard isAny(index, ["a", "an", "per"]), let unit = singleUnit(index + 1), unit.period != nil,
      index > sentence.lowerBound, !isAny(index + 2, Self.notAfterRate)
    else { return nil }
    let before = words[index - 1]
    guard before.upos == "NUM" || before.xpos == "NNS" || isAny(index - 1, ["million", "billion"])
    else { return nil }
    return .set(unit.timexDuration(.number(1)), end: index + 2)
  }

  private static let notAfterRate: WordList = [
    "ago", "earlier", "later", "before", "after", "from", "-", "'s", "or", "long",
  ]

  /// *once*, *twice*, *three times*, and the index after it.
  private func times(_ index: Int) -> (TimeQuantity, Int)? {
    if isAny(index, ["once"]) { return (.number(1), index + 1) }
    if isAny(index, ["twice"]) { return (.number(2), index + 1) }
    guard let count = quantity(index), isAny(count.end, ["times"]) else { return nil }
    return (count.quantity, count.end + 1)
  }

  /// Whether *daily* and *weekly* name a newspaper.
  private func isPaper(_ index: Int) -> Bool {
    guard words[index].upos == "NOUN" || words[index].upos == "PROPN" else { return false }
    return !isAny(index - 1, ["almost", "nearly", "twice"])
  }

  private func repeated(_ index: Int) -> TimeMatch? {
    if let number = weekday(index) {
      let part = dayPartCode(index + 1)
      return .set(
        "XXXX-WXX-\(number)" + (part.map { "T" + $0 } ?? ""), end: index + (part == nil ? 1 : 2))
    }
    if let month = month(index) { return .set("XXXX-" + month.padded(to: 2), end: index + 1) }
    if let code = dayPartCode(index) { return .set("XXXX-XX-XXT" + code, end: index + 1) }
    if let season = season(index) {
      return .set("XXXX-" + ["SP", "SU", "FA", "WI"][(season + 3) % 4], end: index + 1)
    }
    if let (quantity, unit, end) = amount(index) {
      return .set(unit.timexDuration(quantity), end: end)
    }
    let start = skip(["other"], from: index)
    guard let unit = singleUnit(start) else { return nil }
    let count = start > index ? 2.0 : 1.0
    return .set(unit.timexDuration(.number(count)), end: start + 1)
  }
}

extension TimeMatch {
  fileprivate static func set(_ timex: String, end: Int, frequency: String? = nil) -> TimeMatch {
    var match = TimeMatch.time(.set, end: end, timex: timex)
    match.frequency = frequency
    return match
  }
}
