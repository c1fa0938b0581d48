import NaysayAttribution
public import NaysayClaims

/// A refuting stance, the claim it is towards, and whose report of that claim it answers.
public struct ListedRefutation: Sendable, Hashable, Codable {
  /// Whose report a refutation answers.
  public struct Report: Sendable, Hashable, Codable {
    /// The stance that asserts the claim.
    public var stance: ClaimStance
    /// Whether no text says outright that it is this report that is refuted.
    public var inferred: Bool

    /// Creates a report.
    public init(stance: ClaimStance, inferred: Bool) {
      self.stance = stance
      self.inferred = inferred
    }
  }

  /// The handle of the claim, `c1`.
  public var handle: String
  /// The claim that is refuted.
  public var claim: Claim
  /// The refuting stance.
  public var stance: ClaimStance
  /// The reports that it answers: named sources where there are any, unnamed ones otherwise.
  public var reports: [Report]
  /// The document that the refutation stands in; nil where the list was made without it.
  public var document: DocumentCard?

  /// Creates a row.
  public init(
    handle: String, claim: Claim, stance: ClaimStance, reports: [Report], document: DocumentCard?
  ) {
    self.handle = handle
    self.claim = claim
    self.stance = stance
    self.reports = reports
    self.document = document
  }
}

/// Who refuted what, as of a date.
public struct RefutationListing: Sendable, Hashable, Codable {
  /// The refutations, claim by claim and within a claim in the order of its stances.
  public var refutations: [ListedRefutation]
  /// The date the list stands on; nil where everything on record counts.
  public var asOf: String?
  /// How many documents were looked through.
  public var documentCount: Int

  /// Creates a list of refutations.
  public init(refutations: [ListedRefutation], asOf: String? = nil, documentCount: Int) {
    self.refutations = refutations
    self.asOf = asOf
    self.documentCount = documentCount
  }

  /// Picks the refutations out of a list of claims.
  public init(of listing: ClaimListing) {
    self.init(
      refutations: listing.claims.flatMap(ListedRefutation.all(of:)), asOf: listing.asOf,
      documentCount: listing.documentCount)
  }
}

extension ListedRefutation {
  /// The refutations of one claim.
  static func all(of listed: ListedClaim) -> [ListedRefutation] {
    listed.claim.stances.filter { $0.stance == .refutes }.map { refutation in
      ListedRefutation(
        handle: listed.handle, claim: listed.claim, stance: refutation,
        reports: reports(answeredBy: refutation, among: listed.claim.stances),
        document: listed.document(refutation.document))
    }
  }

  /// The reports that a refutation answers: those its own document tells of, else those of others.
  private static func reports(
    answeredBy refutation: ClaimStance, among stances: [ClaimStance]
  ) -> [Report] {
    let assertions = stances.filter { $0.stance == .asserts && $0.source != refutation.source }
    let near = assertions.filter { $0.document == refutation.document }
    let candidates = near.isEmpty ? assertions : near
    let named = candidates.filter { $0.entity != nil }
    var reports: [Report] = []
    for assertion in named.isEmpty ? candidates : named
    where !reports.contains(where: { $0.stance.source == assertion.source }) {
      let inferred =
        assertion.inferred || refutation.inferred || assertion.document != refutation.document
      reports.append(Report(stance: assertion, inferred: inferred))
    }
    return reports
  }
}
