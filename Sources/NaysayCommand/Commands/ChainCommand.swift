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
    guard let listing = try listing(from: ledger) else {
      throw CommandFailure.unknown(name, "claim or attribution", in: ledger.path)
    }
    if format == .json { return try form.write(ChainJSON.render(listing, asOf: day.asOf)) }
    try form.write(
      ChainTable.render(
        listing, width: form.output == nil ? Terminal.width : nil,
        colour: display.usesColour(for: form.output)))
  }

  private func listing(from ledger: Ledger) throws -> ChainListing? {
    if let stored = try ledger.claim(matching: name, asOf: day.asOf) {
      let listed = ListedClaim(stored)
      let shelf = try DocumentShelf(listed.documents, in: ledger)
      return ChainListing(of: listed, texts: shelf.texts, analyses: shelf.analyses)
    }
    guard let found = try ledger.attribution(matching: name),
      let document = try ledger.document(found.document),
      let analysis = try ledger.analysis(of: found.document),
      let attribution = analysis.attributions.first(where: { $0.id == found.id }),
      let publication = try ledger.publication(of: found.document)
    else { return nil }
    return ChainListing(
      of: attribution, chain: publication.chain(to: attribution, of: analysis, in: document),
      in: DocumentCard(document), text: document.text, analysis: analysis)
  }
}
