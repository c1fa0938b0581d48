import ArgumentParser
import NaysayLedger
import NaysayReports

/// `naysay timeline`: shows how a claim has stood, one status after the other.
struct TimelineCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Show how a claim has stood over time.",
    discussion: """
      One line for each status that the claim came into: since when, and the stance that brought \
      it about, be it towards this claim or towards one that took its place. Dates are those on \
      which sources spoke, so the order in which articles came in makes no difference.

      EXAMPLES
        naysay timeline c1
        naysay timeline c1 --as-of 2021-08-26
        naysay timeline c1 --json
      """)

  @Argument(help: "A claim: c1, or the beginning of its id.")
  var claim: String

  @OptionGroup var day: DayOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let format = try form.chosen(among: [.table, .json], default: .table)
    let ledger = try ledger.openForReading()
    var listed = ListedClaim(try ledger.claim(named: claim, asOf: day.asOf))
    try listed.addDocumentsOfRivals(from: ledger)
    if format == .json { return try form.write(TimelineJSON.render(listed, asOf: day.asOf)) }
    try form.write(
      TimelineTable.render(
        listed, texts: try DocumentShelf(listed.documents, in: ledger, withAnalyses: false).texts,
        width: form.width,
        colour: display.usesColour(for: form.output)))
  }
}
