/// What a source does towards a claim. The claim is written affirmatively, so asserting *not P* refutes *P*.
public enum Stance: String, Sendable, Hashable, Codable, CaseIterable {
  /// Presents the claim as so.
  case asserts
  /// Presents the claim as not so.
  case refutes
  /// Asks or doubts whether it is so.
  case questions
  /// Leaves it open: no comment, a non-denial, hearsay, absence of evidence.
  case hedges
}
