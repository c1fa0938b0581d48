import ArgumentParser
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayReports
import NaysayText

/// `naysay chain`: shows from whom stances come in the end.
struct ChainCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "Show from whom the stances towards a claim come in the end.",
    discussion: """
      One line for each stance: who published it, from whom they have it, and so on to the \
      origin, as TASS ← Fahim Dashti ← the resistance. Articles that run one text, and reports \
      that cite one report, have one origin and count once. --json has the words that state each \
      link, with their places.

      EXAMPLES
        naysay chain c1
        naysay chain c1 --as-of 2021-08-26
        naysay chain 3fa9c2 --json
      """)

  @Argument(
    help: "A claim (c1, or the beginning of its id), or the beginning of an attribution's id.")
  var name: String

  @OptionGroup var day: DayOptions
  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  mutating func perform() async throws {
    let format = try form.chosen(among: [.table, .json], default: .table)
    let ledger = try ledger.openForReading()
    let listing = try listing(from: ledger)
    if format == .json { return try form.write(ChainJSON.render(listing, asOf: day.asOf)) }
    try form.write(
      ChainTable.render(
        listing, width: form.width,
        colour: display.usesColour(for: form.output)))
  }

  private func listing(from ledger: Ledger) throws -> ChainListing {
    switch try ClaimOrAttribution(named: name, in: ledger, asOf: day.asOf) {
    case .claim(let listed, let shelf):
      return ChainListing(of: listed, texts: shelf.texts, analyses: shelf.analyses)
    case .attribution(let attribution, let analysis, let document):
      let publication = try ledger.publication(of: document.digest)
      return ChainListing(
        of: attribution,
        chain: publication?.chain(to: attribution, of: analysis, in: document) ?? [],
        in: DocumentCard(document), text: document.text, analysis: analysis)
    }
  }
}
