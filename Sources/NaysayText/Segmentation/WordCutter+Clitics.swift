extension WordCutter {
  private static let clitics: [[Unicode.Scalar]] = [
    ["n", "'", "t"], ["'", "r", "e"], ["'", "v", "e"], ["'", "l", "l"], ["'", "s"], ["'", "d"],
    ["'", "m"],
  ]

  /// Words written as one of which the treebanks make several, with the lengths of the parts.
  private static let contractions: [String: [Int]] = [
    "cannot": [3, 3], "gonna": [3, 2], "wanna": [3, 2], "gotta": [3, 2], "gimme": [3, 2],
    "lemme": [3, 2], "dunno": [2, 1, 2], "outta": [3, 2], "dont": [2, 2], "doesnt": [4, 2],
    "didnt": [3, 2], "isnt": [2, 2], "wasnt": [3, 2], "arent": [3, 2], "werent": [4, 2],
    "wouldnt": [5, 2], "couldnt": [5, 2], "shouldnt": [6, 2], "hasnt": [3, 2], "havent": [4, 2],
    "hadnt": [3, 2], "aint": [2, 2], "cant": [2, 2], "wont": [2, 2], "im": [1, 1], "ive": [1, 2],
    "youre": [3, 2], "youve": [3, 2], "youll": [3, 2], "theyre": [4, 2], "theyve": [4, 2],
    "theyll": [4, 2], "itll": [2, 2], "thats": [4, 1], "theres": [5, 1], "whats": [4, 1],
    "heres": [4, 1], "lets": [3, 1], "'tis": [2, 2], "'twas": [2, 3],
  ]

  /// Takes the word `[start, end)` with its clitics as words of their own.
  mutating func takeWithClitics(_ start: Int, _ end: Int) {
    if let parts = contraction(start, end) {
      var from = start
      for part in parts {
        take(from, from + part, continuesToken: from > start)
        from += part
      }
      return
    }
    guard hasApostrophe(start, end) else {
      take(start, end)
      return
    }
    var ends = [end]
    while let last = ends.last, let length = cliticLength(start, last) {
      ends.append(last - length)
    }
    var from = start
    for cut in ends.reversed() {
      take(from, cut, continuesToken: from > start)
      from = cut
    }
  }

  private func hasApostrophe(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { scalars[$0].isApostrophe }
  }

  private func contraction(_ start: Int, _ end: Int) -> [Int]? {
    guard end - start <= 8 else { return nil }
    // `IM` and `VON WONT` are abbreviations and names.
    if end - start > 1, isCapital(at: start + 1), end - start <= 4 { return nil }
    return Self.contractions[folded(start, end)]
  }

  /// The length of the clitic before `end`, where one is.
  private func cliticLength(_ start: Int, _ end: Int) -> Int? {
    for clitic in Self.clitics where end - start > clitic.count {
      let from = end - clitic.count
      if clitic.indices.allSatisfy({ scalars[from + $0].folded == clitic[$0] }) {
        return clitic.count
      }
    }
    return nil
  }

  /// Takes the apostrophe after a plural's `s` (`workers’ rights`) as a clitic, where it closes no quotation.
  mutating func takePossessiveMark(after start: Int, _ end: Int) -> Int {
    guard let mark = at(end), mark.value == 0x27 || mark.value == 0x2019, end > start else {
      return end
    }
    if at(end + 1).map({ $0.value == 0x27 || $0.isWordLike }) ?? false { return end }
    if isDroppedEnding(start, end), !singles.isOpen {
      cuts[cuts.count - 1].end = end + 1
      return end + 1
    }
    let last = scalars[end - 1].folded
    guard last == "s" || last == "x" || last == "z" else { return end }
    guard isSpace(at: end + 1) || at(end + 1) == "-" else { return end }
    if singles.isOpen, !isSmall(at: end + 2) || !singles.closesLater(than: end, in: scalars) {
      return end
    }
    return take(end, end + 1, continuesToken: true)
  }

  /// Whether the apostrophe stands for letters left off: `talkin’`, `ol’`.
  private func isDroppedEnding(_ start: Int, _ end: Int) -> Bool {
    let word = folded(start, end)
    if word == "ol" || word == "th" || word == "an" || word == "o" { return true }
    return end - start > 3 && word.hasSuffix("in")
      && !["again", "begin", "begun", "coin", "rain", "train"].contains(word)
  }
}
