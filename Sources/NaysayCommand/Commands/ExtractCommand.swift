import ArgumentParser
import Naysay
import NaysayAttribution
import NaysayReports
import NaysayText

/// `naysay extract`: shows what is found in articles, without a ledger.
struct ExtractCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Show who says what in articles, without a ledger.",
    discussion: """
      Writes each article's attributions in the order of the input: source, cue and content as \
      spans in code points, stance, act, factuality and the rule that decided them.

      EXAMPLES
        naysay extract story.txt
        naysay extract story.txt --format table
        cat news.jsonl | naysay extract - --format jsonl | jq '.attributions[].stance'
      """)

  @Argument(help: "Files, folders, or - for standard input. (default: -)")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The form of the input: text, json or jsonl. (default: told from each file)",
      valueName: "form"))
  var inputFormat: InputForm?

  @OptionGroup var form: FormatOptions
  @OptionGroup var engine: EngineOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let format = try form.chosen(among: [.jsonl, .json, .table], default: .jsonl)
    let output = try Output(path: form.output)
    do {
      let problems = try await extract(as: format, to: output)
      try output.finish()
      try problems.finish()
    } catch {
      output.abandon()
      throw error
    }
  }

  private func extract(as format: OutputFormat, to output: Output) async throws -> Problems {
    let analyzer = try engine.analyzer()
    let queue = InputQueue(paths: paths.isEmpty ? ["-"] : paths, form: inputFormat)
    var writer = ExtractionWriter(format: format, output: output)
    var problems = Problems()
    var progress = Progress(quiet: display.quiet || Terminal.showsOutput)
    try await OrderedWork.run(jobs: jobs.count, next: queue.next) { unit in
      unit.read()?.map { input in
        let analysis = analyzer.analyze(input.document)
        let text = ExtractionWriter.text(of: analysis, input.document, as: format)
        return Extraction(text: text, warnings: input.warnings)
      }
    } consume: { (result: Result<Extraction, CommandFailure>?) in
      guard let result else { return }
      progress.advance()
      switch result {
      case .success(let extraction):
        for warning in extraction.warnings { progress.interrupt { display.say(warning) } }
        try writer.write(extraction.text)
      case .failure(let failure):
        progress.interrupt { problems.note(failure) }
      }
    }
    progress.clear()
    try writer.end()
    return problems
  }

  /// What one article gives.
  private struct Extraction: Sendable {
    var text: String
    var warnings: [String]
  }
}
