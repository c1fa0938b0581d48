import NaysayText

/// Times that come again: *every day*, *daily*, *each Monday*, *twice a week*.
extension TimeScanner {
  func recurring(_ index: Int) -> TimeMatch? {
    if let code = term(index, { if case .frequency(let code) = $0 { code } else { nil } }) {
      return .time(.set, end: index + 1, timex: code)
    }
    if isAny(index, ["every", "each"]) { return repeated(index + 1) }
    let isRate = isAny(index, ["once", "twice"]) || lower(index + 1) == "times"
    let next = lower(index + 1) == "times" ? index + 2 : index + 1
    guard isRate, isAny(next, ["a", "an", "per", "each", "every"]), let unit = singleUnit(next + 1)
    else { return nil }
    return .time(.set, end: next + 2, timex: unit.timexDuration(.number(1)))
  }

  private func repeated(_ index: Int) -> TimeMatch? {
    if let number = weekday(index) {
      return .time(.set, end: index + 1, timex: "XXXX-WXX-\(number)")
    }
    if let month = month(index) {
      return .time(.set, end: index + 1, timex: "XXXX-" + month.padded(to: 2))
    }
    if let code = dayPartCode(index) {
      return .time(.set, end: index + 1, timex: "XXXX-XX-XXT" + code)
    }
    if let season = season(index) {
      return .time(
        .set, end: index + 1, timex: "XXXX-" + ["SP", "SU", "FA", "WI"][(season + 3) % 4])
    }
    if let (quantity, unit, end) = amount(index) {
      return .time(.set, end: end, timex: unit.timexDuration(quantity))
    }
    let start = skip(["other"], from: index)
    guard let unit = singleUnit(start) else { return nil }
    let count = start > index ? 2.0 : 1.0
    return .time(.set, end: start + 1, timex: unit.timexDuration(.number(count)))
  }
}
