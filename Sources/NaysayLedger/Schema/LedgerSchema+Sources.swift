import GRDB
import NaysayAttribution
import NaysayClaims
import NaysayText

extension LedgerSchema {
  /// The sources of each document, from which entities are worked out when they are asked for.
  static let sourceTables = """
    CREATE TABLE sources (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL,                 -- hash of document and name
      document TEXT NOT NULL REFERENCES documents(digest),
      name TEXT NOT NULL,               -- the fullest name that the document uses
      kind TEXT NOT NULL,               -- person, organisation, group, place, outlet, document or anonymous
      role TEXT,
      affiliation TEXT,                 -- whom it belongs to or speaks for, as written
      principal TEXT,                   -- whom it speaks for in the document, by name
      block TEXT,                       -- sources of different blocks are never one entity; NULL: it has no name
      mention TEXT NOT NULL,            -- JSON of all that is said of it
      UNIQUE (document, name)
    );
    CREATE INDEX sources_by_block ON sources(block);
    CREATE INDEX sources_by_id ON sources(id);

    CREATE TABLE source_names (
      name TEXT NOT NULL,               -- a name it is looked up by: lower case, without article
      source INTEGER NOT NULL REFERENCES sources(key),
      PRIMARY KEY (name, source)
    ) WITHOUT ROWID;
    """

  /// Lists the sources of the documents that an earlier version read.
  static func addSources(_ db: Database) throws {
    let table = SourceTable(db: db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT digest, id, publishedAt, analysis FROM documents
        JOIN analyses ON analyses.document = documents.digest ORDER BY sequence
        """)
    while let row = try rows.next() {
      let document = Document(
        id: row["id"], digest: row["digest"], text: "", publishedAt: row["publishedAt"])
      let mentions = try String.fetchAll(
        db, sql: "SELECT mention FROM mentions WHERE document = ? ORDER BY position",
        arguments: [document.digest])
      try table.add(
        SourceMention.gathered(
          from: try StoredJSON.value(Analysis.self, from: row["analysis"]), of: document,
          mentions: try mentions.map { try StoredJSON.value(ClaimMention.self, from: $0) }))
    }
  }
}
