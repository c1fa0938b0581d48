import ArgumentParser
import NaysayLedger
import NaysayReports
import NaysayText

/// `naysay diff`: lists what changed between two days.
struct DiffCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "List what changed between two days.",
    discussion: """
      One line for each claim that was new, came to be contested, or was resolved, withdrawn, \
      conceded or superseded, with the stance that brought it about. Days are those on which \
      sources spoke, not those on which articles were read.

      EXAMPLES
        naysay diff --since 2021-08-20
        naysay diff --since 2021-08-20 --until 2021-08-26 --json
        naysay diff --since 2021-08-01 --format csv -o august.csv
      """)

  @Option(help: ArgumentHelp("The first day.", valueName: "yyyy-mm-dd"))
  var since: String

  @Option(
    name: [.long, .customLong("as-of")],
    help: ArgumentHelp(
      "The last day; what was said later is left out. (default: everything on record)",
      valueName: "yyyy-mm-dd"))
  var until: String?

  @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
  var limit: Int?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    try ListingOptions.checkDay(since, named: "--since")
    if let until { try ListingOptions.checkDay(until, named: "--until") }
    if let until, until < since { throw ValidationError("--until lies before --since.") }
    if let limit, limit < 0 { throw ValidationError("--limit must be 0 or more.") }
  }

  mutating func perform() async throws {
    let format = try form.chosen(among: OutputFormat.allCases, default: .table)
    var changes = try changes(in: try ledger.openForReading())
    display.cut(&changes.changes, to: limit, named: "changes")
    let text =
      switch format {
      case .table:
        ChangeTable.render(
          changes, width: form.width,
          colour: display.usesColour(for: form.output))
      case .json: ChangeJSON.render(changes)
      case .jsonl: ChangeJSON.renderLines(changes)
      case .csv: ChangeCSV.render(changes)
      case .md: ChangeMarkdown.render(changes)
      }
    try form.write(text)
  }

  private func changes(in ledger: Ledger) throws(LedgerError) -> ChangeListing {
    guard let day = EDTF(since)?.lowerBound else {
      return ChangeListing(of: [], since: since, until: until)
    }
    var claims = try ledger.claims(changedSince: day, asOf: until).map(ListedClaim.init)
    for index in claims.indices { try claims[index].addDocumentsOfRivals(from: ledger) }
    return ChangeListing(of: claims, since: since, until: until)
  }
}
