import NaysayText

/// Names of people and bodies that may be of one.
enum Names {
  /// Whether one name is the other, or its beginning or end: `Dashti` of `Fahim Dashti`, `Halcyon` of `Halcyon Lines`.
  static func areOne(_ a: String, _ b: String) -> Bool { areOne(words(a), words(b)) }

  private static func areOne(_ first: [String], _ second: [String]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard !short.isEmpty else { return false }
    return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
      || isAcronym(short, of: long)
  }

  /// Whether both are the same name, in full or as an acronym; a part of a name is not the name.
  static func areSame(_ a: String, _ b: String) -> Bool {
    let (first, second) = (words(a), words(b))
    return first == second || isAcronym(first, of: second) || isAcronym(second, of: first)
  }

  /// How many names of the one list are in the other.
  static func shared(_ a: [String], _ b: [String]) -> Int {
    let others = b.map(words)
    return a.count { one in
      let own = words(one)
      return others.contains { areOne(own, $0) }
    }
  }

  /// `Ledger` for `The Ledger`.
  static func withoutArticle(_ name: String) -> String {
    let parts = name.split(separator: " ", maxSplits: 1)
    return parts.count == 2 && articles.contains(parts[0].lowercased()) ? String(parts[1]) : name
  }

  /// Whether it is a name and no common noun.
  static func isName(_ word: String) -> Bool { word.first?.isUppercase ?? false }

  private static let articles: Set<String> = ["the", "a", "an"]

  private static func words(_ name: String) -> [String] {
    let all = name.foldedWords
    return all.count > 1 && articles.contains(all[0]) ? Array(all.dropFirst()) : all
  }

  private static func isAcronym(_ short: [String], of long: [String]) -> Bool {
    guard short.count == 1, long.count > 1, short[0].count == long.count else { return false }
    return zip(short[0], long).allSatisfy { $1.first == $0 }
  }
}
