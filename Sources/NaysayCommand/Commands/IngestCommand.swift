import ArgumentParser
import Naysay
import NaysayClaims
import NaysayLedger
import NaysayText

/// `naysay ingest`: reads articles into a ledger.
struct IngestCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read articles into a ledger.",
    discussion: """
      Takes plain text files, JSON Lines (one article a line, with "text" and, where known, "id", \
      "title", "publisher", "publishedAt", "url", "author"), folders of both, and - for standard \
      input. What is in the ledger already is passed over, so an interrupted run is finished by \
      running it again. A bad article is reported and left out; the others are read.

      EXAMPLES
        naysay ingest articles/
        naysay ingest monday.txt tuesday.jsonl --db week.sqlite
        zcat archive.jsonl.gz | naysay ingest - --input-format jsonl
      """)

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "The form of the input: text, json or jsonl. (default: told from each file)",
      valueName: "form"))
  var inputFormat: InputForm?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var engine: EngineOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    if let failure = missingEverywhere() { throw failure }
    let ledger = try Ledger.open(path: ledger.path)
    let analyzer = try engine.analyzer()
    let matcher = try analyzer.claimMatcher()
    let queue = InputQueue(paths: paths, form: inputFormat)
    var tally = IngestTally()
    var problems = Problems()
    var progress = Progress(quiet: display.quiet)
    try await OrderedWork.run(jobs: jobs.count, next: queue.next) { unit in
      unit.read()?.flatMap { Self.analyze($0, with: analyzer, for: ledger) }
    } consume: { (result: Result<Entry, CommandFailure>?) in
      guard let result else { return }
      progress.advance()
      switch result {
      case .success(let entry):
        for warning in entry.input.warnings { progress.interrupt { display.say(warning) } }
        let outcome = try Self.store(entry, by: analyzer, matcher, in: ledger)
        tally.count(outcome)
        if case .revision = outcome {
          progress.interrupt {
            display.say("\(entry.input.document.id): a new version, which replaces the earlier one")
          }
        }
      case .failure(let failure):
        progress.interrupt { problems.note(failure) }
        tally.failed += 1
      }
    }
    try ledger.settle()
    progress.clear()
    display.say(tally.summary(claims: try ledger.claimCount(), path: ledger.path))
    try ledger.close()
    try problems.finish()
  }

  /// An article with what was found in it; the analysis is nil where the ledger has the article.
  private struct Entry: Sendable {
    var input: InputDocument
    var analysis: Analysis?
    var mentions: [ClaimMention] = []
  }

  private static func analyze(
    _ input: InputDocument, with analyzer: Analyzer, for ledger: Ledger
  ) -> Result<Entry, CommandFailure> {
    do {
      if try ledger.contains(input.document.digest) {
        return .success(Entry(input: input, analysis: nil))
      }
    } catch {
      return .failure(CommandFailure(error))
    }
    let analysis = analyzer.analyze(input.document)
    let mentions = ClaimMention.gathered(from: analysis, of: input.document)
    return .success(Entry(input: input, analysis: analysis, mentions: mentions))
  }

  private static func store(
    _ entry: Entry, by analyzer: Analyzer, _ matcher: ClaimMatcher, in ledger: Ledger
  ) throws(LedgerError) -> IngestOutcome {
    guard let analysis = entry.analysis else { return .unchanged }
    return try ledger.ingest(
      entry.input.document, bytes: entry.input.bytes, analysis: analysis,
      mentions: entry.mentions, engine: analyzer.engine, matcher: matcher)
  }

  /// The failure, where none of the paths exists: then no ledger is made either.
  private func missingEverywhere() -> CommandFailure? {
    var failures: [CommandFailure] = []
    for path in paths {
      guard case .failure(let error) = InputFile.files(at: path) else { return nil }
      failures.append(error.failure)
    }
    return CommandFailure(.noInput, failures.map(\.message).joined(separator: "\n"))
  }
}

/// What became of the articles of one run.
private struct IngestTally {
  var added = 0
  var unchanged = 0
  var revised = 0
  var failed = 0

  mutating func count(_ outcome: IngestOutcome) {
    switch outcome {
    case .added: added += 1
    case .unchanged: unchanged += 1
    case .revision: revised += 1
    }
  }

  /// `3 documents added, 1 revised, 2 known already · 14 claims in naysay.sqlite`.
  func summary(claims: Int, path: String) -> String {
    var parts = ["\(added) document\(added == 1 ? "" : "s") added"]
    if revised > 0 { parts.append("\(revised) revised") }
    if unchanged > 0 { parts.append("\(unchanged) known already") }
    if failed > 0 { parts.append("\(failed) not read") }
    return "\(parts.joined(separator: ", ")) · \(claims) claim\(claims == 1 ? "" : "s") in \(path)"
  }
}
