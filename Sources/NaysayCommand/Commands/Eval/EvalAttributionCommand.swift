import ArgumentParser
import NaysayEvaluation

/// `naysay eval attribution`: measures who said what, by which words.
struct EvalAttributionCommand: EvalPartCommand {
  static let part = EvaluationPart.attribution
  static let configuration = CommandConfiguration(
    commandName: "attribution",
    abstract: "Measure who said what, by which words.",
    discussion: """
      Compares sources, cues and contents with those of PolNeAR, with the labels of CofeNet's \
      samples of it, and with GUM's relations of attribution.

      Naysay leaves complementisers (that, whether, if) and outer quotation marks out of contents; \
      PolNeAR has them in. Figures “with complementisers”, and marks, are those of the same contents \
      with what stands right before or after them put back.

      EXAMPLES
        naysay eval attribution corpora/
        naysay eval attribution corpora/ --errors misread.txt
      """)

  @OptionGroup var options: EvaluationOptions
}
