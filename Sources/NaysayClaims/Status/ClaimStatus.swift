/// Where a claim stands as of a date. Never a verdict on truth.
public enum ClaimStatus: String, Sendable, Hashable, Codable, CaseIterable {
  /// At least one live assertion, no live refutation.
  case asserted
  /// At least one live assertion and one live refutation, from different origins.
  case contested
  /// Refuted, and asserted by nobody who is on record.
  case deniedOnly = "denied-only"
  /// Only asked about or doubted.
  case questioned
  /// Only hedged: no comment, non-denials, hearsay.
  case open
  /// Its last asserter took it back.
  case withdrawn
  /// The refuter now agrees.
  case conceded
  /// A newer value or state has taken its place.
  case superseded
}
