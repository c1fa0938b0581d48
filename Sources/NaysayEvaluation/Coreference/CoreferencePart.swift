extension EvaluationPart {
  /// Whom sources are taken for.
  package static var coreference: EvaluationPart {
    EvaluationPart(name: "coreference", evaluations: [GUMCoreference()])
  }
}
