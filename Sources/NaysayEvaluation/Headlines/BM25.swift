import Foundation

/// Tells how much of a query's words a text has, rare words counting more than common ones: Okapi BM25 (Robertson and
/// Zaragoza 2009), divided by the most that the query could get.
package struct BM25: Sendable {
  private let frequencies: [String: Int]
  private let count: Int
  private let meanLength: Double

  private static let saturation = 1.2
  private static let lengthShare = 0.75

  /// Counts in how many texts each word occurs.
  package init(_ texts: [WordCounts]) {
    frequencies = texts.reduce(into: [:]) { frequencies, text in
      for word in text.words { frequencies[word, default: 0] += 1 }
    }
    count = texts.count
    meanLength = Double(max(1, texts.reduce(0) { $0 + $1.length })) / Double(max(1, texts.count))
  }

  /// How rare a word is.
  package func weight(of word: String) -> Double {
    let having = Double(frequencies[word] ?? 0)
    return log(1 + (Double(count) - having + 0.5) / (having + 0.5))
  }

  /// Whether a word is in so few of the texts that it says what one is about.
  package func isContentWord(_ word: String) -> Bool { 10 * (frequencies[word] ?? 0) < count }

  /// 0, where the text has none of the query's words, …1. Complexity: O(words of the query).
  package func agreement(of query: WordCounts, with text: WordCounts) -> Double {
    let length = Double(text.length) / meanLength
    let damping = Self.saturation * (1 - Self.lengthShare + Self.lengthShare * length)
    var (score, most) = (0.0, 0.0)
    for word in query.words {
      let (weight, times) = (weight(of: word), Double(text[word]))
      score += weight * times / (times + damping)
      most += weight
    }
    return most > 0 ? score / most : 0
  }
}

/// The words of a text in lower case, with how often each occurs.
package struct WordCounts: Sendable, Hashable {
  private let counts: [String: Int]
  /// Each word once, in order of the alphabet.
  package let words: [String]
  /// How many words the text has.
  package let length: Int

  /// Takes runs of letters and digits for words.
  package init(_ text: String) {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    counts = all.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
    words = counts.keys.sorted()
    length = all.count
  }

  package subscript(word: String) -> Int { counts[word] ?? 0 }
}
