/// A list of claims as of a date.
public struct ClaimListing: Sendable, Hashable, Codable {
  /// The claims in the order in which they are shown.
  public var claims: [ListedClaim]
  /// The date the claims stand on, `YYYY-MM-DD`; nil where everything on record counts.
  public var asOf: String?
  /// How many documents were looked through.
  public var documentCount: Int

  /// Creates a list.
  public init(claims: [ListedClaim], asOf: String? = nil, documentCount: Int) {
    self.claims = claims
    self.asOf = asOf
    self.documentCount = documentCount
  }
}

/// Which claims a list was asked for: its last line says so.
public enum ListingScope: Sendable, Hashable {
  /// Only those that are contested.
  case contested
  /// All of them, whatever their status.
  case all
}
