extension EvaluationPart {
  /// Whether one text entails or contradicts another.
  package static var inference: EvaluationPart {
    EvaluationPart(
      name: "inference",
      evaluations: [
        InferencePairs(
          Corpus(
            key: "sick", name: "SICK dev", path: "nli/sick/dev.jsonl",
            published: "https://github.com/brmson/dataset-sts")),
        InferencePairs(
          Corpus(
            key: "nan_nli", name: "NaN-NLI", path: "nli/negation/nan_nli.jsonl",
            published: "https://github.com/joey234/nan-nli")),
      ])
  }
}
