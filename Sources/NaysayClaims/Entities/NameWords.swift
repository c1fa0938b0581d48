import NaysayLanguage

/// The words of names, as names are compared across documents.
public enum NameWords {
  /// A name in lower case, its words parted by single spaces, without the article before it: what names are looked up by.
  public static func key(_ name: String) -> String {
    var words = plain(name)
    if words.count > 1, articles.contains(words[0]) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// Whether some word of it is written as a name is: with a capital, or in a script that has none.
  static func isName(_ name: String) -> Bool {
    name.split(whereSeparator: \.isWhitespace).contains { word in
      word.first.map { $0.isLetter && !$0.isLowercase } ?? false
    }
  }

  /// The words of a body's name in one order, without those that say nothing: `defence ministry` of `the Ministry of Defence`.
  static func ofBody(_ name: String) -> [String] {
    var words = plain(name)
    if let of = words.firstIndex(of: "of"), of > 0, of + 1 < words.count,
      !words[(of + 1)...].contains("of")
    {
      words = Array(words[(of + 1)...]) + words[..<of]
    }
    return words.filter { !emptyWords.contains($0) }
  }

  /// The block of a name: of a person the family name, of a long body the initials, of a short one the first word.
  static func block(of name: String, isPerson: Bool) -> String {
    if isPerson { return personName(name)?.family.last ?? "" }
    let initials = initials(of: name)
    return initials.count >= 3 ? initials : ofBody(name).first ?? ""
  }

  /// `who` of `the World Health Organization`.
  static func initials(of name: String) -> String {
    String(plain(name).filter { !emptyWords.contains($0) }.compactMap(\.first))
  }

  /// The family name of a person with its particles; the whole of a name of one word.
  static func familyName(_ name: String) -> String {
    personName(name)?.family.joined(separator: " ") ?? ""
  }

  /// The parts of a person's name; nil where there is none.
  static func personName(_ name: String) -> PersonName? {
    PersonName(name.split(separator: " ").map(String.init))
  }

  private static let articles: Set<String> = ["the", "a", "an"]
  private static let emptyWords = articles.union(["of", "for", "and"])

  /// Lower case, letters and digits, the full stops of initials left out.
  private static func plain(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name.lowercased() {
      if character.isLetter || character.isNumber || character == "-" || character == "." {
        if character != "." { word.append(character) }
      } else if character != "'", character != "’" {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.filter { $0.contains { $0 != "-" } }
  }
}
