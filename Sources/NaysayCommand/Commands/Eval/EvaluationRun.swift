import Naysay
import NaysayEvaluation
import NaysayLedger
import NaysayReports

/// Measures parts on the corpora that are there, and writes figures and errors.
struct EvaluationRun {
  private let options: EvaluationOptions

  init(_ options: EvaluationOptions) { self.options = options }

  /// Measures the parts.
  func perform(_ parts: [EvaluationPart]) async throws {
    let folder = try CorpusFolder(path: options.data)
    let present = try present(parts, in: folder)
    let analyzer = try options.engine.analyzer()
    let errors = try options.errors.map { try Output(path: $0) }
    do {
      var results: [(part: String, sheets: [Scoresheet])] = []
      for part in present {
        var sheets: [Scoresheet] = []
        for evaluation in part.evaluations {
          sheets.append(try await measure(evaluation, in: folder, by: analyzer, errors: errors))
        }
        results.append((part.name, sheets))
      }
      try errors?.finish()
      try write(results, by: analyzer)
    } catch {
      errors?.abandon()
      throw error
    }
  }

  /// The parts with the corpora that are there; what is missing is said, and an error where nothing is there.
  private func present(
    _ parts: [EvaluationPart], in folder: CorpusFolder
  ) throws(CorpusError) -> [EvaluationPart] {
    var missing: [CorpusError] = []
    var present: [EvaluationPart] = []
    for part in parts {
      var part = part
      part.evaluations.removeAll { evaluation in
        guard let error = folder.absence(of: evaluation.corpus) else { return false }
        missing.append(error)
        return true
      }
      if !part.evaluations.isEmpty { present.append(part) }
    }
    guard !present.isEmpty else { throw missing.first ?? .noFolder(path: options.data) }
    for error in missing { options.display.say("\(error); left out") }
    return present
  }

  private func measure<E: Evaluation>(
    _ evaluation: E, in folder: CorpusFolder, by analyzer: Analyzer, errors: Output?
  ) async throws -> Scoresheet {
    options.display.say("reading \(evaluation.corpus.name)")
    let evaluation = try evaluation.equipped(beside: analyzer)
    var items = try evaluation.items(in: folder)[...]
    var sum = E.Score()
    var progress = Progress(quiet: options.display.quiet)
    try await OrderedWork.run(jobs: options.jobs.count) {
      items.popFirst()
    } transform: { item in
      evaluation.score(item, readBy: analyzer)
    } consume: { scored in
      progress.advance()
      sum += scored.score
      for misreading in scored.misreadings {
        try errors?.write(misreading.block(of: evaluation.corpus) + "\n")
      }
    }
    progress.clear()
    return evaluation.sheet(of: sum)
  }

  private func write(
    _ results: [(part: String, sheets: [Scoresheet])], by analyzer: Analyzer
  ) throws(CommandFailure) {
    let text = options.json ? json(results, by: analyzer) : Self.tables(results)
    try Output.writeAll(text, to: options.output)
  }

  private static func tables(_ results: [(part: String, sheets: [Scoresheet])]) -> String {
    results.flatMap { $0.sheets.map { $0.text() } }.joined(separator: "\n")
  }

  /// One object: what the texts were read with, and the figures by part and corpus.
  private func json(
    _ results: [(part: String, sheets: [Scoresheet])], by analyzer: Analyzer
  ) -> String {
    let engine = JSONValue.members([
      "version": .string(analyzer.engine.version),
      "lexicons": .string(analyzer.engine.lexicons),
      "model": .string(analyzer.engine.model),
    ])
    let parts = results.map { part, sheets in
      JSONValue.Member(part, .object(sheets.map { .init($0.corpus.key, $0.json) }))
    }
    return JSONValue.object([.init("engine", engine)] + parts).pretty + "\n"
  }
}
