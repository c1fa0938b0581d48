import GRDB
import NaysayClaims

/// Queries of the full-text index.
enum TermQuery {
  /// How many words a query has at most: the rarest tell claims apart, the common ones only cost.
  static let length = 12

  /// How many entries of the index a query may touch: what keeps its cost from growing with the ledger.
  static let budget = 1_000

  /// A query for the rarest of the terms; nil where the index has none of them.
  static func rarest(of terms: [String], _ db: Database) throws -> String? {
    let marks = terms.map { _ in "?" }.joined(separator: ", ")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT term, doc FROM mention_vocabulary WHERE term IN (\(marks)) ORDER BY doc, term LIMIT ?
        """,
      arguments: StatementArguments(terms) + [length])
    var words: [String] = []
    var touched = 0
    for row in rows {
      touched += row["doc"] as Int
      if touched > budget, !words.isEmpty { break }
      words.append(row["term"])
    }
    return words.isEmpty ? nil : words.map { "\"\($0)\"" }.joined(separator: " OR ")
  }
}

extension ClaimMention {
  /// The words it is looked up by, cut and folded as the index does: letters and digits in lower
  /// case, each once.
  var searchTerms: [String] {
    let words = (terms + predicate + parties).flatMap { phrase in
      phrase.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    return Array(Set(words)).sorted()
  }
}
