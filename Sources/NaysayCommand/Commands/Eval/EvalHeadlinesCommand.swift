import ArgumentParser
import NaysayEvaluation

/// `naysay eval headlines`: measures what stance articles have to headlines.
struct EvalHeadlinesCommand: EvalPartCommand {
  static let part = EvaluationPart.headlines
  static let configuration = CommandConfiguration(
    commandName: "headlines",
    abstract: "Measure what stance articles have to headlines.",
    discussion: """
      Compares with the Fake News Challenge, whose bodies agree, disagree, discuss or have nothing \
      to do with a headline, on a fifth of its claims; and ranks the headlines that a body may be \
      about. How much what a body shows counts for each stance is learnt from the other claims, and \
      stands in Lexicons/en/headline_stance.tsv.

      EXAMPLES
        naysay eval headlines corpora/
        naysay eval headlines corpora/ --errors misread.txt
        naysay eval headlines corpora/ --learn pairs.tsv --limit 2000
      """)

  @Option(
    help: ArgumentHelp(
      "Write pairs of the other claims with what the bodies show to a file, and measure nothing.",
      valueName: "file"))
  var learn: String?

  @Option(help: ArgumentHelp("About how many pairs to write.", valueName: "number"))
  var limit = 2000

  @OptionGroup var options: EvaluationOptions

  mutating func perform() async throws {
    guard let learn else { return try await EvaluationRun(options).perform([Self.part]) }
    let folder = try CorpusFolder(path: options.data)
    let analyzer = try options.engine.analyzer()
    let stances = try HeadlineStances.fakeNewsChallenge.equipped(beside: analyzer)
    options.display.say("reading \(stances.corpus.name)")
    var items = try stances.lesson(of: limit, in: folder)[...]
    var (heading, rows) = ("", "")
    var progress = Progress(quiet: options.display.quiet)
    try await OrderedWork.run(jobs: options.jobs.count) {
      items.popFirst()
    } transform: { item in
      stances.lines(of: item, readBy: analyzer)
    } consume: { lines in
      progress.advance()
      guard !lines.rows.isEmpty else { return }
      heading = lines.heading + "\n"
      for row in lines.rows { rows += row + "\n" }
    }
    progress.clear()
    try Output.writeAll(heading + rows, to: learn)
  }
}
