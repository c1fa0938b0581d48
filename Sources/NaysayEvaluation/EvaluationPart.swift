/// What one subcommand of `naysay eval` measures: a task, on one or more corpora.
package struct EvaluationPart: Sendable {
  /// The subcommand's name and the part's key in JSON: `attribution`.
  package var name: String
  package var evaluations: [any Evaluation]

  package init(name: String, evaluations: [any Evaluation]) {
    self.name = name
    self.evaluations = evaluations
  }

  /// Every part, in the order they are measured in.
  package static var all: [EvaluationPart] {
    [.attribution, .trees, .time, .factuality, .coreference, .inference, .headlines]
  }
}
