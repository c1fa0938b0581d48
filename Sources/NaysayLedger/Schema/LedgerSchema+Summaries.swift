import GRDB

extension LedgerSchema {
  /// Beside large rows the little of them that is read again and again.
  static let summaryTables = """
    CREATE TABLE mention_days (
      mention INTEGER NOT NULL PRIMARY KEY REFERENCES mentions(key),
      publishedAt TEXT,                 -- of its document, EDTF level 1
      earliest INTEGER,                 -- the days, numbered from 1970-01-01, on which the first and
      latest INTEGER                    -- the last of its stances were taken; NULL: nothing dates any
    );
    CREATE INDEX mention_days_by_latest ON mention_days(latest);

    CREATE TABLE common_terms (         -- terms of too many mentions to tell claims apart
      term TEXT NOT NULL PRIMARY KEY
    ) WITHOUT ROWID;

    -- JSON of what a list says of the claim in the period; NULL where it is worked out when it is asked for.
    ALTER TABLE contested_periods ADD COLUMN summary TEXT;
    """

  /// Notes the days of the mentions that an earlier version read.
  static func addDays(_ db: Database) throws {
    let day = DatabaseFunction("day", argumentCount: 1, pure: true) { values in
      LedgerDay.known(String.fromDatabaseValue(values[0]))
    }
    db.add(function: day)
    defer { db.remove(function: day) }
    try db.execute(
      sql: """
        INSERT INTO mention_days (mention, publishedAt, earliest, latest)
        SELECT
          mentions.key, documents.publishedAt,
          min(day(json_extract(stance.value, '$.statedAt'))),
          max(day(json_extract(stance.value, '$.statedAt')))
        FROM mentions
        JOIN documents ON documents.digest = mentions.document
        LEFT JOIN json_each(mentions.mention, '$.stances') AS stance
        GROUP BY mentions.key
        """)
  }
}
