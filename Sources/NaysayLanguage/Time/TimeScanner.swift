import NaysayText

/// Reads times off the words of one sentence; each file of `Rules/` adds a kind of expression.
struct TimeScanner {
  let words: [Word]
  /// The lower-case forms of the sentence's words, with straight apostrophes.
  let lowered: [String]
  /// What the tables have for each word.
  let entries: [TimeVocabulary.Entry]
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
    entries = lowered.map { vocabulary.entry(of: $0) }
  }

  /// The lower-case form of a word; empty outside the sentence.
  func lower(_ index: Int) -> String {
    sentence.contains(index) ? lowered[index - sentence.lowerBound] : ""
  }

  /// What a word may mean; nothing outside the sentence.
  func terms(_ index: Int) -> [TimeTerm] {
    sentence.contains(index) ? entries[index - sentence.lowerBound].terms : []
  }

  /// The first meaning that a word has of a certain kind.
  func term<Value>(_ index: Int, _ read: (TimeTerm) -> Value?) -> Value? {
    for term in terms(index) {
      if let value = read(term) { return value }
    }
    return nil
  }

  /// The longest phrase of several words that begins here, and the index after it.
  func phrase(_ index: Int) -> (TimeTerm, Int)? {
    guard sentence.contains(index) else { return nil }
    for phrase in entries[index - sentence.lowerBound].phrases {
      let end = index + phrase.words.count
      guard end <= sentence.upperBound else { continue }
      if lowered[index - sentence.lowerBound..<end - sentence.lowerBound]
        .elementsEqual(phrase.words)
      {
        return (phrase.term, end)
      }
    }
    return nil
  }

  /// Whether a word is one of several.
  func isAny(_ index: Int, _ forms: WordList) -> Bool {
    sentence.contains(index) && forms.contains(lowered[index - sentence.lowerBound])
  }

  /// Whether a word stands against the one before it, as in `14-year`.
  func isJoined(_ index: Int) -> Bool {
    guard sentence.contains(index), index > sentence.lowerBound else { return false }
    return words[index - 1].span.end == words[index].span.start
  }

  /// The index after a word, if it is one of several; else the index itself.
  func skip(_ forms: WordList, from index: Int) -> Int {
    isAny(index, forms) ? index + 1 : index
  }

  /// The longest reading of the words from an index on; among equally long ones the first.
  func match(at index: Int) -> TimeMatch? { longest(of: Self.rules, at: index) }

  /// The longest reading that some rules give.
  func longest(of rules: [Rule], at index: Int) -> TimeMatch? {
    var best: TimeMatch?
    for rule in rules {
      if let match = rule(self, index), match.end > best?.end ?? index { best = match }
    }
    return best
  }

  /// A reading of the words from an index on as one kind of expression.
  typealias Rule = @Sendable (TimeScanner, Int) -> TimeMatch?

  private static let rules: [Rule] = [
    { $0.edgeExpression($1) }, { $0.numericDate($1) }, { $0.monthDate($1) },
    { $0.dayBeforeMonth($1) }, { $0.weekdayDate($1) }, { $0.holiday($1) }, { $0.seasonDate($1) },
    { $0.reportedPeriod($1) }, { $0.fraction($1) }, { $0.year($1) }, { $0.decade($1) },
    { $0.century($1) }, { $0.namedDay($1) }, { $0.dayPart($1) }, { $0.clockTime($1) },
    { $0.dayPartOfDay($1) }, { $0.hoursOfDay($1) }, { $0.pointedPeriod($1) },
    { $0.periodWithin($1) },
    { $0.countedFromHere($1) },
    { $0.yearEarlier($1) },
    { $0.pointedMonth($1) }, { $0.reference($1) }, { $0.narrativeDay($1) },
    { $0.recurring($1) }, { $0.rate($1) }, { $0.pointedDuration($1) }, { $0.duration($1) },
  ]

  private static let openers: WordList = [
    "the", "a", "an", "that", "these", "those", "every", "each", "once", "twice", "'", "‘", "per",
    "all", "'s",
  ]

  /// Whether an expression may begin with a word: a quick look before the rules are tried.
  func mayBegin(_ index: Int) -> Bool {
    if entries[index - sentence.lowerBound].mayBegin || hasDigit(index) { return true }
    if phrase(index) != nil || lower(index).hasPrefix("mid-") || isAny(index, ["fy"]) {
      return true
    }
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
