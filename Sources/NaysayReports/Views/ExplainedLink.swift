public import NaysayClaims

/// How one mention of a claim bears on another, and what decided it.
public struct ExplainedLink: Sendable, Hashable, Codable {
  /// A mention with the claim that it is of.
  public struct Mention: Sendable, Hashable, Codable {
    /// The handle of the claim.
    public var claim: String
    /// The canonical affirmative sentence.
    public var text: String
    /// The document it stands in.
    public var document: DocumentCard

    /// Creates an entry.
    public init(claim: String, text: String, document: DocumentCard) {
      self.claim = claim
      self.text = text
      self.document = document
    }
  }

  /// The mention that was published first.
  public var first: Mention
  /// The other.
  public var second: Mention
  /// What the second is to the first.
  public var relation: ClaimRelation
  /// The rule that decided it.
  public var rule: String
  /// What it was decided by; nil where an earlier version did not keep it.
  public var features: MatchFeatures?

  /// Creates an entry.
  public init(
    first: Mention, second: Mention, relation: ClaimRelation, rule: String,
    features: MatchFeatures?
  ) {
    self.first = first
    self.second = second
    self.relation = relation
    self.rule = rule
    self.features = features
  }
}

extension ExplainedLink {
  /// Whether both mentions are of one claim.
  var isWithinOneClaim: Bool { first.claim == second.claim }

  /// The mention of the other claim, as seen from one of the two.
  func other(than claim: String) -> Mention { first.claim == claim ? second : first }
}
