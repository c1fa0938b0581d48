extension ScalarText {
  /// Whether the code points stand at an index.
  func matches(_ words: [Unicode.Scalar], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= count else { return false }
    return words.indices.allSatisfy { scalars[index + $0] == words[$0] }
  }

  /// Where code points stand.
  enum Occurrence: Hashable {
    case nowhere
    /// At one place only.
    case at(Int)
    case several
  }

  /// Looks for code points.
  ///
  /// Knuth, Morris and Pratt's search. Complexity: O(*n*).
  func search(_ words: [Unicode.Scalar]) -> Occurrence {
    guard !words.isEmpty, words.count <= count else { return .nowhere }
    let borders = Self.borders(of: words)
    var found = Occurrence.nowhere
    var matched = 0
    for i in scalars.indices {
      while matched > 0, scalars[i] != words[matched] { matched = borders[matched - 1] }
      if scalars[i] == words[matched] { matched += 1 }
      guard matched == words.count else { continue }
      if found != .nowhere { return .several }
      found = .at(i + 1 - words.count)
      matched = borders[matched - 1]
    }
    return found
  }

  /// For each prefix the length of its longest border.
  private static func borders(of words: [Unicode.Scalar]) -> [Int] {
    var borders = [Int](repeating: 0, count: words.count)
    var length = 0
    for i in words.indices.dropFirst() {
      while length > 0, words[i] != words[length] { length = borders[length - 1] }
      if words[i] == words[length] { length += 1 }
      borders[i] = length
    }
    return borders
  }
}
