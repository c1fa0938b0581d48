import NaysayAttribution

/// Decides how one mention of a claim bears on another.
public struct ClaimMatcher: Sendable {
  let lexicon: ClaimLexicon
  private let reader: PairReader?

  /// Creates a matcher that knows what a lexicon says of predicates, and reads the wordings with a model where it has one.
  public init(lexicon: ClaimLexicon, reader: PairReader? = nil) {
    self.lexicon = lexicon
    self.reader = reader
  }

  /// The name of the model that reads the wordings; nil where none does.
  public var model: String? { reader?.name }

  /// A relation and the grounds for it.
  public struct Decision: Sendable, Hashable, Codable {
    /// What the second mention is to the first.
    public var relation: ClaimRelation
    /// The rule, for `explain`.
    public var rule: String
    /// What the two have in common.
    public var comparison: ClaimComparison
    /// What the model of pairs makes of their wordings; nil where it was not asked.
    public var judgement: PairJudgement?
  }

  /// How the second mention bears on the first; they are given in the order of publication.
  public func decision(_ first: ClaimMention, _ second: ClaimMention) -> Decision {
    let comparison = ClaimComparison(first, second, lexicon: lexicon)
    let (relation, rule) = structure(first, second, comparison, beside: relation(comparison))
    var decision = Decision(relation: relation, rule: rule, comparison: comparison)
    // Where the rules decide, the model need not be asked.
    guard [.unrelated, .related].contains(relation),
      let judgement = judgement(first, second, comparison)
    else { return decision }
    decision.judgement = judgement
    if let (relation, rule) = read(judgement, comparison),
      !isSelfContradiction(first, second, comparison)
    {
      (decision.relation, decision.rule) = (relation, rule)
    }
    return decision
  }

  /// What the model makes of the wordings, where the two may be about the same things: asking it of every two mentions of
  /// a collection would cost too much.
  private func judgement(
    _ first: ClaimMention, _ second: ClaimMention, _ it: ClaimComparison
  ) -> PairJudgement? {
    guard let reader, let one = first.wording, let other = second.wording, mayBeOne(it) else {
      return nil
    }
    return reader.judgement(one, other)
  }

  /// Whether nothing tells two mentions apart and both say something more than who and where; those of two documents must say
  /// more than a few words, and the documents be about the same people or places.
  private func mayBeOne(_ it: ClaimComparison) -> Bool {
    guard sayMoreThanNames(it) else { return false }
    return it.isWithinOneDocument
      || it.wordsOfShorter >= 3 && it.sharedContext >= 2
        && (it.sharedParties > 0 || it.sharedTerms >= 2)
  }

  private func sayMoreThanNames(_ it: ClaimComparison) -> Bool {
    it.clash == nil && it.sharedTerms > it.sharedParties
      && (it.sharedParties > 0 || it.sharesContext)
  }

  /// Whether, within one document, one speaker would say and deny the same: then the two are not the same.
  private func isSelfContradiction(
    _ first: ClaimMention, _ second: ClaimMention, _ it: ClaimComparison
  ) -> Bool {
    guard it.isWithinOneDocument else { return false }
    return first.stances.contains { one in
      second.stances.contains { other in
        one.takesASide && other.takesASide && one.stance != other.stance
          && Names.shared(one.speakers, other.speakers) > 0
      }
    }
  }

  /// What two mentions that the rules leave undecided show of whether they are about one thing, for learning its weights: more of
  /// them than the model is asked about, so that there is much to learn from that is not.
  package func lesson(_ first: ClaimMention, _ second: ClaimMention) -> KinshipFeatures? {
    let it = ClaimComparison(first, second, lexicon: lexicon)
    guard [.unrelated, .related].contains(relation(it).0), let reader, let one = first.wording,
      let other = second.wording, it.isWithinOneDocument || sayMoreThanNames(it)
    else { return nil }
    return KinshipFeatures(reader.judgement(one, other), it)
  }

  /// How likely the two are about one thing, 0…1.
  func kinship(_ judgement: PairJudgement, _ it: ClaimComparison) -> Double {
    lexicon.kinship.likelihood(of: KinshipFeatures(judgement, it))
  }

  private func read(_ judgement: PairJudgement, _ it: ClaimComparison) -> (ClaimRelation, String)? {
    let least = it.isWithinOneDocument ? Self.leastKinshipWithin : Self.leastKinshipAcross
    guard kinship(judgement, it) >= least else { return nil }
    let (same, contrary) = (judgement[.same], judgement[.contradicts])
    if it.hasComeAbout, same >= contrary { return (.supersedes, "model+came about") }
    if it.values == .different { return otherValue(judgement, it) }
    if it.values == .compatible { return (.refines, "model+value") }
    if judgement[.supersedes] > max(same, contrary) { return (.supersedes, "model") }
    // What it takes for the contrary is too often none.
    return same >= Self.leastSide * (same + contrary) ? (.same, "model") : nil
  }

  private func otherValue(
    _ judgement: PairJudgement, _ it: ClaimComparison
  ) -> (ClaimRelation, String)? {
    guard it.areDated || !it.isWithinOneDocument,
      judgement[.otherValue] + judgement[.supersedes] >= Self.leastOtherValue
    else { return nil }
    return (.otherValue, "model+value")
  }

  /// How likely two mentions must be about one thing, in one document and in two: what is joined wrongly makes claims contested
  /// that are not.
  private static let leastKinshipWithin = 0.6
  private static let leastKinshipAcross = 0.7
  /// How sure the model must be that they say the same of it rather than the contrary.
  private static let leastSide = 0.8
  /// How likely it must find that numbers which differ are of one thing.
  private static let leastOtherValue = 0.2

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
