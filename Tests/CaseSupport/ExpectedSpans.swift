package import NaysayText

/// Words of a text as a case names them, with the place where they stand.
package struct ExpectedSpans: Sendable, Hashable {
  /// The words as written in the case; `~` where the text has none.
  package var words: String
  /// Where they stand, in code points; empty for `~`.
  package var spans: [Span]

  /// Creates the words with their place.
  package init(words: String, spans: [Span]) {
    self.words = words
    self.spans = spans
  }
}

/// Finds the words of a case in its text.
struct WordFinder {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Every place where the words stand, whole words only.
  func occurrences(of words: String) -> [Span] {
    let wanted = Array(words.unicodeScalars)
    guard let first = wanted.first, let last = wanted.last, wanted.count <= scalars.count else {
      return []
    }
    var places: [Span] = []
    for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
      let end = start + wanted.count
      guard scalars[start..<end].elementsEqual(wanted) else { continue }
      let splitsAtStart = start > 0 && first.isWordPart && scalars[start - 1].isWordPart
      let splitsAtEnd = end < scalars.count && last.isWordPart && scalars[end].isWordPart
      if !splitsAtStart && !splitsAtEnd { places.append(Span(start, end)) }
    }
    return places
  }

  /// The place of words such as `the dam … had failed` or `said#2`.
  ///
  /// The first part must stand in the text once or say which of its occurrences is meant; a later part without
  /// a number is the next occurrence after the part before it.
  func locate(_ words: String) throws(WordFault) -> ExpectedSpans {
    if words == "~" { return ExpectedSpans(words: words, spans: []) }
    var spans: [Span] = []
    for part in words.split(separator: " … ") {
      let (exact, number) = selection(String(part))
      let places = occurrences(of: exact)
      if let number {
        guard number <= places.count else {
          throw WordFault(message: "“\(exact)” occurs \(places.count) times, not \(number)")
        }
        spans.append(places[number - 1])
      } else if let previous = spans.last {
        guard let next = places.first(where: { $0.start >= previous.end }) else {
          throw WordFault(message: "“\(exact)” does not occur after the part before it")
        }
        spans.append(next)
      } else {
        guard let only = places.first else {
          throw WordFault(message: "“\(exact)” does not occur in the text")
        }
        guard places.count == 1 else {
          throw WordFault(
            message: "“\(exact)” occurs \(places.count) times: say which one with #1, #2, …")
        }
        spans.append(only)
      }
    }
    return ExpectedSpans(words: words, spans: spans)
  }

  /// Every occurrence of the words, or the one that they select with `#`.
  func locateAll(_ words: String) throws(WordFault) -> [Span] {
    let (exact, number) = selection(words)
    if number != nil { return try locate(words).spans }
    let places = occurrences(of: exact)
    guard !places.isEmpty else {
      throw WordFault(message: "“\(exact)” does not occur in the text")
    }
    return places
  }

  /// Splits `said#2` into the words and the number.
  private func selection(_ part: String) -> (words: String, number: Int?) {
    guard let mark = part.lastIndex(of: "#"), let number = Int(part[part.index(after: mark)...]),
      number > 0
    else { return (part, nil) }
    return (String(part[..<mark]), number)
  }
}

/// Why words could not be found.
struct WordFault: Error {
  var message: String
}

extension Unicode.Scalar {
  /// Whether the code point is a letter or a digit.
  var isWordPart: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
    return properties.isAlphabetic
  }
}
