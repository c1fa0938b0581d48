import ArgumentParser
import NaysayEvaluation

/// `naysay eval time`: measures when things happen.
struct EvalTimeCommand: EvalPartCommand {
  static let part = EvaluationPart.time
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Measure when things happen.",
    discussion: """
      Compares expressions of time, their types and their values with those of TimeBank and \
      AQUAINT, after TempEval-3. The articles that the rules were developed on, every second one, \
      and the others are also told apart.

      EXAMPLES
        naysay eval time corpora/
        naysay eval time corpora/ --errors misread.txt
      """)

  @OptionGroup var options: EvaluationOptions
}
