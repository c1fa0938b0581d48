extension LedgerSchema {
  /// Claims are told by number, so that two that turn out to be one can be joined; and what mentions say of each other.
  static let linkTables = """
    CREATE TABLE numbered_claims (
      number INTEGER NOT NULL PRIMARY KEY, -- order of first appearance: claim c12 has number 12
      id TEXT NOT NULL,                 -- hash of the mention that was published first
      text TEXT NOT NULL,               -- the canonical affirmative sentence
      mergedInto INTEGER REFERENCES numbered_claims(number) -- the claim that it turned out to be
    );
    INSERT INTO numbered_claims SELECT number, id, text, NULL FROM claims;

    CREATE TABLE mention_of_numbered_claim (
      mention INTEGER NOT NULL PRIMARY KEY REFERENCES mentions(key),
      claim INTEGER NOT NULL REFERENCES numbered_claims(number)
    );
    INSERT INTO mention_of_numbered_claim
      SELECT mention, number FROM mention_of_claim JOIN claims ON claims.id = claim;

    DROP TABLE mention_of_claim;
    DROP TABLE claims;
    ALTER TABLE numbered_claims RENAME TO claims;
    ALTER TABLE mention_of_numbered_claim RENAME TO mention_of_claim;
    CREATE INDEX claims_by_id ON claims(id);
    CREATE INDEX mentions_by_claim ON mention_of_claim(claim);

    CREATE TABLE mention_links (
      first INTEGER NOT NULL REFERENCES mentions(key), -- the mention that was published first
      second INTEGER NOT NULL REFERENCES mentions(key),
      relation TEXT NOT NULL,           -- same, contradicts, refines, other-value, supersedes: the second to the first
      rule TEXT NOT NULL,               -- the grounds
      PRIMARY KEY (first, second)
    ) WITHOUT ROWID;
    CREATE INDEX links_by_second ON mention_links(second);
    """

  static let dropViews = """
    DROP VIEW claim_overview;
    DROP VIEW refutations;
    DROP VIEW claim_stances;
    DROP VIEW current_documents;
    """
}
