import ArgumentParser
import NaysayAttribution
import NaysayLedger
import NaysayReports
import NaysayText

/// `naysay explain`: shows what a claim or one attribution rests on.
struct ExplainCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the words and rules that a claim or an attribution rests on.",
    discussion: """
      Prints each sentence with its cue marked, the spans of source, cue and content, the rule \
      that decided the stance, and how stances were brought together: which mentions of a claim \
      were joined, and which other claims contradict it, give another value, follow from it, are \
      about a part of it or depend on it, each with what decided it.

      EXAMPLES
        naysay explain c1
        naysay explain 3fa9c2 --json
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
    guard let explanation = try explanation(from: ledger) else {
      throw LedgerError.unknown(name, "claim or attribution", in: ledger.path)
    }
    try form.write(
      format == .json
        ? ExplanationJSON.render(explanation)
        : ExplanationText.render(explanation, colour: display.usesColour(for: form.output)))
  }

  private func explanation(from ledger: Ledger) throws -> Explanation? {
    switch try ClaimOrAttribution(named: name, in: ledger, asOf: day.asOf) {
    case .claim(let listed, let shelf):
      return Explanation(
        of: listed, texts: shelf.texts, analyses: shelf.analyses,
        links: try ledger.links(ofClaim: listed.handle, asOf: day.asOf).map(ExplainedLink.init))
    case .attribution(let attribution, let analysis, let document):
      return Explanation(
        ofAttribution: attribution.id, in: DocumentCard(document), text: document.text,
        analysis: analysis,
        corrections: try ledger.corrections(ofAttribution: attribution.id, in: document.digest))
    }
  }
}
