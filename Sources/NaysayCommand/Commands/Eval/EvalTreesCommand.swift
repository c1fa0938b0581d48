import ArgumentParser
import NaysayEvaluation

/// `naysay eval trees`: measures words, sentences, tags, lemmas and dependency trees.
struct EvalTreesCommand: EvalPartCommand {
  static let part = EvaluationPart.trees
  static let configuration = CommandConfiguration(
    commandName: "trees",
    abstract: "Measure words, sentences, tags, lemmas and dependency trees.",
    discussion: """
      Compares with the treebanks UD English EWT and GUM, from raw text and with gold's words and \
      sentences given. Words are aligned by their characters, as in the CoNLL 2018 shared task; \
      LAS compares relations without their subtypes.

      EXAMPLES
        naysay eval trees corpora/
        naysay eval trees corpora/ --errors misread.txt
      """)

  @OptionGroup var options: EvaluationOptions
}
