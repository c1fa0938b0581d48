package import NaysayText

/// The runs of five words of an article, by which it is known again where another runs it.
///
/// Only letters and digits count, whatever their case: headline, header line, dateline, marks and line breaks do not.
package struct Shingles: Sendable, Hashable {
  /// How many words make a shingle.
  package static let length = 5

  /// Their hashes in order of text.
  private let ordered: [UInt64]
  /// Their hashes, each once, in ascending order.
  package let distinct: [UInt64]

  /// Takes the shingles of an article. Complexity: O(*n* log *n*).
  package init(_ document: Document) {
    self.init(document.text, from: document.bodyStart)
  }

  /// Takes the shingles of a text from a code point on.
  package init(_ text: String, from start: Int = 0) {
    let words = Self.words(of: text, from: start)
    let count = words.isEmpty ? 0 : max(1, words.count - Self.length + 1)
    ordered = (0..<count).map { Self.hash(words[$0..<min($0 + Self.length, words.count)]) }
    distinct = Set(ordered).sorted()
  }

  /// The hashes of the words in order.
  private static func words(of text: String, from start: Int) -> [UInt64] {
    var words: [UInt64] = []
    var word = Self.basis
    for scalar in text.unicodeScalars.dropFirst(start) {
      if scalar.isLetter || scalar.isDigit {
        word = (word ^ UInt64(scalar.folded.value)) &* Self.prime
      } else if word != Self.basis {
        words.append(word)
        word = Self.basis
      }
    }
    return word == Self.basis ? words : words + [word]
  }

  /// FNV-1a over the words' hashes, its bits spread over the whole width, so that the least of a number of hashes is any of them.
  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    var hash = words.reduce(basis) { ($0 ^ $1) &* prime }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }

  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3
}

extension Shingles {
  /// How many shingles in a row have one in the sketch.
  package static let window = 24

  /// A few of the shingles, chosen by winnowing (Schleimer, Wilkerson and Aiken, 2003): of every 24 in a row the least.
  ///
  /// Two articles with 28 words in a row in common have one in common here, wherever the words stand in them.
  /// Complexity: O(*n*) for a text without long repetitions.
  package var sketch: [UInt64] {
    guard ordered.count > Self.window else { return ordered.min().map { [$0] } ?? [] }
    var chosen: Set<UInt64> = []
    var least = 0
    for end in ordered.indices {
      if ordered[end] <= ordered[least] { least = end }
      let start = end - Self.window + 1
      guard start >= 0 else { continue }
      if least < start {
        least = (start...end).reduce(start) { ordered[$1] <= ordered[$0] ? $1 : $0 }
      }
      chosen.insert(ordered[least])
    }
    return chosen.sorted()
  }
}
