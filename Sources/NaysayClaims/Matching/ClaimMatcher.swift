import NaysayAttribution

/// Decides how one mention of a claim bears on another.
public struct ClaimMatcher: Sendable {
  private let lexicon: ClaimLexicon

  /// Creates a matcher that knows what a lexicon says of predicates.
  public init(lexicon: ClaimLexicon) { self.lexicon = lexicon }

  /// A relation and the grounds for it.
  public struct Decision: Sendable, Hashable, Codable {
    /// What the second mention is to the first.
    public var relation: ClaimRelation
    /// The rule, for `explain`.
    public var rule: String
    /// What the two have in common.
    public var comparison: ClaimComparison
  }

  /// How the second mention bears on the first; they are given in the order of publication.
  public func decision(_ first: ClaimMention, _ second: ClaimMention) -> Decision {
    let comparison = ClaimComparison(first, second, lexicon: lexicon)
    let (relation, rule) = relation(comparison)
    return Decision(relation: relation, rule: rule, comparison: comparison)
  }

  private func relation(_ it: ClaimComparison) -> (ClaimRelation, String) {
    switch it.predicate {
    case .same, .synonym: return ofOnePredicate(it)
    case .antonym:
      return isAboutTheSame(it) && it.sharesArgument
        ? (.contradicts, "antonym") : (.unrelated, "antonym of another")
    case .later:
      return isAboutTheSame(it) ? (.supersedes, "later stage") : (.unrelated, "stage of another")
    case .earlier:
      return isAboutTheSame(it) ? (.related, "earlier stage") : (.unrelated, "stage of another")
    case .apart:
      guard it.clash == nil, it.sharedParties > 0 || it.sharesContext,
        it.sharedTerms - it.sharedParties >= 3,
        it.overlap >= 0.75, it.coverage >= 0.4
      else {
        return (.unrelated, "another predicate")
      }
      return ofOneWording(it, rule: "words")
    }
  }

  private func ofOnePredicate(_ it: ClaimComparison) -> (ClaimRelation, String) {
    guard isAboutTheSame(it) else { return (.unrelated, it.clash ?? "little in common") }
    return ofOneWording(it, rule: it.predicate == .same ? "predicate" : "synonym")
  }

  private func ofOneWording(_ it: ClaimComparison, rule: String) -> (ClaimRelation, String) {
    // A forecast that came about otherwise is superseded too.
    if it.hasComeAbout { return (.supersedes, rule + "+came about") }
    if it.values == .different {
      return isOfOneThing(it) ? (.otherValue, rule + "+value") : (.related, rule + "+other number")
    }
    if it.values == .compatible { return (.refines, rule + "+value") }
    return (.same, rule)
  }

  /// Whether two numbers are of one thing: within a document they seldom are, unless it says of what time.
  private func isOfOneThing(_ it: ClaimComparison) -> Bool {
    it.predicate != .apart && (it.areDated || !it.isWithinOneDocument)
  }

  /// Whether nothing tells the two apart and enough joins them.
  private func isAboutTheSame(_ it: ClaimComparison) -> Bool {
    guard it.clash == nil else { return false }
    if it.sharedParties > 0 {
      return it.overlap >= 0.5 && it.sharedTerms >= (it.isWithinOneDocument ? 2 : 3)
        && it.coverage >= 0.25
    }
    return it.sharesContext && it.overlap >= 0.6 && it.sharedTerms >= 2
  }
}
