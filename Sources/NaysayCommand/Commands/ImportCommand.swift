import ArgumentParser
import NaysayClaims
import NaysayLedger

/// `naysay import`: reads in the corrections of others.
struct ImportCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read in corrections that others exported.",
    discussion: """
      Takes what `naysay export --corrections` writes. What is on record is passed over, so \
      reading a file in again changes nothing. A bad line is reported by its number and left out; \
      the others are read in. A correction whose article is not here yet takes hold when that is \
      ingested.

      EXAMPLES
        naysay import corrections.jsonl
        naysay import anna.jsonl ben.jsonl --db week.sqlite
      """)

  @Argument(help: "Files, or - for standard input.")
  var files: [String]

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    var problems = Problems()
    var corrections: [Correction] = []
    var failed = 0
    for file in files {
      do throws(CommandFailure) {
        try Self.read(file) { number, result in
          switch result {
          case .success(let correction): corrections.append(correction)
          case .failure(let fault):
            failed += 1
            problems.note(CommandFailure(.badData, "\(file):\(number): \(fault)"))
          }
        }
      } catch {
        problems.note(error)
      }
    }
    if corrections.isEmpty, problems.worst != nil { try problems.finish() }
    let ledger = try Ledger.open(path: ledger.path)
    let added = try ledger.add(corrections)
    display.say(
      try Self.summary(
        added: added, known: corrections.count - added, failed: failed, in: ledger))
    try ledger.close()
    try problems.finish()
  }

  /// Reads a file line by line; blank lines are passed over.
  private static func read(
    _ file: String, take: (Int, Result<Correction, CorrectionFault>) -> Void
  ) throws(CommandFailure) {
    do throws(SystemError) {
      var lines = LineSplitter(try ByteStream(path: file), after: [])
      while let line = try lines.next() {
        guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
        take(
          lines.lineNumber,
          Result { () throws(CorrectionFault) in
            try Ledger.correction(fromLine: line)
          })
      }
    } catch {
      throw CommandFailure(.noInput, "\(file): cannot be read: \(error.words); check the name")
    }
  }

  /// `3 corrections added, 1 known already, 1 line not read · 1 of 4 orphaned in naysay.sqlite`.
  private static func summary(
    added: Int, known: Int, failed: Int, in ledger: Ledger
  ) throws -> String {
    var parts = ["\(added) correction\(added == 1 ? "" : "s") added"]
    if known > 0 { parts.append("\(known) known already") }
    if failed > 0 { parts.append("\(failed) line\(failed == 1 ? "" : "s") not read") }
    let stored = try ledger.corrections()
    let orphaned = stored.count { $0.state.outcome == .orphaned }
    return
      "\(parts.joined(separator: ", ")) · \(orphaned) of \(stored.count) orphaned in \(ledger.path)"
  }
}
