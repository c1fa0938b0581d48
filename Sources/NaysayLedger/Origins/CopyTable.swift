import Foundation
import GRDB
import NaysayClaims
import NaysayText

/// Finds the articles that run one text, and keeps which of them is the original.
///
/// An index of a few shingles of each article brings up those that may be a copy, and the whole of their texts decides. The
/// index gives at most ``shingleLimit`` articles for a shingle, and at most ``candidateLimit`` are compared, so that the cost
/// of a new article does not grow with the ledger. Copies of copies are copies of one original, in whatever order they come.
struct CopyTable {
  static let shingleLimit = 64
  static let candidateLimit = 16

  let db: Database

  /// Takes an article in that the ledger holds already.
  func add(_ document: Document) throws {
    guard
      let sequence = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT sequence FROM documents WHERE digest = ?"),
        arguments: [document.digest])
    else { return }
    let shingles = Shingles(document)
    let sketch = shingles.sketch.map { Int64(bitPattern: $0) }
    var copies: [Document] = []
    for candidate in try candidates(for: sketch) {
      let comparison = CopyComparison(shingles, Shingles(candidate))
      guard comparison.isCopy else { continue }
      try note(comparison, of: document, and: candidate)
      copies.append(candidate)
    }
    try keep(sketch, of: sequence)
    if !copies.isEmpty { try join(document, with: copies) }
  }

  /// Takes in the articles that an earlier version put into the ledger.
  static func complete(_ db: Database) throws {
    let table = CopyTable(db: db)
    let last = try Int.fetchOne(db, sql: "SELECT max(document) FROM document_sketches") ?? 0
    let digests = try String.fetchAll(
      db, sql: "SELECT digest FROM documents WHERE sequence > ? ORDER BY sequence",
      arguments: [last])
    for digest in digests {
      if let document = try StoredDocument.fetch(digest, db) { try table.add(document) }
    }
  }

  private func keep(_ sketch: [Int64], of document: Int) throws {
    try db.cachedStatement(sql: "INSERT INTO document_sketches (document, length) VALUES (?, ?)")
      .execute(arguments: [document, sketch.count])
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO document_shingles (shingle, document) VALUES (?, ?)")
    for shingle in sketch { try insertion.execute(arguments: [shingle, document]) }
  }

  /// The articles that have a third of the shorter one's sketch in common, those with the most first.
  private func candidates(for sketch: [Int64]) throws -> [Document] {
    var shared: [Int: (count: Int, length: Int)] = [:]
    let lookup = try db.cachedStatement(
      sql: """
        SELECT document_shingles.document AS document, length
        FROM document_shingles JOIN document_sketches USING (document)
        WHERE shingle = ? ORDER BY document_shingles.document LIMIT \(Self.shingleLimit)
        """)
    for shingle in sketch {
      for row in try Row.fetchAll(lookup, arguments: [shingle]) {
        shared[row["document"], default: (0, row["length"])].count += 1
      }
    }
    let alike = shared.filter { 3 * $1.count >= min($1.length, sketch.count) }
    let best = alike.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return try best.prefix(Self.candidateLimit).compactMap { try StoredDocument.fetch($0.key, db) }
  }

  private func note(
    _ comparison: CopyComparison, of document: Document, and other: Document
  ) throws {
    let pair = [document.digest, other.digest].sorted()
    try db.execute(
      sql: "INSERT INTO copy_pairs (one, other, resemblance, containment) VALUES (?, ?, ?, ?)",
      arguments: [pair[0], pair[1], comparison.resemblance, comparison.containment])
  }

  /// Makes one of a new article and those that it is a copy of, with all that are copies of one of them.
  private func join(_ document: Document, with copies: [Document]) throws {
    var originals: [String: Document] = [document.digest: document]
    for copy in copies {
      let digest = try original(of: copy.digest) ?? copy.digest
      if originals[digest] != nil { continue }
      originals[digest] = digest == copy.digest ? copy : try StoredDocument.fetch(digest, db)
    }
    guard let first = originals.values.map(CopyRank.init).min()?.digest else { return }
    for digest in originals.keys.sorted() {
      try db.execute(
        sql: "UPDATE copies SET original = ? WHERE original = ?", arguments: [first, digest])
    }
    for digest in originals.keys.sorted() {
      try db.execute(
        sql: "INSERT OR IGNORE INTO copies (document, original) VALUES (?, ?)",
        arguments: [digest, first])
    }
  }

  /// The articles that run one text with this one, itself included; none where it is alone.
  func sharing(_ digest: String) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT document FROM copies
          WHERE original = (SELECT original FROM copies WHERE document = ?) ORDER BY document
          """),
      arguments: [digest])
  }

  private func original(of digest: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT original FROM copies WHERE document = ?"),
      arguments: [digest])
  }
}
