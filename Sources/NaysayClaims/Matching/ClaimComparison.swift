import NaysayAttribution
import NaysayText

/// What two mentions of claims have in common, and what follows from it.
public struct ClaimComparison: Sendable, Hashable, Codable {
  /// How the second's predicate relates to the first's.
  public var predicate: PredicateAgreement
  /// The share of the fewer content words that both have, 0…1.
  public var overlap: Double
  /// The share of the more content words that both have, 0…1.
  public var coverage: Double
  /// How many content words both have.
  public var sharedTerms: Int
  /// How many parties both name.
  public var sharedParties: Int
  /// Whether their documents name somebody or some place that both name.
  public var sharesContext: Bool
  /// How many names their documents have in common.
  public var sharedContext: Int
  /// Whether both say it of the same person or thing.
  public var sharesArgument: Bool
  /// Whether some party, place, role or date tells the two apart, and which; nil where none does.
  public var clash: String?
  /// How the second's numbers relate to the first's.
  public var values: ValueAgreement
  /// Whether both stand in one document, which tells when its numbers are of one thing.
  public var isWithinOneDocument: Bool
  /// Whether both say of what time they speak.
  public var areDated: Bool
  /// Whether the second has come about what the first said would.
  public var hasComeAbout: Bool
  /// How many words the shorter of the two has, as the documents word them.
  public var wordsOfShorter: Int

  /// How the numbers of one claim relate to those of another.
  public enum ValueAgreement: String, Sendable, Hashable, Codable {
    /// One of them gives none, or they count different things.
    case unknown
    case same
    /// Both can be true at once: `about 40` and `43`.
    case compatible
    case different
  }

  /// Compares two mentions, the one that was published first before the other.
  public init(_ first: ClaimMention, _ second: ClaimMention, lexicon: ClaimLexicon) {
    predicate = lexicon.agreement(first.predicate, second.predicate)
    sharedParties = Names.shared(Self.names(first), Self.names(second))
    let named = Self.words(of: first).union(Self.words(of: second))
    let (a, b) = (Self.terms(first).subtracting(named), Self.terms(second).subtracting(named))
    // A name is one word, however many it has, and predicates that have to do with each other are one that both have.
    let agreed = predicate == .apart ? 0 : 1
    sharedTerms = a.intersection(b).count + sharedParties + agreed
    let sizes = [a.count + Self.names(first).count, b.count + Self.names(second).count].sorted()
    overlap = sizes[0] + agreed == 0 ? 0 : Double(sharedTerms) / Double(sizes[0] + agreed)
    coverage = sizes[1] + agreed == 0 ? 0 : Double(sharedTerms) / Double(sizes[1] + agreed)
    sharedContext = Names.shared(first.context, second.context)
    sharesContext = first.context == second.context || sharedContext > 0
    sharesArgument = Self.shareArgument(first, second)
    clash = Self.clash(first, second)
    values = Self.values(first.quantities, second.quantities)
    let documents = [first, second].map { $0.stances.first?.document }
    isWithinOneDocument = documents[0] != nil && documents[0] == documents[1]
    areDated = first.eventAt != nil && second.eventAt != nil
    hasComeAbout = [.future, .possible].contains(first.modality) && second.modality == .plain
    wordsOfShorter = min(Self.length(of: first), Self.length(of: second))
  }

  private static func length(of mention: ClaimMention) -> Int {
    (mention.wording?.text ?? mention.text).split(separator: " ").count
  }

  /// The content words besides predicate and numbers.
  static func terms(_ mention: ClaimMention) -> Set<String> {
    Set(mention.terms.filter { !isNumber($0) && !mention.predicate.contains($0) })
  }

  private static func isNumber(_ term: String) -> Bool { term.first?.isNumber ?? false }

  private static func clash(_ a: ClaimMention, _ b: ClaimMention) -> String? {
    if (a.modality == .conditional) != (b.modality == .conditional) { return "condition" }
    if rolesAreSwapped(a, b) { return "roles" }
    if differ(a.agent, b.agent) { return "agent" }
    if differ(a.patient, b.patient) { return "patient" }
    if !a.places.isEmpty, !b.places.isEmpty, Names.shared(a.places, b.places) == 0 {
      return "place"
    }
    if datesClash(a.eventAt, b.eventAt) { return "date" }
    return namesAreApart(a, b) ? "names" : nil
  }

  /// Whether each names somebody or some place that the other does not.
  private static func namesAreApart(_ a: ClaimMention, _ b: ClaimMention) -> Bool {
    let (own, other) = (names(a), names(b))
    return own.contains { !isNamed($0, in: b, other) }
      && other.contains { !isNamed($0, in: a, own) }
  }

  private static func isNamed(_ name: String, in mention: ClaimMention, _ names: [String]) -> Bool {
    names.contains { Names.areOne($0, name) } || isTerm(name, of: mention)
  }

  /// The words that its names consist of, in lower case.
  static func words(of mention: ClaimMention) -> Set<String> {
    Set(
      names(mention).flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }.map(
        String.init))
  }

  static func names(_ mention: ClaimMention) -> [String] {
    (mention.parties + mention.places).filter(Names.isName)
  }

  /// Whether a word of a name is among what a mention says.
  private static func isTerm(_ name: String, of mention: ClaimMention) -> Bool {
    name.lowercased().split(separator: " ").contains { mention.terms.contains(String($0)) }
  }

  private static func shareArgument(_ a: ClaimMention, _ b: ClaimMention) -> Bool {
    let (own, other) = (
      [a.agent, a.patient].compactMap { $0 }, [b.agent, b.patient].compactMap { $0 }
    )
    return Names.shared(own, other) > 0
  }

  private static func rolesAreSwapped(_ a: ClaimMention, _ b: ClaimMention) -> Bool {
    guard let one = a.agent, let other = b.patient, Names.areOne(one, other) else { return false }
    return !(b.agent.map { Names.areOne(one, $0) } ?? false)
      && !(a.patient.map { Names.areOne($0, other) } ?? false)
  }

  /// Whether both are names, of different people or bodies.
  private static func differ(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b, Names.isName(a), Names.isName(b) else { return false }
    return !Names.areOne(a, b)
  }

  private static func datesClash(_ a: String?, _ b: String?) -> Bool {
    guard let one = a.flatMap(EDTF.init), let other = b.flatMap(EDTF.init),
      let start = one.lowerBound, let end = one.upperBound, let otherStart = other.lowerBound,
      let otherEnd = other.upperBound
    else { return false }
    return end < otherStart || otherEnd < start
  }

  private static func values(_ a: [Quantity], _ b: [Quantity]) -> ValueAgreement {
    var agreement = ValueAgreement.unknown
    for one in a {
      let others = b.filter { $0.isComparable(with: one) }
      if others.isEmpty { continue }
      if others.contains(one)
        || others.contains(where: { $0.value == one.value && $0.bound == one.bound })
      {
        agreement = agreement == .unknown ? .same : agreement
      } else if others.contains(where: one.isCompatible) {
        agreement = .compatible
      } else {
        return .different
      }
    }
    return agreement
  }
}
