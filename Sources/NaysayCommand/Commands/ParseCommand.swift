import ArgumentParser
import Naysay
import NaysayLanguage
import NaysayText

/// `naysay parse`: writes the syntax of a text as CoNLL-U.
struct ParseCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Write the syntax of texts as CoNLL-U.",
    discussion: """
      Cuts a text into sentences and words and writes lemmas, parts of speech, features and \
      dependency trees in the terms of Universal Dependencies. Of CoNLL-U input the words and \
      sentences are kept, and the rest is written anew.

      EXAMPLES
        naysay parse story.txt
        echo 'The mayor denied it.' | naysay parse -
        naysay parse --input-format conllu en_ewt-ud-dev.conllu -o parsed.conllu
      """)

  /// The forms that texts are given in.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, conllu
  }

  @Argument(help: "Files, or - for standard input. (default: -)")
  var paths: [String] = []

  @Option(help: ArgumentHelp("The form of the input: text or conllu.", valueName: "form"))
  var inputFormat: Form = .text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var engine: EngineOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let output = try Output(path: output)
    do {
      let problems = try await parse(to: output)
      try output.finish()
      try problems.finish()
    } catch {
      output.abandon()
      throw error
    }
  }

  private func parse(to output: Output) async throws -> Problems {
    let analyzer = try engine.analyzer()
    var problems = Problems()
    var progress = Progress(quiet: display.quiet || Terminal.showsOutput)
    let queue = InputQueue(paths: paths.isEmpty ? ["-"] : paths, form: .text)
    var pending: ArraySlice<Task> = []
    try await OrderedWork.run(jobs: jobs.count) {
      while pending.isEmpty, let unit = queue.next() { pending = tasks(of: unit)[...] }
      return pending.popFirst()
    } transform: { task in
      task.map { $0.conllu(by: analyzer) }
    } consume: { result in
      progress.advance()
      switch result {
      case .success(let text):
        try output.write(text)
        try output.flush()
      case .failure(let failure):
        progress.interrupt { problems.note(failure) }
      }
    }
    progress.clear()
    return problems
  }

  private typealias Task = Result<Text, CommandFailure>

  /// A text to parse.
  private enum Text: Sendable {
    case plain(Document)
    case segmented(CoNLLUDocument)

    func conllu(by analyzer: Analyzer) -> String {
      let parsed =
        switch self {
        case .plain(let document): analyzer.parse(document)
        case .segmented(let document): analyzer.parse(document)
        }
      var output = ""
      CoNLLUWriter.write(parsed, to: &output)
      return output
    }
  }

  /// The texts of one input; a CoNLL-U file may hold many.
  private func tasks(of unit: InputUnit) -> [Task] {
    if inputFormat == .conllu, case .text(let bytes, _, let path) = unit {
      do {
        let contents = try Self.decode(bytes, path: path)
        return try CoNLLUReader.read(contents, file: path).map { .success(.segmented($0)) }
      } catch {
        return [.failure(Self.failure(error))]
      }
    }
    return unit.read().map { [$0.map { .plain($0.document) }] } ?? []
  }

  private static func decode(_ bytes: [UInt8], path: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        .badData, "\(path): is not UTF-8; convert it first: iconv -f windows-1252 -t utf-8")
    }
    return text
  }

  private static func failure(_ error: any Error) -> CommandFailure {
    guard let error = error as? CoNLLUError else { return CommandFailure(error) }
    return CommandFailure(.badData, "\(error.description); mend the line")
  }
}
