import GRDB
import NaysayText

/// Of each revised article, the versions that do not count on a date.
///
/// The version that counts is the latest that had been published by then, and the first where none
/// had. Exactly one version of an article counts on any date.
struct VersionsInEffect {
  private let left: Set<String>

  init(asOf date: String?, _ db: Database) throws {
    var chains = Chains()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT document, previous, publishedAt
        FROM revisions JOIN documents ON documents.digest = revisions.document
        """)
    while let row = try rows.next() {
      chains.add(row["document"], after: row["previous"], published: row["publishedAt"])
    }
    left = chains.versionsLeft(asOf: date.flatMap { EDTF($0)?.upperBound })
  }

  /// Whether a document is the version of its article that counts.
  func contains(_ digest: String) -> Bool { !left.contains(digest) }
}

/// The versions of each article, each pointing to the one that replaces it.
private struct Chains {
  private var next: [String: String] = [:]
  private var published: [String: String] = [:]
  private var revisions: Set<String> = []

  mutating func add(_ document: String, after previous: String, published date: String?) {
    next[previous] = document
    published[document] = date
    revisions.insert(document)
  }

  func versionsLeft(asOf day: CivilDate?) -> Set<String> {
    var left: Set<String> = []
    for first in next.keys where !revisions.contains(first) {
      var versions = [first]
      while let last = versions.last, let following = next[last] { versions.append(following) }
      let counting = versions.dropFirst().last { isOut($0, by: day) } ?? first
      left.formUnion(versions.filter { $0 != counting })
    }
    return left
  }

  private func isOut(_ version: String, by day: CivilDate?) -> Bool {
    guard let day, let date = published[version].flatMap({ EDTF($0) }) else { return true }
    return date.mayHaveBegun(by: day)
  }
}
