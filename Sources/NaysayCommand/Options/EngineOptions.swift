import ArgumentParser
import Foundation
import Naysay

/// What documents are read with.
struct EngineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of lexicon files that change or add to the built-in ones.", valueName: "folder"))
  var lexicons: String?

  @Option(
    help: ArgumentHelp(
      "The language model: standard, fast (for bulk work), or a file.", valueName: "model"))
  var model: String?

  var modelChoice: ModelChoice { model.map { ModelChoice($0) } ?? .standard }

  /// The analyzer, with its resources read.
  func analyzer() throws(AnalyzerError) -> Analyzer {
    try Analyzer(
      lexicons: lexicons.map { URL(fileURLWithPath: $0) },
      model: modelChoice)
  }
}

/// How many documents are read at a time.
struct JobOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many documents are read at a time. (default: the number of cores)", valueName: "n"))
  var jobs: Int?

  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
  }
}
