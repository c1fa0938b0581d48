extension LedgerSchema {
  /// Which articles run one text, and what finds them.
  static let originTables = """
    CREATE TABLE document_sketches (
      document INTEGER NOT NULL PRIMARY KEY REFERENCES documents(sequence),
      length INTEGER NOT NULL           -- how many rows it has in document_shingles
    );
    CREATE TABLE document_shingles (
      shingle INTEGER NOT NULL,         -- hash of five words in a row
      document INTEGER NOT NULL REFERENCES documents(sequence),
      PRIMARY KEY (shingle, document)
    ) WITHOUT ROWID;

    CREATE TABLE copies (
      document TEXT NOT NULL PRIMARY KEY REFERENCES documents(digest),
      original TEXT NOT NULL REFERENCES documents(digest) -- whose text it runs; its own digest for the original
    );
    CREATE INDEX copies_by_original ON copies(original);

    CREATE TABLE copy_pairs (
      one TEXT NOT NULL REFERENCES documents(digest), -- the lesser digest
      other TEXT NOT NULL REFERENCES documents(digest),
      resemblance REAL NOT NULL,        -- share of all runs of five words that are in both
      containment REAL NOT NULL,        -- share of those of the shorter text that are in the longer
      PRIMARY KEY (one, other)
    ) WITHOUT ROWID;
    """

  static let originViews = """
    -- One row for each article that runs the text of another, and which.
    CREATE VIEW document_copies AS
      SELECT
        documents.id AS document,
        documents.publisher AS publisher,
        documents.publishedAt AS publishedAt,
        first.id AS original,
        first.publisher AS originalPublisher,
        first.publishedAt AS originalPublishedAt,
        documents.digest AS digest,
        first.digest AS originalDigest
      FROM copies
      JOIN documents ON documents.digest = copies.document
      JOIN documents AS first ON first.digest = copies.original
      WHERE copies.original <> copies.document
      ORDER BY documents.sequence;

    -- One row for each stance in a current document: from whom it comes in the end, as far as that document tells.
    CREATE VIEW origins AS
      SELECT
        'c' || claims.number AS claim,
        claims.text AS claimText,
        json_extract(stance.value, '$.stance') AS stance,
        json_extract(stance.value, '$.source') AS source,
        coalesce(
          json_extract(stance.value, '$.chain[#-1].name'),
          json_extract(stance.value, '$.onBehalfOf'),
          json_extract(stance.value, '$.source')) AS origin,
        coalesce(
          (SELECT group_concat(json_extract(link.value, '$.name'), ' ← ')
            FROM json_each(stance.value, '$.chain') AS link),
          json_extract(stance.value, '$.source')
            || coalesce(' ← ' || json_extract(stance.value, '$.onBehalfOf'), '')) AS chain,
        documents.id AS document,
        documents.publisher AS publisher,
        documents.publishedAt AS publishedAt,
        first.publisher AS originalPublisher,
        json_extract(stance.value, '$.attribution') AS attribution,
        claims.number AS number
      FROM claims
      JOIN mention_of_claim ON mention_of_claim.claim = claims.number
      JOIN mentions ON mentions.key = mention_of_claim.mention
      JOIN documents ON documents.digest = mentions.document
      LEFT JOIN copies ON copies.document = documents.digest
      LEFT JOIN documents AS first
        ON first.digest = copies.original AND first.digest <> documents.digest
      JOIN json_each(mentions.mention, '$.stances') AS stance
      WHERE documents.digest NOT IN (SELECT previous FROM revisions)
      ORDER BY claims.number, documents.sequence, mentions.position, stance.key;
    """
}
