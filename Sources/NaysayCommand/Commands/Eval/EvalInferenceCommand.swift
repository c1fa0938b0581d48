import ArgumentParser
import NaysayEvaluation

/// `naysay eval inference`: measures whether one text is found to entail or contradict another.
struct EvalInferenceCommand: EvalPartCommand {
  static let part = EvaluationPart.inference
  static let configuration = CommandConfiguration(
    commandName: "inference",
    abstract: "Measure whether one text is found to entail or contradict another.",
    discussion: """
      Compares what the model of pairs makes of two sentences with SICK, and with NaN-NLI, whose \
      first sentences are negated below the clause and which it was not trained on.

      EXAMPLES
        naysay eval inference corpora/
        naysay eval inference corpora/ --errors misread.txt
      """)

  @OptionGroup var options: EvaluationOptions
}
