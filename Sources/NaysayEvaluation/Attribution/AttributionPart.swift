extension EvaluationPart {
  /// Who said what, by which words.
  package static var attribution: EvaluationPart {
    EvaluationPart(name: "attribution", evaluations: [PolNeAR(), CofeNet(), GUMRelations()])
  }
}
