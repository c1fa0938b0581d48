package import NaysayAttribution

/// One attribution that a case expects, with only what the case states about it.
///
/// A list holds the readings that count as right; an empty one means that the case does not say.
package struct ExpectedAttribution: Sendable {
  /// The line of the case file.
  package var line: Int
  /// The cue: by it the attribution is looked up.
  package var cue: [ExpectedSpans]
  package var source: [ExpectedSpans] = []
  package var content: [ExpectedSpans] = []
  package var addressee: [ExpectedSpans] = []
  package var medium: [ExpectedSpans] = []
  /// Stances; nil where the content must be no claim.
  package var stance: [Stance?] = []
  package var act: [String] = []
  package var factuality: [Factuality] = []
  /// EDTF dates; `~` where there must be none.
  package var statedAt: [String] = []
  package var eventAt: [String] = []
  /// The resolved source and its principal; `~` where there must be none.
  package var entity: [String] = []
  package var onBehalfOf: [String] = []
  package var direct: Bool?
  /// The cue of the attribution that this one is nested in; no spans where it must not be nested.
  package var parent: ExpectedSpans?

  /// Creates an expectation of a cue alone.
  package init(line: Int, cue: [ExpectedSpans]) {
    self.line = line
    self.cue = cue
  }
}
