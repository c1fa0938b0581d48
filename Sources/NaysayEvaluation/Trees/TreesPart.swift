extension EvaluationPart {
  /// Words, sentences, tags, lemmas and trees.
  package static var trees: EvaluationPart {
    EvaluationPart(
      name: "trees",
      evaluations: [
        Treebank(
          Corpus(
            key: "ewt", name: "UD English EWT dev", path: "syntax/ewt/dev.conllu",
            published: "https://github.com/UniversalDependencies/UD_English-EWT")),
        Treebank(
          Corpus(
            key: "gum", name: "GUM dev", path: "syntax/gum/dev.conllu",
            published: "https://github.com/amir-zeldes/gum")),
      ])
  }
}
