public import NaysayClaims

/// A claim of a list with no more than a line says of it.
public struct ListedSummary: Sendable, Hashable, Codable {
  /// What a reader types to name it: `c1`.
  public var handle: String
  /// What the line says.
  public var summary: ClaimSummary

  /// Creates an entry of a list.
  public init(handle: String, summary: ClaimSummary) {
    self.handle = handle
    self.summary = summary
  }
}

/// A list of claims for a reader, a line each.
public struct SummaryListing: Sendable, Hashable, Codable {
  /// The claims in the order in which they are shown.
  public var claims: [ListedSummary]
  /// How many documents were looked through.
  public var documentCount: Int

  /// Creates a list.
  public init(claims: [ListedSummary], documentCount: Int) {
    self.claims = claims
    self.documentCount = documentCount
  }

  /// Takes of whole claims what a line says.
  public init(of listing: ClaimListing) {
    self.init(
      claims: listing.claims.map { ListedSummary(handle: $0.handle, summary: $0.claim.summary) },
      documentCount: listing.documentCount)
  }
}
