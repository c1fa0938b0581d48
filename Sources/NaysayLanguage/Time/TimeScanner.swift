import NaysayText

/// Reads times off the words of one sentence; each file of `Rules/` adds a kind of expression.
struct TimeScanner {
  let words: [Word]
  /// The lower-case forms of the sentence's words, with straight apostrophes.
  let lowered: [String]
  /// What each word may mean.
  let terms: [[TimeTerm]]
  let vocabulary: TimeVocabulary
  /// The indices of the sentence.
  let sentence: Range<Int>
  var context: TimeContext

  init(
    words: [Word], sentence: Range<Int>, vocabulary: TimeVocabulary, context: TimeContext
  ) {
    self.words = words
    self.sentence = sentence
    self.vocabulary = vocabulary
    self.context = context
    lowered = words[sentence].map { $0.form.lowercased().withStraightApostrophes }
    terms = lowered.map { vocabulary.terms(of: $0) }
  }

  /// The lower-case form of a word; empty outside the sentence.
  func lower(_ index: Int) -> String {
    sentence.contains(index) ? lowered[index - sentence.lowerBound] : ""
  }

  /// What a word may mean; nothing outside the sentence.
  func terms(_ index: Int) -> [TimeTerm] {
    sentence.contains(index) ? terms[index - sentence.lowerBound] : []
  }

  /// The first meaning that a word has of a certain kind.
  func term<Value>(_ index: Int, _ read: (TimeTerm) -> Value?) -> Value? {
    for term in terms(index) {
      if let value = read(term) { return value }
    }
    return nil
  }

  /// Whether a word is one of several.
  func isAny(_ index: Int, _ forms: Set<String>) -> Bool { forms.contains(lower(index)) }

  /// Whether a word stands against the one before it, as in `14-year`.
  func isJoined(_ index: Int) -> Bool {
    guard sentence.contains(index), index > sentence.lowerBound else { return false }
    return words[index - 1].span.end == words[index].span.start
  }

  /// The index after a word, if it is one of several; else the index itself.
  func skip(_ forms: Set<String>, from index: Int) -> Int {
    isAny(index, forms) ? index + 1 : index
  }

  /// The longest reading of the words from an index on; among equally long ones the first.
  func match(at index: Int) -> TimeMatch? {
    var best: TimeMatch?
    for rule in Self.rules {
      if let match = rule(self)(index), match.end > best?.end ?? index { best = match }
    }
    return best
  }

  private static let rules: [@Sendable (TimeScanner) -> (Int) -> TimeMatch?] = [
    { $0.edgeExpression }, { $0.numericDate }, { $0.monthDate }, { $0.dayBeforeMonth },
    { $0.weekdayDate }, { $0.holiday }, { $0.seasonDate }, { $0.fraction }, { $0.year },
    { $0.decade }, { $0.century }, { $0.namedDay }, { $0.dayPart }, { $0.dayPartOfDay },
    { $0.pointedPeriod },
    { $0.countedFromHere }, { $0.yearEarlier }, { $0.pointedMonth }, { $0.reference },
    { $0.narrativeDay }, { $0.clockTime },
    { $0.recurring }, { $0.pointedDuration }, { $0.duration },
  ]

  private static let openers: Set<String> = [
    "the", "a", "an", "that", "these", "those", "every", "each", "once", "twice", "'", "‘", "per",
    "all", "'s",
  ]

  /// Whether an expression may begin with a word: a quick look before the rules are tried.
  func mayBegin(_ index: Int) -> Bool {
    if !terms(index).isEmpty || !vocabulary.phrases(from: lower(index)).isEmpty { return true }
    if hasDigit(index) || lower(index).hasPrefix("mid-") { return true }
    guard isAny(index, Self.openers) else { return false }
    return (1...4).contains { !terms(index + $0).isEmpty || hasDigit(index + $0) }
  }

  private func hasDigit(_ index: Int) -> Bool {
    lower(index).utf8.contains { (0x30...0x39).contains($0) }
  }
}

extension String {
  /// The text with `'` for `’` and `‘`.
  var withStraightApostrophes: String {
    guard utf8.contains(0xe2) else { return self }
    return String(map { $0 == "’" || $0 == "‘" ? "'" : $0 })
  }
}
