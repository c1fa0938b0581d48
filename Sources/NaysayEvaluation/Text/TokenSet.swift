/// A set of tokens of a text by their numbers: what the spans of a filler touch, gaps and all.
package struct TokenSet: Sendable, Hashable {
  /// The numbers in ascending order.
  package private(set) var tokens: [Int]

  package init(_ tokens: some Sequence<Int>) { self.tokens = Set(tokens).sorted() }

  private init(sorted tokens: [Int]) { self.tokens = tokens }

  package var isEmpty: Bool { tokens.isEmpty }
  package var count: Int { tokens.count }

  package func contains(_ token: Int) -> Bool { tokens.contains(token) }

  /// The tokens as stretches without a gap.
  package var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for token in tokens {
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<token + 1
      } else {
        runs.append(token..<token + 1)
      }
    }
    return runs
  }

  /// How many tokens both have. Complexity: linear in both.
  package func shared(with other: TokenSet) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < tokens.count, j < other.tokens.count {
      let (a, b) = (tokens[i], other.tokens[j])
      if a == b { shared += 1 }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return shared
  }

  /// Whether the tokens that both have are at least half of each.
  package func overlapsByHalf(_ other: TokenSet) -> Bool {
    let shared = 2 * shared(with: other)
    return shared > 0 && shared >= count && shared >= other.count
  }

  /// The part that both have of what either has, 0…1.
  package func jaccard(with other: TokenSet) -> Double {
    let shared = shared(with: other)
    return Double(shared) / Double(max(1, count + other.count - shared))
  }

  package func filter(_ isIncluded: (Int) -> Bool) -> TokenSet {
    TokenSet(sorted: tokens.filter(isIncluded))
  }

  package func union(_ others: [TokenSet]) -> TokenSet {
    TokenSet(tokens + others.flatMap(\.tokens))
  }
}

extension TokenSet: Comparable {
  package static func < (a: TokenSet, b: TokenSet) -> Bool {
    a.tokens.lexicographicallyPrecedes(b.tokens)
  }
}
