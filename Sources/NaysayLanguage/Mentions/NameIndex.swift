/// Finds the entities that a name may stand for without looking at all of them.
struct NameIndex: Sendable {
  /// People by each word of their names.
  private(set) var people: [String: [Int]] = [:]
  /// The names of each person, as they were read.
  private(set) var personNames: [Int: [PersonName]] = [:]
  /// Bodies and places by their whole names, lower case.
  private(set) var bodies: [String: Int] = [:]
  /// Bodies by the first word of their names.
  private(set) var bodiesByFirstWord: [String: [Int]] = [:]
  /// Bodies by the initials of their names.
  private(set) var bodiesByInitials: [String: [Int]] = [:]
  /// Bodies and groups by the common nouns that may stand for them: `ministry`.
  private(set) var bodiesByNoun: [String: [Int]] = [:]
  /// People by the noun of a role they have: `mayor`.
  private(set) var peopleByRole: [String: [Int]] = [:]
  /// Governments by whom a place stands for: `Russian government`.
  var governments: [String: Int] = [:]

  mutating func add(_ name: PersonName, of person: Int) {
    guard personNames[person]?.contains(name) != true else { return }
    personNames[person, default: []].append(name)
    for word in name.words { Self.append(person, to: &people[word, default: []]) }
  }

  mutating func add(body name: String, of entity: Int) {
    let key = Self.key(name)
    if bodies[key] == nil { bodies[key] = entity }
    let words = name.split(separator: " ")
    if let first = words.first {
      Self.append(entity, to: &bodiesByFirstWord[first.lowercased(), default: []])
    }
    let initials = Self.initials(of: name)
    if !initials.isEmpty { Self.append(entity, to: &bodiesByInitials[initials, default: []]) }
  }

  mutating func add(noun: String, of entity: Int) {
    Self.append(entity, to: &bodiesByNoun[noun, default: []])
  }

  mutating func add(role: String, of person: Int) {
    Self.append(person, to: &peopleByRole[role, default: []])
  }

  /// A name as it is compared: in lower case, without an article.
  static func key(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
  }

  /// `WHO` for `World Health Organization`; empty for a name of one word.
  static func initials(of name: String) -> String {
    let words = name.split(separator: " ").filter { $0.first?.isUppercase == true }
    return words.count < 2 ? "" : String(words.compactMap(\.first))
  }

  private static func append(_ entity: Int, to list: inout [Int]) {
    if list.last != entity, !list.contains(entity) { list.append(entity) }
  }
}

extension NameIndex {
  /// The place of the text that an adjective is of, by its form: `norvanian` → `Norvania`.
  func place(ofAdjective word: String) -> Int? {
    for ending in ["n", "an", "ian", "ese", "i", "ish", "ic"]
    where word.hasSuffix(ending) && word.count >= ending.count + 4 {
      let stem = String(word.dropLast(ending.count))
      for last in ["", "a", "ia", "o", "e", "y", "land"] {
        if let known = bodies[stem + last] { return known }
      }
    }
    return nil
  }
}
