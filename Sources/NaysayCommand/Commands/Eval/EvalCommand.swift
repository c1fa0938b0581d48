import ArgumentParser

/// `naysay eval`: measures how well texts are read, on annotated corpora.
struct EvalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure how well texts are read, on annotated corpora.",
    discussion: """
      DATA is a folder with annotated corpora. They are not part of Naysay: \
      Documentation/evaluation.md says where they are published, how the folder is laid out, and \
      what each figure means. A corpus that is not there is left out.

      EXAMPLES
        naysay eval corpora/
        naysay eval corpora/ --json > figures.json
        naysay eval attribution corpora/ --errors misread.txt
      """,
    subcommands: [
      EvalAllCommand.self, EvalAttributionCommand.self, EvalTreesCommand.self, EvalTimeCommand.self,
      EvalFactualityCommand.self, EvalCoreferenceCommand.self, EvalInferenceCommand.self,
      EvalHeadlinesCommand.self,
    ],
    defaultSubcommand: EvalAllCommand.self)
}
