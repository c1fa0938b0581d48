import ArgumentParser
import NaysayEvaluation

/// `naysay eval attribution`: measures who said what, by which words.
struct EvalAttributionCommand: EvalPartCommand {
  static let part = EvaluationPart.attribution
  static let configuration = CommandConfiguration(
    commandName: "attribution",
    abstract: "Measure who said what, by which words.",
    discussion: """
      Compares sources, cues and contents with those of PolNeAR.

      EXAMPLES
        naysay eval attribution corpora/
        naysay eval attribution corpora/ --errors misread.txt
      """)

  @OptionGroup var options: EvaluationOptions
}
