import Foundation
import GRDB
import NaysayText

/// Reads documents out of their table.
enum StoredDocument {
  /// The document with this digest.
  static func fetch(_ digest: String, _ db: Database) throws -> Document? {
    try fetch("digest = ?", [digest], db)
  }

  /// The document that came in as this one.
  static func fetch(_ sequence: Int, _ db: Database) throws -> Document? {
    try fetch("sequence = ?", [sequence], db)
  }

  private static func fetch(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> Document? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT *, CAST(text AS BLOB) AS whole FROM documents WHERE \(condition)"),
      arguments: arguments
    ).map { row in
      Document(
        id: row["id"], digest: row["digest"],
        text: String(decoding: row["whole"] as Data, as: UTF8.self), title: row["title"],
        publisher: row["publisher"], publishedAt: row["publishedAt"], place: row["place"],
        url: row["url"], author: row["author"], bodyStart: row["bodyStart"])
    }
  }
}
