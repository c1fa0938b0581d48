import GRDB
import NaysayClaims
import NaysayText

/// Queries of the full-text index.
enum TermQuery {
  /// How many mentions may have a word for it to tell claims apart: one that more have would cost more the larger the
  /// ledger is.
  static let commonness = 1_000

  /// How many words a query has at most, the rarest of them.
  static let length = 24

  /// A query for the mentions that share a rare one of the terms, or two of the common ones where none is rare; nil where
  /// there can be no other mention.
  static func others(sharing terms: [String], _ db: Database) throws -> String? {
    let counted = try terms.map { (term: $0, count: try mentions(with: $0, db)) }
    // The mention itself is in the index: a word of which there is one mention is its own.
    let shared = counted.filter { $0.count > 1 }.sorted {
      ($0.count, $0.term) < ($1.count, $1.term)
    }
    let rare = shared.filter { $0.count <= commonness }.prefix(length).map(\.term)
    if !rare.isEmpty { return rare.map(quoted).joined(separator: " OR ") }
    return try pairs(of: leastCommon(of: shared.map(\.term), db))
  }

  /// How many mentions have a term; counting ends where it is too common, which is then on record.
  private static func mentions(with term: String, _ db: Database) throws -> Int {
    if try isCommon(term, db) { return commonness + 1 }
    let count =
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM (SELECT 1 FROM mention_terms WHERE mention_terms MATCH ? LIMIT ?)
            """),
        arguments: [quoted(term), commonness + 1]) ?? 0
    if count > commonness {
      try db.run("INSERT OR IGNORE INTO common_terms (term) VALUES (?)", [term])
    }
    return count
  }

  private static func isCommon(_ term: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM common_terms WHERE term = ?)"),
      arguments: [term]) ?? false
  }

  private static func leastCommon(of terms: [String], _ db: Database) throws -> [String] {
    let marks = terms.map { _ in "?" }.joined(separator: ", ")
    return try String.fetchAll(
      db,
      sql:
        "SELECT term FROM mention_vocabulary WHERE term IN (\(marks)) ORDER BY doc, term LIMIT 3",
      arguments: StatementArguments(terms))
  }

  private static func pairs(of terms: [String]) -> String? {
    guard let first = terms.first, terms.count > 1 else { return terms.first.map(quoted) }
    let rest = Array(terms.dropFirst())
    let own = rest.map { "(\(quoted(first)) AND \(quoted($0)))" }
    return (own + (rest.count > 1 ? [pairs(of: rest)] : []).compactMap { $0 }).joined(
      separator: " OR ")
  }

  private static func quoted(_ term: String) -> String { "\"\(term)\"" }
}

extension ClaimMention {
  /// The words it is looked up by, cut and folded as the index does: letters and digits in lower
  /// case, each once.
  var searchTerms: [String] {
    Set((terms + predicate + parties).flatMap(\.foldedWords)).sorted()
  }
}
