import GRDB
public import NaysayClaims

extension Publication {
  /// What ``init(_:)`` reads, in a query that has joined ``copies(of:)`` to the documents of that name.
  static func columns(of documents: String) -> String {
    """
    \(documents).id AS documentID, \(documents).publisher AS publisher,
      original.digest AS original, original.publisher AS originalPublisher
    """
  }

  /// Joins to documents, by name, those whose text they run.
  static func copies(of documents: String) -> String {
    """
    LEFT JOIN copies ON copies.document = \(documents).digest
      LEFT JOIN documents AS original
        ON original.digest = copies.original AND original.digest <> \(documents).digest
    """
  }

  /// Reads a row; nil where the query did not ask for it.
  init?(_ row: Row) {
    guard let id = row["documentID"] as String? else { return nil }
    let digest: String? = row["original"]
    self.init(
      publisher: row["publisher"], id: id,
      original: digest.map { Original(publisher: row["originalPublisher"], digest: $0) })
  }
}

extension Ledger {
  /// Who published a document, and whose text it runs; nil where the ledger does not have it.
  public func publication(of digest: String) throws(LedgerError) -> Publication? {
    try reading { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT \(Publication.columns(of: "documents")) FROM documents
          \(Publication.copies(of: "documents")) WHERE documents.digest = ?
          """,
        arguments: [digest]
      ).flatMap(Publication.init)
    }
  }
}
