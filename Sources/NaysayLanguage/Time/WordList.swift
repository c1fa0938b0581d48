/// A few words to compare one word with, written in place: neither hashed nor allocated.
///
/// ```swift
/// isAny(index, ["a", "an"])
/// ```
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [StaticString]

  init(arrayLiteral words: StaticString...) { self.words = words }

  /// Whether a word is among them.
  ///
  /// - Complexity: O(*n*) for *n* words.
  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { bytes in
      words.contains { other in
        other.utf8CodeUnitCount == bytes.count
          && other.withUTF8Buffer { $0.elementsEqual(bytes) }
      }
    }
  }
}
