import GRDB

/// What `naysay doctor` says of a ledger.
public struct LedgerHealth: Sendable, Hashable, Codable {
  /// The number of migrations applied.
  public var schemaVersion: Int
  /// What SQLite's own check and the check of references found wrong; empty where all is well.
  public var problems: [String]
  /// The number of rows by table.
  public var documents: Int
  /// Versions that replace another.
  public var revisions: Int
  /// Acts of saying.
  public var attributions: Int
  /// Claims within a document.
  public var mentions: Int
  /// Claims across documents.
  public var claims: Int
  /// What analysts decided, and what they took back.
  public var corrections: Int
  /// What read the documents, oldest reading first.
  public var engines: [EngineStamp]
}

extension Ledger {
  /// Checks the file from end to end and counts what is in it.
  public func health() throws(LedgerError) -> LedgerHealth {
    try reading { db in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return LedgerHealth(
        schemaVersion: try LedgerSchema.migrator.appliedMigrations(db).count,
        problems: try Self.problems(db),
        documents: try count("documents"), revisions: try count("revisions"),
        attributions: try count("attributions"), mentions: try count("mentions"),
        claims: try count("claims"), corrections: try count("corrections"),
        engines: try Self.engines(db))
    }
  }

  private static func problems(_ db: Database) throws -> [String] {
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      "a row of \(row["table"] as String) refers to a missing row of \(row["parent"] as String)"
    }
    return integrity + references
  }

  private static func engines(_ db: Database) throws -> [EngineStamp] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(EngineStamp.columns) FROM analyses
        JOIN documents ON documents.digest = analyses.document
        GROUP BY \(EngineStamp.columns) ORDER BY min(sequence)
        """
    ).map(EngineStamp.init)
  }
}
