/// A claim that must come out of an article, told by a few of its words.
package struct ExpectedClaim: Sendable, Hashable {
  /// The line of the case file.
  package var line: Int
  /// Beginnings of words that the claim's sentence has, in any order: `agree`, `taliban`.
  package var gist: [String]
  /// The status, as `contested`.
  package var status: String?
  /// Who is for it, who is against it, which party has no position; nil where the case does not say.
  package var asserting: [String]?
  package var refuting: [String]?
  package var silent: [String]?

  /// Creates an expected claim.
  package init(
    line: Int, gist: [String], status: String? = nil, asserting: [String]? = nil,
    refuting: [String]? = nil, silent: [String]? = nil
  ) {
    self.line = line
    self.gist = gist
    self.status = status
    self.asserting = asserting
    self.refuting = refuting
    self.silent = silent
  }

  /// Whether the sentence has every word of the gist, case aside; `agree` is met by `agreement`.
  package func isGist(of sentence: String) -> Bool {
    let words = sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    return gist.allSatisfy { key in
      let wanted = key.lowercased()
      return words.contains { $0.hasPrefix(wanted) }
    }
  }

  /// Everything in which a claim differs from the expectation, each difference in a sentence.
  package func failures(
    status found: String, asserting: [String], refuting: [String], silent: [String]
  ) -> [String] {
    var differences: [String] = []
    if let status, status != found {
      differences.append("status: expected \(status) found \(found)")
    }
    differences += difference("for", self.asserting, asserting)
    differences += difference("against", self.refuting, refuting)
    differences += difference("silent", self.silent, silent)
    return differences.map { "line \(line): claim “\(gist.joined(separator: " "))”: \($0)" }
  }

  private func difference(_ side: String, _ wanted: [String]?, _ found: [String]) -> [String] {
    guard let wanted else { return [] }
    let missing = wanted.filter { name in !found.contains { isSameName(name, $0) } }
    let extra = found.filter { name in !wanted.contains { isSameName($0, name) } }
    return missing.map { "\(side): \($0) is missing" } + extra.map { "\(side): \($0) is too many" }
  }

  /// Whether one name is the other or a longer form of it.
  private func isSameName(_ a: String, _ b: String) -> Bool {
    let (first, second) = (comparableName(a), comparableName(b))
    return first.contains(second) || second.contains(first)
  }
}
