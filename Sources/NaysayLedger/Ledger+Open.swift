import Foundation
import GRDB

extension Ledger {
  /// Opens the ledger at a path; for writing, makes it where there is none and brings its schema up to date.
  ///
  /// - Throws: ``LedgerError/missing(path:)`` when opened for reading and there is no file;
  ///   ``LedgerError/notALedger(path:)`` for any other file, which is left as it is.
  public static func open(path: String, readOnly: Bool = false) throws(LedgerError) -> Ledger {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw .unwritable(path: path, detail: "it is a folder") }
    if readOnly, !exists { throw .missing(path: path) }
    do {
      try checkHeader(path: path)
      return readOnly ? try openForReading(path: path) : try openForWriting(path: path)
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  /// Opens a ledger that lives in memory and is gone with the value; for tests and trials.
  public static func inMemory() throws(LedgerError) -> Ledger {
    let name = ":memory:"
    do {
      let database = try DatabaseQueue(configuration: configuration)
      try LedgerSchema.migrator.migrate(database)
      try database.write { db in try Standings(db: db).renew() }
      return Ledger(path: name, database: database)
    } catch {
      throw LedgerError(error, path: name)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    // Of a large ledger every document touches pages all over the file.
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA cache_size = -32000") }
    return configuration
  }

  /// Turns other files away before SQLite touches them.
  private static func checkHeader(path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else { return }
    defer { try? handle.close() }
    let header = try handle.read(upToCount: 16) ?? Data()
    if !header.isEmpty, header != Data("SQLite format 3\0".utf8) {
      throw LedgerError.notALedger(path: path)
    }
  }

  private static func openForWriting(path: String) throws -> Ledger {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // A stranger's database is left as it is: only then is the journal mode set.
    try queue.write { db in
      guard try LedgerSchema.accepts(db) else { throw LedgerError.notALedger(path: path) }
      if try LedgerSchema.migrator.hasBeenSuperseded(db) {
        throw LedgerError.newerSchema(path: path)
      }
    }
    try untilFree {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
      }
      try LedgerSchema.migrator.migrate(queue)
    }
    try queue.write { db in
      try CopyTable.complete(db)
      try Standings(db: db).renew()
    }
    return Ledger(path: path, database: queue)
  }

  /// Does again what failed because another process was making the same ledger, a bounded number of times.
  private static func untilFree(_ body: () throws -> Void) throws {
    for pause in [0.02, 0.05, 0.1, 0.2, 0.5, 1] {
      do { return try body() } catch is DatabaseError { Thread.sleep(forTimeInterval: pause) }
    }
    try body()
  }

  private static func openForReading(path: String) throws -> Ledger {
    // SQLite writes beside a WAL database even to read it, and needs the right to write to tidy up.
    do {
      return try reader(of: path, named: path, mayTidyUp: true)
    } catch let error as DatabaseError where error.isWriteRefusal {
      if hasUnfinishedWrites(path) { return try reader(of: path, named: path, mayTidyUp: false) }
      // In a folder that nobody can write to the file does not change, and may be read as it is.
      return try reader(of: path, named: immutableName(of: path), mayTidyUp: false)
    }
  }

  private static func reader(
    of path: String, named name: String, mayTidyUp: Bool
  ) throws -> Ledger {
    var configuration = configuration
    configuration.readonly = !mayTidyUp
    let queue = try DatabaseQueue(path: name, configuration: configuration)
    try queue.read { db in
      guard try LedgerSchema.accepts(db), try !LedgerSchema.isEmpty(db) else {
        throw LedgerError.notALedger(path: path)
      }
      if try LedgerSchema.migrator.hasBeenSuperseded(db) {
        throw LedgerError.newerSchema(path: path)
      }
      if try !LedgerSchema.migrator.hasCompletedMigrations(db) {
        throw LedgerError.olderSchema(path: path)
      }
    }
    return Ledger(path: path, database: queue, isReadOnly: true)
  }

  private static func hasUnfinishedWrites(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    return (attributes?[.size] as? Int ?? 0) > 0
  }

  private static func immutableName(of path: String) -> String {
    "\(URL(fileURLWithPath: path).absoluteString)?immutable=1"
  }
}

extension DatabaseError {
  fileprivate var isWriteRefusal: Bool {
    resultCode == .SQLITE_READONLY || resultCode == .SQLITE_CANTOPEN
  }
}
