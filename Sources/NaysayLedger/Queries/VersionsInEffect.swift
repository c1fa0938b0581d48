import GRDB

/// Of each revised article, the versions that do not count on a date.
///
/// The version that counts is the latest that had been published by then, and the first where none
/// had. Exactly one version of an article counts on any date.
struct VersionsInEffect {
  private let left: Set<String>

  init(asOf date: String?, _ db: Database) throws {
    left = try String.fetchSet(
      db, sql: "SELECT document FROM version_periods WHERE NOT (since <= :day AND :day < until)",
      arguments: ["day": LedgerDay.number(of: date)])
  }

  /// Whether a document is the version of its article that counts.
  func contains(_ digest: String) -> Bool { !left.contains(digest) }
}
