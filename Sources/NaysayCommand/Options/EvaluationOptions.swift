import ArgumentParser

/// What the subcommands of `eval` share.
struct EvaluationOptions: ParsableArguments {
  @Argument(help: "The folder that the corpora lie in.")
  var data: String

  @Flag(help: "Write JSON.")
  var json = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write what was misread to a file, a block of lines each.", valueName: "file"))
  var errors: String?

  @OptionGroup var engine: EngineOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var display: DisplayOptions
}
