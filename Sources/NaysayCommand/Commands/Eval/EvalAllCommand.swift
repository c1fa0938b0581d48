import ArgumentParser
import NaysayEvaluation

/// `naysay eval all`: measures on every corpus that is there.
struct EvalAllCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Measure on every corpus that is there.")

  @OptionGroup var options: EvaluationOptions

  mutating func perform() async throws {
    try await EvaluationRun(options).perform(EvaluationPart.all)
  }
}
