public import NaysayLexicon

/// What is known of predicates, as the comparing of claims looks it up.
public struct ClaimLexicon: Sendable {
  private let groups: [String: Set<Int>]
  private let opposites: [String: Set<String>]
  private let later: [String: Set<String>]
  private let ranks: [String: Int]
  /// How much each thing that two mentions show counts for their being about one thing.
  let kinship: KinshipWeights

  /// Arranges what the tables of a lexicon say of predicates, of places and of kinship.
  public init(_ lexicon: Lexicon) {
    var groups: [String: Set<Int>] = [:]
    for (number, row) in lexicon.synonyms.enumerated() {
      for word in row.words { groups[word, default: []].insert(number) }
    }
    var opposites: [String: Set<String>] = [:]
    for row in lexicon.antonyms {
      opposites[row.first, default: []].insert(row.second)
      opposites[row.second, default: []].insert(row.first)
    }
    var later: [String: Set<String>] = [:]
    for row in lexicon.stages { later[row.earlier, default: []].insert(row.later) }
    (self.groups, self.opposites, self.later) = (groups, opposites, later)
    kinship = KinshipWeights(lexicon.tables["kinship"])
    ranks = Dictionary(
      lexicon.parts.compactMap { entry in entry.rank.map { (entry.word, $0) } }
    ) { first, _ in first }
  }

  /// A lexicon that knows of no predicate.
  public static let empty = ClaimLexicon()
  private init() {
    (groups, opposites, later, ranks) = ([:], [:], [:], [:])
    kinship = KinshipWeights(nil)
  }

  /// The rank of a word for a kind of place: one of a greater rank may hold one of a smaller.
  func rank(ofPlace word: String) -> Int? { ranks[word] }

  /// How the second of two predicates relates to the first.
  func agreement(_ first: [String], _ second: [String]) -> PredicateAgreement {
    if !Set(first).isDisjoint(with: second) { return .same }
    if isAny(first, second, areSynonyms) { return .synonym }
    if isAny(first, second, isLater) { return .later }
    if isAny(first, second, areOpposite) { return .antonym }
    return isAny(second, first, isLater) ? .earlier : .apart
  }

  private func isAny(_ a: [String], _ b: [String], _ test: (String, String) -> Bool) -> Bool {
    a.contains { one in b.contains { test(one, $0) } }
  }

  private func areSynonyms(_ a: String, _ b: String) -> Bool {
    guard let one = groups[a], let other = groups[b] else { return false }
    return !one.isDisjoint(with: other)
  }

  private func areOpposite(_ a: String, _ b: String) -> Bool { opposites[a]?.contains(b) ?? false }

  private func isLater(_ earlier: String, _ later: String) -> Bool {
    self.later[earlier]?.contains(later) ?? false
  }
}

/// How the predicate of one claim relates to that of another.
public enum PredicateAgreement: String, Sendable, Hashable, Codable {
  case same, synonym, antonym
  /// The second comes after the first when all goes to plan, or before it.
  case later, earlier
  case apart
}
