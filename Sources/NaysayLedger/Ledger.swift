package import GRDB

/// Everything that is remembered: documents, what was found in them, and the claims they add up to.
///
/// One SQLite file that other tools can open. Nothing in it is ever deleted or overwritten: a revised article is
/// added beside the version it replaces.
///
/// ```swift
/// let ledger = try Ledger.open(path: "naysay.sqlite")
/// try ledger.ingest(document, analysis: analysis, mentions: mentions, engine: engine)
/// for stored in try ledger.contested(asOf: "2021-08-26") {
///   print(stored.handle, stored.claim.text)
/// }
/// ```
public struct Ledger: Sendable {
  /// The path it was opened at, for messages.
  public let path: String
  /// The open database.
  package let database: any DatabaseWriter

  let isReadOnly: Bool

  init(path: String, database: any DatabaseWriter, isReadOnly: Bool = false) {
    self.path = path
    self.database = database
    self.isReadOnly = isReadOnly
  }

  /// Closes the file and tidies up beside it; the ledger must not be used after that.
  public func close() throws(LedgerError) {
    do { try database.close() } catch { throw LedgerError(error, path: path) }
  }

  func reading<T>(_ body: (Database) throws -> T) throws(LedgerError) -> T {
    do { return try database.read(body) } catch { throw LedgerError(error, path: path) }
  }

  func writing<T>(_ body: (Database) throws -> T) throws(LedgerError) -> T {
    if isReadOnly { throw .unwritable(path: path, detail: "it was opened for reading only") }
    do { return try database.write(body) } catch { throw LedgerError(error, path: path) }
  }
}
