import GRDB

extension LedgerSchema {
  /// When which version of an article counts, and when which claim was contested: what is asked for most is kept at hand.
  static let standingTables = """
    -- Days are numbered from 1970-01-01; the least and the greatest number stand for no bound.
    CREATE TABLE version_periods (
      document TEXT NOT NULL PRIMARY KEY REFERENCES documents(digest), -- a version of a revised article
      since INTEGER NOT NULL,           -- the day from which on it is the version that counts
      until INTEGER NOT NULL            -- the day from which on it no longer is
    ) WITHOUT ROWID;

    CREATE TABLE contested_periods (
      claim INTEGER NOT NULL REFERENCES claims(number),
      since INTEGER NOT NULL,           -- the day as of which it is contested
      until INTEGER NOT NULL,           -- the day as of which it no longer is
      PRIMARY KEY (claim, since)
    ) WITHOUT ROWID;

    CREATE TABLE unsettled_claims (     -- claims whose periods have to be worked out anew
      claim INTEGER NOT NULL PRIMARY KEY REFERENCES claims(number)
    );

    -- The mention that was published first; NULL where it has to be looked for.
    ALTER TABLE claims ADD COLUMN first INTEGER REFERENCES mentions(key);
    CREATE INDEX claims_by_merge ON claims(mergedInto) WHERE mergedInto IS NOT NULL;

    INSERT INTO unsettled_claims SELECT number FROM claims WHERE mergedInto IS NULL;
    """

  /// Says of the articles that a ledger has in several versions when each of them counts.
  static func arrangeVersions(_ db: Database) throws {
    let articles = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT url, iif(url IS NULL, id, NULL) AS id
        FROM documents WHERE digest IN (SELECT document FROM revisions)
        """)
    for article in articles {
      try ArticleVersions(db: db).arrange(url: article["url"], id: article["id"] ?? "")
    }
  }
}
