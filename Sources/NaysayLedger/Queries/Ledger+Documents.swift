import Foundation
import GRDB
public import NaysayAttribution
public import NaysayText

extension Ledger {
  /// The number of documents, versions that were replaced included.
  public func documentCount() throws(LedgerError) -> Int {
    try reading { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM documents") ?? 0 }
  }

  /// The number of articles: of documents, versions of one article counted once.
  public func articleCount() throws(LedgerError) -> Int {
    try reading { db in
      // Documents are numbered without gaps, which spares counting them.
      try Int.fetchOne(
        db,
        sql: "SELECT coalesce(max(sequence), 0) - (SELECT count(*) FROM revisions) FROM documents")
        ?? 0
    }
  }

  /// All documents in the order in which they came in, versions that were replaced included.
  public func documents() throws(LedgerError) -> [LedgerDocument] {
    try reading { db in
      try Row.fetchAll(db, sql: Self.documentSelection + " ORDER BY sequence")
        .map(LedgerDocument.init)
    }
  }

  /// A document with its text; nil where the ledger does not have it.
  public func document(_ digest: String) throws(LedgerError) -> Document? {
    try reading { db in try StoredDocument.fetch(digest, db) }
  }

  /// The bytes of a document as they were read.
  public func bytes(of digest: String) throws(LedgerError) -> [UInt8]? {
    try reading { db in
      try Row.fetchOne(
        db,
        sql: "SELECT coalesce(bytes, CAST(text AS BLOB)) AS whole FROM documents WHERE digest = ?",
        arguments: [digest]
      ).map { [UInt8]($0["whole"] as Data) }
    }
  }

  /// What was found in a document; nil where the ledger does not have it.
  public func analysis(of digest: String) throws(LedgerError) -> Analysis? {
    try reading { db in try Self.analysis(of: digest, db) }
  }

  static func analysis(of digest: String, _ db: Database) throws -> Analysis? {
    try String.fetchOne(
      db, sql: "SELECT analysis FROM analyses WHERE document = ?", arguments: [digest]
    ).map { try StoredJSON.value(Analysis.self, from: $0) }
  }

  /// The attribution whose id begins so, with the digest of its document.
  ///
  /// - Throws: ``LedgerError/ambiguous(prefix:matches:)`` where several do.
  public func attribution(
    matching prefix: String
  ) throws(LedgerError) -> (document: String, id: String)? {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT document, id FROM attributions WHERE id GLOB ? ORDER BY id, document LIMIT 5
          """,
        arguments: [try Self.pattern(forPrefix: prefix)])
      if rows.count > 1 {
        throw LedgerError.ambiguous(prefix: prefix, matches: rows.map { $0["id"] })
      }
      return rows.first.map { (document: $0["document"], id: $0["id"]) }
    }
  }

  static let documentSelection = """
    SELECT digest, sequence, id, title, publisher, publishedAt, url, previous AS revisionOf
    FROM documents LEFT JOIN revisions ON revisions.document = documents.digest
    """

  /// A pattern for the ids that begin so. Ids are plain letters, digits and signs; anything else matches nothing.
  static func pattern(forPrefix prefix: String) throws -> String {
    let isPlain = prefix.allSatisfy { $0.isASCII && $0 != "*" && $0 != "?" && $0 != "[" }
    return isPlain && !prefix.isEmpty ? prefix + "*" : ""
  }
}

extension LedgerDocument {
  init(_ row: Row) {
    self.init(
      digest: row["digest"], sequence: row["sequence"], id: row["id"], title: row["title"],
      publisher: row["publisher"], publishedAt: row["publishedAt"], url: row["url"],
      revisionOf: row["revisionOf"])
  }
}
