public import NaysayText

/// Finds the expressions of time in a text and says when they are, from the day of publication alone.
///
/// Without that day, *yesterday* and *August 26* stay undated; *in 2019* does not need it. No clock is read.
public struct TimeTagger: Sendable {
  private let vocabulary: TimeVocabulary

  /// Creates a tagger.
  public init(vocabulary: TimeVocabulary) {
    self.vocabulary = vocabulary
  }

  /// The expressions in order of text; none overlaps another.
  ///
  /// - Parameters:
  ///   - words: the words of a text with their tags; heads help to tell past from future, but need not be there.
  ///   - sentences: the sentences as ranges of indices into `words`.
  ///   - anchor: the day of publication; nil where it is not known.
  /// - Complexity: O(*n*) for *n* words.
  public func expressions(
    in words: [Word], sentences: [Range<Int>], anchor: CivilDate?
  ) -> [TimeExpression] {
    var context = TimeContext(anchor: anchor)
    var expressions: [TimeExpression] = []
    for sentence in sentences {
      context.beginSentence()
      var scanner = TimeScanner(
        words: words, sentence: sentence, vocabulary: vocabulary, context: context)
      let found = matches(&scanner)
      context = scanner.context
      for (range, match) in TimeRanges.bounded(found, scanner) {
        expressions.append(expression(range, match, scanner))
      }
    }
    return expressions
  }

  private func matches(_ scanner: inout TimeScanner) -> [TimeRanges.Found] {
    let directions = VerbDirection(
      words: scanner.words, sentence: scanner.sentence, vocabulary: vocabulary)
    var found: [TimeRanges.Found] = []
    var index = scanner.sentence.lowerBound
    while index < scanner.sentence.upperBound {
      guard scanner.mayBegin(index) else {
        index += 1
        continue
      }
      scanner.context.direction = directions.direction(at: index)
      guard let match = scanner.match(at: index) else {
        index += 1
        continue
      }
      let (start, marked) = scanner.extended(match, at: index, from: found.last?.0.upperBound)
      found.append((start..<marked.end, marked))
      if let last = match.lastDay {
        let day = CalendarPeriod(.day, containing: last.day)
        found.append((last.start..<last.end, .period(day, end: last.end)))
      }
      scanner.context.note(match)
      index = found.last?.0.upperBound ?? match.end
    }
    return found
  }

  private func expression(_ range: Range<Int>, _ match: TimeMatch, _ scanner: TimeScanner)
    -> TimeExpression
  {
    let words = scanner.words
    let span = Span(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
    return TimeExpression(
      span: span, words: range, kind: match.kind,
      edtf: scanner.bounded(match, before: range.lowerBound), timex: match.timex,
      modifier: match.modifier, quantifier: match.quantifier, frequency: match.frequency)
  }
}
