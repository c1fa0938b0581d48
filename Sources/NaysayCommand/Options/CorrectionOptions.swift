import ArgumentParser
import Foundation
import NaysayLedger
import NaysayReports

/// Who corrects, why, and when.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who decides it. (default: $NAYSAY_AUTHOR, else the name you are logged in by)",
      valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var note = ""

  @Option(
    help: ArgumentHelp(
      "When it was decided, such as 2026-03-02T09:30:00Z. (default: now)", valueName: "time"))
  var recordedAt: String?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var form: FormatOptions
  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if let recordedAt, CorrectionTime.normalized(recordedAt) == nil {
      throw ValidationError(
        "--recorded-at needs a time in UTC, such as 2026-03-02T09:30:00Z, not “\(recordedAt)”.")
    }
    if authorName == nil { throw ValidationError("Say who corrects, with --author.") }
  }

  private var authorName: String? {
    let environment = ProcessInfo.processInfo.environment
    return [author, environment["NAYSAY_AUTHOR"], NSUserName()].compactMap { $0 }
      .first { !$0.isEmpty }
  }

  /// Records a correction and says what was recorded.
  func record(_ request: CorrectionRequest) throws {
    let format = try form.chosen(among: [.table, .json], default: .table)
    let ledger = try ledger.openForWriting()
    let stored = try ledger.correct(
      request, author: authorName ?? "", note: note, recordedAt: time)
    try ledger.close()
    let listing = CorrectionListing(corrections: [ListedCorrection(stored)])
    try form.write(
      format == .json
        ? CorrectionJSON.render(listing) : CorrectionTable.line(for: listing.corrections[0]))
  }

  private var time: String { recordedAt.flatMap(CorrectionTime.normalized) ?? Self.now }

  private static var now: String {
    Date().formatted(
      Date.ISO8601FormatStyle(includingFractionalSeconds: true, timeZone: .gmt))
  }
}

extension ListedCorrection {
  init(_ stored: StoredCorrection) {
    self.init(correction: stored.correction, state: stored.state)
  }
}
