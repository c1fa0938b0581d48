import GRDB
import NaysayText

/// The versions of one article: documents with one URL or, without URL, with one id.
struct ArticleVersions {
  let db: Database

  /// Puts the versions into the order of their publication, and says from when to when each of them counts.
  ///
  /// The order in which they came in decides only between versions of one day; undated ones come first.
  ///
  /// - Returns: their digests in order.
  @discardableResult
  func arrange(url: String?, id: String) throws -> [String] {
    let versions = try versions(url: url, id: id)
    guard versions.count > 1 else { return versions.map(\.digest) }
    for version in versions {
      try db.execute(
        sql: "DELETE FROM revisions WHERE document = ?", arguments: [version.digest])
    }
    for (number, version) in versions.enumerated() {
      let isFirst = number == 0
      if !isFirst {
        try db.execute(
          sql: "INSERT INTO revisions (document, previous) VALUES (?, ?)",
          arguments: [version.digest, versions[number - 1].digest])
      }
      let next = number + 1 < versions.count ? versions[number + 1].day : Int.max
      try db.execute(
        sql: "INSERT OR REPLACE INTO version_periods (document, since, until) VALUES (?, ?, ?)",
        arguments: [version.digest, isFirst ? Int.min : version.day, next])
    }
    return versions.map(\.digest)
  }

  private struct Version {
    var digest: String
    /// The first day that it may have been published on.
    var day: Int
    var sequence: Int
  }

  private func versions(url: String?, id: String) throws -> [Version] {
    let (condition, name) = url.map { ("url = ?", $0) } ?? ("url IS NULL AND id = ?", id)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT digest, publishedAt, sequence FROM documents WHERE \(condition)"),
      arguments: [name])
    return rows.map { row in
      let date = (row["publishedAt"] as String?).flatMap(EDTF.init)
      return Version(
        digest: row["digest"], day: date?.lowerBound?.daysSinceEpoch ?? Int.min,
        sequence: row["sequence"])
    }.sorted { ($0.day, $0.sequence) < ($1.day, $1.sequence) }
  }
}
