public import NaysayClaims

/// A correction with what became of it.
public struct ListedCorrection: Sendable, Hashable {
  /// The correction.
  public var correction: Correction
  /// What became of it.
  public var state: CorrectionState

  /// Creates a row.
  public init(correction: Correction, state: CorrectionState) {
    self.correction = correction
    self.state = state
  }
}

/// The log of corrections: everything that analysts decided, and what they took back.
public struct CorrectionListing: Sendable, Hashable {
  /// The corrections in the order in which they are applied.
  public var corrections: [ListedCorrection]

  /// Creates a log.
  public init(corrections: [ListedCorrection]) { self.corrections = corrections }
}
