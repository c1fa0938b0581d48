import NaysayClaims

extension ExplainedLink {
  /// What the other claim is to the one that is explained: `gives another value than this`.
  func wording(from claim: String) -> String {
    first.claim == claim ? relation.ofSecond : relation.ofFirst
  }

  /// The rule and what it was decided by, in one line.
  var reasons: String {
    guard let features else { return "rule \(rule); what decided it was not kept" }
    return "rule \(rule): " + features.sentence
  }
}

extension ClaimRelation {
  /// What the second of two claims is to the first.
  fileprivate var ofSecond: String {
    switch self {
    case .same: "says the same, but was set apart from this"
    case .contradicts: "contradicts this"
    case .refines: "says more exactly what this says"
    case .otherValue: "gives another value than this"
    case .supersedes: "is a later state of this"
    case .partOf: "is about a part of this"
    case .hasPart: "is about the whole of which this is a part"
    case .dependsOn: "depends on this"
    case .conditionOf: "is a condition of this"
    case .related, .unrelated: "has to do with this"
    }
  }

  /// What the first of two claims is to the second.
  fileprivate var ofFirst: String {
    switch self {
    case .same, .contradicts, .otherValue, .related, .unrelated: ofSecond
    case .refines: "says less exactly what this says"
    case .supersedes: "is an earlier state of this"
    case .partOf: ClaimRelation.hasPart.ofSecond
    case .hasPart: ClaimRelation.partOf.ofSecond
    case .dependsOn: ClaimRelation.conditionOf.ofSecond
    case .conditionOf: ClaimRelation.dependsOn.ofSecond
    }
  }
}

extension MatchFeatures {
  /// `same predicate (sign); both name Lurem; both say treaty; words 67 % of the fewer, 50 % of the more`.
  var sentence: String {
    var parts = [predicateWords]
    if !names.isEmpty { parts.append("both name \(names.joined(separator: ", "))") }
    if !words.isEmpty { parts.append("both say \(words.joined(separator: ", "))") }
    parts.append("words in common \(overlap) % of the fewer, \(coverage) % of the more")
    if let values = values.words { parts.append(values) }
    if sharesArgument { parts.append("said of the same person or thing") }
    if isWithinOneDocument {
      parts.append("in one document")
    } else if sharesContext {
      parts.append("documents that name the same")
    }
    if let condition { parts.append("under the condition “\(condition)”") }
    if let clash { parts.append("told apart by \(clash)") }
    if model != nil {
      let read = likelihoods.map { "\($0.relation) \($0.percent) %" }.joined(separator: ", ")
      parts.append("model: \(read)")
    }
    if let kinship { parts.append("of one claim: \(kinship) %") }
    return parts.joined(separator: "; ")
  }

  private var predicateWords: String {
    let pair = predicates.isEmpty ? "" : " (\(predicates.joined(separator: ", ")))"
    return predicate.words + pair
  }
}

extension PredicateAgreement {
  fileprivate var words: String {
    switch self {
    case .same: "same predicate"
    case .synonym: "predicates that say the same"
    case .antonym: "opposite predicates"
    case .later: "later predicate"
    case .earlier: "earlier predicate"
    case .apart: "other predicates"
    }
  }
}

extension ClaimComparison.ValueAgreement {
  fileprivate var words: String? {
    switch self {
    case .unknown: nil
    case .same: "same number"
    case .compatible: "numbers that can both be right"
    case .different: "other number"
    }
  }
}
