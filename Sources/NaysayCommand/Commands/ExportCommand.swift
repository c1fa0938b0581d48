import ArgumentParser
import NaysayLedger

/// `naysay export`: writes what a ledger holds, for comparing and for others to read in.
struct ExportCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write what a ledger holds, or its corrections, as JSON Lines.",
    discussion: """
      A line for each document, by digest, then one for each claim, by id, with its mentions, \
      stances, links and statuses. The same documents give the same bytes, in whatever order they \
      were read, so two ledgers can be compared.

      With --corrections one correction a line, with the words that it speaks of, for colleagues to \
      import. Two ledgers with the same corrections give the same bytes.

      EXAMPLES
        naysay export -o ledger.jsonl
        diff <(naysay export --db a.sqlite) <(naysay export --db b.sqlite)
        naysay export | jq 'select(.status == "contested") | .text'
        naysay export --corrections -o corrections.jsonl
        naysay export --corrections --db week.sqlite | naysay import - --db month.sqlite
      """)

  @Flag(help: "Write what analysts decided, and nothing else.")
  var corrections = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let ledger = try ledger.openForReading()
    if corrections { return try writeCorrections(of: ledger) }
    let output = try Output(path: output)
    do {
      try ledger.export { try output.write(RecordJSON.line($0)) }
      try output.finish()
    } catch {
      output.abandon()
      throw error
    }
  }

  private func writeCorrections(of ledger: Ledger) throws {
    let lines = try ledger.correctionLines()
    try Output.writeAll(lines.map { $0 + "\n" }.joined(), to: output)
    display.say("\(lines.count) correction\(lines.count == 1 ? "" : "s") written")
  }
}
