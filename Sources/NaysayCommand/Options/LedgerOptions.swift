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

  /// Opens a ledger that must be there already.
  func openForWriting() throws(LedgerError) -> Ledger {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    return try Ledger.open(path: path)
  }

  func openForReading() throws(LedgerError) -> Ledger {
    try Ledger.open(path: path, readOnly: true)
  }
}
