import ArgumentParser
import NaysayClaims
import NaysayLedger
import NaysayReports

/// `naysay corrections`: lists what analysts decided, and what became of it.
struct CorrectionsCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "List what analysts decided, and what they took back.",
    discussion: """
      One line for each correction: who decided what, when and why, and whether it shows in the \
      claims. One is orphaned where the words that it speaks of are gone, stand at several places, \
      or are read otherwise, and overruled where a newer one decides otherwise.

      EXAMPLES
        naysay corrections
        naysay corrections --state orphaned
        naysay corrections --json
      """)

  @Option(
    help: ArgumentHelp(
      "Only those that are so: applied, undone, overruled or orphaned.", valueName: "state"))
  var state: StateArgument?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let format = try form.chosen(among: OutputFormat.allCases, default: .table)
    let stored = try ledger.openForReading().corrections()
    let listing = CorrectionListing(
      corrections: stored.map(ListedCorrection.init).filter { isAskedFor($0) })
    switch format {
    case .table:
      try form.write(
        CorrectionTable.render(
          listing, width: form.width,
          colour: display.usesColour(for: form.output)))
    case .json: try form.write(CorrectionJSON.render(listing))
    case .jsonl: try form.write(CorrectionJSON.renderLines(listing))
    case .csv: try form.write(CorrectionCSV.render(listing))
    case .md: try form.write(CorrectionListMarkdown.render(listing))
    }
  }

  /// One that was applied in part is orphaned in part.
  private func isAskedFor(_ listed: ListedCorrection) -> Bool {
    guard let state else { return true }
    return listed.state.outcome.rawValue == state.rawValue
      || state == .orphaned && listed.state.outcome == .applied && !listed.state.orphans.isEmpty
  }
}

/// What became of a correction, as it is written on the command line.
enum StateArgument: String, CaseIterable, ExpressibleByArgument {
  case applied, undone, overruled, orphaned
}
