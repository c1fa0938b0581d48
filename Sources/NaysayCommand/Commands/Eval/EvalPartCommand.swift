import ArgumentParser
import NaysayEvaluation

/// A subcommand of `naysay eval` that measures one part.
protocol EvalPartCommand: Verb {
  static var part: EvaluationPart { get }
  var options: EvaluationOptions { get }
}

extension EvalPartCommand {
  mutating func perform() async throws {
    try await EvaluationRun(options).perform([Self.part])
  }
}
