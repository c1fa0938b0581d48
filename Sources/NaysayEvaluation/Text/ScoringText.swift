package import NaysayText

/// A text in the tokens that fillers are compared by: runs of letters and digits, or any other single
/// character that is no space.
///
/// They are not the analysis's own words, so that a reader with other words can be measured by the same rule.
package struct ScoringText: Sendable {
  package let text: ScalarText
  /// Where the tokens stand.
  package private(set) var spans: [Span] = []
  /// Whether a token is a word, and no mark.
  package private(set) var isWord: [Bool] = []
  /// Whether a token is within double quotation marks, which count as within.
  package private(set) var isQuoted: [Bool] = []
  /// The token at each code point; -1 for spaces.
  private var tokenAt: [Int]

  package init(_ text: String) {
    self.text = ScalarText(text)
    tokenAt = Array(repeating: -1, count: self.text.count)
    cut()
    markQuotations()
  }

  private mutating func cut() {
    let scalars = text.scalars
    var start = 0
    while start < scalars.count {
      var end = start + 1
      if scalars[start].isOfWord {
        while end < scalars.count, scalars[end].isOfWord { end += 1 }
      }
      if !scalars[start].properties.isWhitespace {
        for place in start..<end { tokenAt[place] = spans.count }
        spans.append(Span(start, end))
        isWord.append(scalars[start].isOfWord)
      }
      start = end
    }
  }

  /// Straight marks open and close by turns; a paragraph's end closes every quotation.
  private mutating func markQuotations() {
    var isOpen = false
    var end = 0
    for span in spans {
      if text.scalars[end..<span.start].contains("\n") { isOpen = false }
      end = span.end
      switch text.scalars[span.start] {
      case "“":
        isOpen = true
        isQuoted.append(true)
      case "”":
        isOpen = false
        isQuoted.append(true)
      case "\"":
        isOpen.toggle()
        isQuoted.append(true)
      default: isQuoted.append(isOpen)
      }
    }
  }

  /// The tokens that spans touch.
  package func tokens(in spans: [Span]) -> TokenSet {
    TokenSet(
      spans.flatMap { span in
        let (start, end) = (max(0, span.start), min(text.count, span.end))
        return start < end ? tokenAt[start..<end].filter { $0 >= 0 } : []
      })
  }

  /// The tokens without marks.
  package func words(_ tokens: TokenSet) -> TokenSet { tokens.filter { isWord[$0] } }

  /// A token as written.
  package func form(_ token: Int) -> String { text[spans[token]] }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a digit or another number, or a low line.
  fileprivate var isOfWord: Bool {
    if self == "_" || properties.numericType != nil { return true }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }
}
