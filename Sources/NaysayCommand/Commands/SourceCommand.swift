import ArgumentParser
import NaysayClaims
import NaysayLedger
import NaysayReports

/// `naysay source`: shows the record of a source.
struct SourceCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Show the record of a source: its stances, its turns, and what it is silent on.",
    discussion: """
      One line for each stance that the source or its spokespeople took, in whatever article and \
      under whatever name. Two sources of one name are told apart by roles and affiliations; where \
      a name is of several, they are listed, and a role or an affiliation beside the name, or the \
      beginning of an id, chooses.

      EXAMPLES
        naysay source "Fahim Dashti"
        naysay source "the resistance's spokesman Fahim Dashti" --as-of 2021-08-26
        naysay source "Ana Lusk, goalkeeper" --json
      """)

  @Argument(
    help:
      "A name, with a role or an affiliation beside it where need be, or the beginning of an id.")
  var name: String

  @OptionGroup var day: DayOptions
  @OptionGroup var lexicons: LexiconOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let format = try form.chosen(among: OutputFormat.allCases, default: .table)
    let ledger = try ledger.openForReading()
    let finder = SourceFinder(
      ledger: ledger, lexicon: EntityLexicon(try lexicons.lexicon()), asOf: day.asOf)
    let entity = try finder.entity(named: name)
    let voice = EntityVoice(of: entity, spokespeople: try finder.spokespeople(of: entity))
    let listing = SourceListing(
      of: entity, voice: voice,
      in: try ledger.claims(of: voice, asOf: day.asOf).map(ListedClaim.init), asOf: day.asOf)
    try form.write(try render(listing, as: format, from: ledger))
  }

  private func render(
    _ listing: SourceListing, as format: OutputFormat, from ledger: Ledger
  ) throws(LedgerError) -> String {
    switch format {
    case .json: return SourceJSON.render(listing)
    case .jsonl: return SourceJSON.renderLines(listing)
    case .csv: return SourceCSV.render(listing)
    case .md, .table:
      let texts = try DocumentShelf(listing.documents, in: ledger, withAnalyses: false).texts
      if format == .md { return SourceMarkdown.render(listing, texts: texts) }
      return SourceTable.render(
        listing, texts: texts, width: form.width,
        colour: display.usesColour(for: form.output))
    }
  }
}
