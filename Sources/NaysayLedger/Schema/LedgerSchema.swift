package import GRDB

/// The schema of the ledger and its history: migrations are added at the end and never changed.
package enum LedgerSchema {
  /// `Nays` in ASCII, kept in the file's header so that the file can be told from other databases.
  static let applicationID = 0x4e61_7973

  /// The version of the schema this build writes: the number of migrations.
  static var version: Int { migrator.migrations.count }

  package static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: documents, attributions, claims") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: documentTables)
      try db.execute(sql: claimTables)
      try db.execute(sql: firstViews)
    }
    migrator.registerMigration("2: links between mentions") { db in
      try db.execute(sql: dropViews)
      try db.execute(sql: linkTables)
      try db.execute(sql: views)
    }
    migrator.registerMigration("3: corrections") { db in
      try db.execute(sql: correctionTables)
    }
    migrator.registerMigration("4: origins") { db in
      try db.execute(sql: originTables)
      try db.execute(sql: originViews)
    }
    migrator.registerMigration("5: entities") { db in
      try db.execute(sql: sourceTables)
      try addSources(db)
    }
    migrator.registerMigration("6: standings") { db in
      try db.execute(sql: standingTables)
      try arrangeVersions(db)
    }
    migrator.registerMigration("7: features of links") { db in
      try db.execute(sql: featureTables)
    }
    migrator.registerMigration("8: model of claims") { db in
      try db.execute(sql: claimModelColumn)
    }
    migrator.registerMigration("9: summaries") { db in
      try db.execute(sql: summaryTables)
      try addDays(db)
    }
    return migrator
  }

  /// Whether the open database is a ledger, or an empty file that may become one.
  static func accepts(_ db: Database) throws -> Bool {
    let identifier = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    return try identifier == applicationID || identifier == 0 && isEmpty(db)
  }

  /// Whether nothing is in it but, where a process was killed at the very start, the list of migrations without any.
  static func isEmpty(_ db: Database) throws -> Bool {
    let others = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'")
    return try others == 0 && migrator.appliedIdentifiers(db).isEmpty
  }
}
