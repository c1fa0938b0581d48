import GRDB
public import NaysayClaims

/// How one mention of a claim bears on another, of the same claim or of another, and what decided it.
public struct StoredLink: Sendable, Hashable, Codable {
  /// A mention with the claim that it is of.
  public struct Mention: Sendable, Hashable, Codable {
    /// The handle of the claim.
    public var claim: String
    /// What the document says.
    public var text: String
    /// The document.
    public var document: LedgerDocument
  }

  /// The mention that was published first.
  public var first: Mention
  /// The other.
  public var second: Mention
  /// What the second is to the first.
  public var relation: ClaimRelation
  /// The rule.
  public var rule: String
  /// What decided it; nil where an earlier version did not keep it.
  public var features: MatchFeatures?
}

extension MatchFeatures {
  /// Reads the column `features`; nil where it is null.
  init?(_ row: Row) throws {
    guard let text: String = row["features"] else { return nil }
    self = try StoredJSON.value(MatchFeatures.self, from: text)
  }
}
