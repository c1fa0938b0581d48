import GRDB
import NaysayClaims
import NaysayText

extension Ledger {
  /// Goes through what the ledger holds, one record in memory at a time: documents by digest, then claims by id.
  ///
  /// Two ledgers that read the same documents give the same records in the same order, in whatever order the documents
  /// came in, so that ledgers can be compared.
  public func export(_ receive: (LedgerRecord) throws -> Void) throws {
    // What the receiver throws is no fault of the ledger, and is handed on as it is.
    var failure: (any Error)?
    do {
      try reading { db in
        try LedgerExporter(db: db).run { record in
          do { try receive(record) } catch {
            failure = error
            throw error
          }
        }
      }
    } catch {
      throw failure ?? error
    }
  }
}

private struct LedgerExporter {
  let db: Database

  func run(_ receive: (LedgerRecord) throws -> Void) throws {
    let documents = try Row.fetchCursor(
      db,
      sql: """
        SELECT digest, id, title, publisher, publishedAt, url, previous AS revisionOf, place, author,
          analysis, \(EngineStamp.columns)
        FROM documents
        JOIN analyses ON analyses.document = digest
        LEFT JOIN revisions ON revisions.document = digest
        ORDER BY digest
        """)
    while let row = try documents.next() { try receive(.document(DocumentRecord(row))) }
    let view = try ClaimView(asOf: nil, db)
    for entry in try view.identified() {
      try view.forEach(.named(entry.name)) { rows in
        try receive(.claim(record(of: rows, id: entry.id, in: view)))
      }
    }
  }

  private func record(of rows: ClaimRows, id: String, in view: ClaimView) throws -> ClaimRecord {
    let mentions = rows.members.map(\.placed).sorted()
    return ClaimRecord(
      id: id, text: mentions.first?.mention.text ?? "",
      claim: try view.rivals.neighbourhood(of: rows).claim(asOf: nil), mentions: mentions,
      links: try links(from: rows.members.map(\.key)))
  }

  private func links(from keys: [Int64]) throws -> [LinkRecord] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT relation, rule, features, one.document AS document, one.position AS position,
            other.document AS otherDocument, other.position AS otherPosition
          FROM mention_links
          JOIN mentions AS one ON one.key = mention_links.first
          JOIN mentions AS other ON other.key = mention_links.second
          LEFT JOIN link_features ON link_features.first = mention_links.first
            AND link_features.second = mention_links.second
          WHERE mention_links.first IN (SELECT value FROM json_each(?))
          ORDER BY one.document, one.position, other.document, other.position
          """),
      arguments: [try StoredJSON.text(of: keys)])
    return try rows.compactMap { row in
      try ClaimRelation(rawValue: row["relation"]).map {
        LinkRecord(
          first: LinkRecord.Place(document: row["document"], position: row["position"]),
          second: LinkRecord.Place(
            document: row["otherDocument"], position: row["otherPosition"]),
          relation: $0, rule: row["rule"], features: try MatchFeatures(row))
      }
    }
  }
}

extension DocumentRecord {
  init(_ row: Row) {
    let analysis: String = row["analysis"]
    self.init(
      digest: row["digest"], id: row["id"], title: row["title"], publisher: row["publisher"],
      publishedAt: row["publishedAt"], url: row["url"], revisionOf: row["revisionOf"],
      place: row["place"], author: row["author"],
      analysis: SHA256.hexDigest(of: Array(analysis.utf8)),
      engine: EngineStamp(row))
  }
}
