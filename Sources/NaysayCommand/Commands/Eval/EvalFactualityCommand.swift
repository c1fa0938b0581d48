import ArgumentParser
import NaysayEvaluation

/// `naysay eval factuality`: measures whether events are read as taking place.
struct EvalFactualityCommand: EvalPartCommand {
  static let part = EvaluationPart.factuality
  static let configuration = CommandConfiguration(
    commandName: "factuality",
    abstract: "Measure whether events are read as taking place.",
    discussion: """
      Compares with the numbers, from -3, certainly not, to 3, certainly, that annotators gave \
      events. What numbers a corpus gives to a value is learnt from its train half, and stands in \
      Lexicons/en/factuality_scale.tsv.

      EXAMPLES
        naysay eval factuality corpora/
        naysay eval factuality corpora/ --errors misread.txt
        naysay eval factuality corpora/ --learn events.tsv
      """)

  @Option(
    help: ArgumentHelp(
      "Write the events of the train halves with their features to a file, and measure nothing.",
      valueName: "file"))
  var learn: String?

  @OptionGroup var options: EvaluationOptions

  mutating func perform() async throws {
    guard let learn else { return try await EvaluationRun(options).perform([Self.part]) }
    let folder = try CorpusFolder(path: options.data)
    let analyzer = try options.engine.analyzer()
    var lines = ""
    for corpus in JudgedEvents.all where folder.absence(of: corpus.corpus) == nil {
      options.display.say("reading \(corpus.corpus.key)")
      for line in try corpus.lesson(in: folder, readBy: analyzer) { lines += line + "\n" }
    }
    try Output.writeAll(lines, to: learn)
  }
}
