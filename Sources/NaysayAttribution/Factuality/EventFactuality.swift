/// What a text says of whether an event takes place, and by which words it says so.
///
/// In *The crew did not manage to close the valve* the event `close` has the value `CT-`, decided by `not` and by the
/// signature of `manage`. The value is from the point of view of whoever the words are: what somebody is reported to
/// say is read as that person presents it, and the steps name the report.
package struct EventFactuality: Sendable, Hashable {
  /// The value on FactBank's scale.
  package var value: Factuality
  /// The words that decided it, the outermost first.
  package var steps: [FactualityStep]

  /// Creates a reading.
  package init(_ value: Factuality = .certain, steps: [FactualityStep] = []) {
    self.value = value
    self.steps = steps
  }

  /// The reading after one more word has had its say.
  func then(_ step: FactualityStep) -> EventFactuality {
    EventFactuality(step.value, steps: steps + [step])
  }
}

/// A word that bears on whether an event takes place.
package struct FactualityStep: Sendable, Hashable {
  /// The index of the word.
  package var word: Int
  /// What the word does, such as `negation`, or the kind that `factuality.tsv` gives it.
  package var reason: FactualityReason
  /// The value after it.
  package var value: Factuality
}
