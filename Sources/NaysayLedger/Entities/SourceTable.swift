import GRDB
import NaysayClaims

/// Keeps the sources of documents with the names that they are looked up by.
struct SourceTable {
  let db: Database

  /// Adds the sources of a document; what that costs has nothing to do with how many the ledger has.
  func add(_ mentions: [SourceMention]) throws {
    for mention in mentions {
      try db.run(
        """
        INSERT INTO sources (
          id, document, name, kind, role, affiliation, principal, block, mention)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          mention.id, mention.document, mention.name, mention.description.kind,
          mention.description.role, mention.description.affiliation, mention.principal,
          mention.block,
          try StoredJSON.text(of: mention),
        ])
      let key = db.lastInsertedRowID
      for name in mention.searchNames {
        try db.run("INSERT INTO source_names (name, source) VALUES (?, ?)", [name, key])
      }
    }
  }
}
