/// Two texts, and what the second is to the first.
package struct InferencePair: Decodable, Sendable, Hashable {
  /// What a second text may be to a first.
  package enum Label: String, Decodable, Sendable, CaseIterable {
    case entailment
    case neutral
    case contradiction
  }

  package var premise: String
  package var hypothesis: String
  package var label: Label
}
