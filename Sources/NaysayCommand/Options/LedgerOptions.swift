import ArgumentParser
import Foundation
import NaysayLedger

/// Which ledger a command works on.
struct LedgerOptions: ParsableArguments {
  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The ledger, an SQLite file. (default: $NAYSAY_DB, else ./naysay.sqlite)",
      valueName: "file"))
  var given: String?

  /// The path of the ledger.
  var path: String {
    if let given { return given }
    let named = ProcessInfo.processInfo.environment["NAYSAY_DB"] ?? ""
    return named.isEmpty ? "naysay.sqlite" : named
  }

  func openForReading() throws(LedgerError) -> Ledger {
    try Ledger.open(path: path, readOnly: true)
  }
}
