/// The parts of a person's name, by which two names are told to be one person's or not.
package struct PersonName: Sendable, Hashable {
  /// Forenames and initials before the family name: `Ana`, `M.`.
  package var given: [String]
  /// The family name with its particles: `van`, `der`, `Berg`. Of a name of one word, that word.
  package var family: [String]
  /// `Jr`, `III`; nil where there is none.
  package var suffix: String?

  /// Reads a name from its words, without titles; nil where none is left.
  package init?(_ words: [String]) {
    var words = words.map(Self.folded).filter { !$0.isEmpty }
    if words.count > 1, let last = words.last, Self.suffixes.contains(last) {
      suffix = last
      words.removeLast()
    }
    guard let last = words.indices.last else { return nil }
    let start = words.indices.dropFirst().first { Self.particles.contains(words[$0]) } ?? last
    given = Array(words[..<start])
    family = Array(words[start...])
  }

  /// All words but the suffix.
  package var words: [String] { given + family }

  /// Whether two names may be one person's: `Dashti` and `Fahim Dashti`, `J. Okafor` and `Ben Okafor` not.
  package func agrees(with other: PersonName) -> Bool {
    if let suffix, let theirs = other.suffix, suffix != theirs { return false }
    let (short, long) = words.count <= other.words.count ? (self, other) : (other, self)
    if short.words.count == 1 { return long.isCalled(short.words[0]) }
    if long.words.suffix(short.words.count).elementsEqual(short.words) { return true }
    if long.words.starts(with: short.words) { return true }
    return short.family.last == long.family.last && Self.agree(short.given, long.given)
  }

  /// Whether a single word may stand for the name: the family name or its main word, or the forename.
  private func isCalled(_ word: String) -> Bool {
    words.first == word || family.last == word || family.joined(separator: " ") == word
      || (words.count > 2 && words[words.count - 2] == word && !Self.isInitial(word))
  }

  /// Whether the word is the name's family name, not a forename.
  package func hasFamilyName(_ word: String) -> Bool { family.last == word }

  /// Whether forenames go together: the first ones, and where both have them the middle ones.
  private static func agree(_ a: [String], _ b: [String]) -> Bool {
    zip(a, b).allSatisfy { one, other in
      one == other || isInitial(one) && other.first == one.first
        || isInitial(other) && one.first == other.first
    }
  }

  private static func isInitial(_ word: String) -> Bool { word.count == 1 }

  /// Lower case, without full stops, the curly apostrophe as the plain one.
  package static func folded(_ word: String) -> String {
    var out = ""
    for character in word.lowercased() where character != "." && character != "," {
      out.append(character == "’" ? "'" : character)
    }
    return out
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "le", "la",
    "bin", "ibn", "al", "el", "ben", "ter", "ten", "zu", "af", "mac", "abu", "st",
  ]
}
