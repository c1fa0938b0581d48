import ArgumentParser
import NaysayEvaluation

/// `naysay eval coreference`: measures whom sources are taken for.
struct EvalCoreferenceCommand: EvalPartCommand {
  static let part = EvaluationPart.coreference
  static let configuration = CommandConfiguration(
    commandName: "coreference",
    abstract: "Measure whom sources are taken for.",
    discussion: """
      Compares the entities of sources (he, the ministry, Okafor) with GUM's groups of mentions, \
      words and sentences given. I, we and you are left out: they are named by the quotation that \
      they stand in.

      EXAMPLES
        naysay eval coreference corpora/
        naysay eval coreference corpora/ --errors misread.txt
      """)

  @OptionGroup var options: EvaluationOptions
}
