import CaseSupport
import Foundation
import GRDB
import NaysayClaims
import NaysayLedger
import Testing

@Suite("Bringing a ledger up to date")
struct MigrationTests {
  @Test("a ledger without the model of claims is read, and has it from the next document on")
  func claimModel() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let queue = try DatabaseQueue(path: path)
    try LedgerSchema.migrator.migrate(queue, upTo: "6: standings")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO documents (digest, sequence, id, text, bodyStart) VALUES ('d1', 1, 'd1', '', 0);
          INSERT INTO analyses (document, analysis, engine, lexicons, model)
            VALUES ('d1', '{"id":"d1"}', '1.0', 'abc', 'none');
          """)
    }
    try queue.close()
    let ledger = try Ledger.open(path: path)
    let document = LedgerSamples.document("d2")
    let matcher = try Reading.claimMatcher()
    try ledger.ingest(
      document, analysis: LedgerSamples.analysis(of: document), mentions: [],
      engine: LedgerSamples.engine, matcher: matcher)
    var later = LedgerSamples.engine
    later.claimModel = try #require(matcher.model)
    #expect(try ledger.health().engines == [LedgerSamples.engine, later])
    var exported: [String?] = []
    try ledger.export { record in
      if case .document(let document) = record { exported.append(document.engine.claimModel) }
    }
    #expect(exported == [nil, matcher.model])
    try ledger.close()
  }

  @Test("claims that were told by id keep number, id and mentions")
  func numberedClaims() throws {
    let queue = try DatabaseQueue()
    try LedgerSchema.migrator.migrate(queue, upTo: "1: documents, attributions, claims")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO documents (digest, sequence, id, text, bodyStart) VALUES ('d1', 1, 'd1', '', 0);
          INSERT INTO claims (id, number, text) VALUES ('aa', 1, 'one'), ('bb', 2, 'two');
          INSERT INTO mentions (key, document, position, text, terms, mention)
            VALUES (7, 'd1', 0, 'one', 'one', '{}'), (8, 'd1', 1, 'two', 'two', '{}');
          INSERT INTO mention_of_claim (mention, claim) VALUES (7, 'aa'), (8, 'bb');
          """)
    }
    try LedgerSchema.migrator.migrate(queue)
    try queue.read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT number, id, mention FROM claims
          JOIN mention_of_claim ON claim = number WHERE mergedInto IS NULL ORDER BY number
          """)
      #expect(rows.map { $0["number"] } == [1, 2])
      #expect(rows.map { $0["id"] } == ["aa", "bb"])
      #expect(rows.map { $0["mention"] } == [7, 8])
      #expect(try String.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }

  @Test("links that were kept without features stay as they are")
  func links() throws {
    let queue = try DatabaseQueue()
    try LedgerSchema.migrator.migrate(queue, upTo: "6: standings")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO documents (digest, sequence, id, text, bodyStart) VALUES ('d1', 1, 'd1', '', 0);
          INSERT INTO claims (number, id, text) VALUES (1, 'aa', 'one');
          INSERT INTO mentions (key, document, position, text, terms, mention)
            VALUES (7, 'd1', 0, 'one', 'one', '{}'), (8, 'd1', 1, 'two', 'two', '{}');
          INSERT INTO mention_of_claim (mention, claim) VALUES (7, 1), (8, 1);
          INSERT INTO mention_links (first, second, relation, rule) VALUES (7, 8, 'same', 'words');
          """)
    }
    try LedgerSchema.migrator.migrate(queue)
    let row = try queue.read { db in
      try Row.fetchOne(db, sql: "SELECT relation, rule, features FROM claim_links")
    }
    #expect(row == ["relation": "same", "rule": "words", "features": nil])
  }

  @Test("a ledger without summaries gets the days of its mentions, and lists what it listed")
  func summaries() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("naysay.sqlite")
    let ledger = try Ledger.open(path: path)
    try ledger.ingest((0..<60).map(GeneratedNews(seed: 5, mixture: .eventful).article))
    try ledger.settle()
    let days = try Self.days(in: ledger)
    let listed = try ledger.contestedSummaries().map(\.summary)
    #expect(days.count > 60 && !listed.isEmpty)
    try ledger.database.write { db in
      try db.execute(
        sql: """
          DROP TABLE mention_days;
          DROP TABLE common_terms;
          ALTER TABLE contested_periods DROP COLUMN summary;
          DELETE FROM grdb_migrations WHERE identifier = '9: summaries';
          PRAGMA user_version = 0;
          """)
    }
    try ledger.close()
    let migrated = try Ledger.open(path: path)
    #expect(try Self.days(in: migrated) == days)
    #expect(try migrated.contestedSummaries().map(\.summary) == listed)
    try migrated.settle()
    #expect(try migrated.contestedSummaries().map(\.summary) == listed)
  }

  private static func days(in ledger: Ledger) throws -> [Row] {
    try ledger.database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM mention_days ORDER BY mention")
    }
  }
}
