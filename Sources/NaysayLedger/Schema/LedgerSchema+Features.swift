extension LedgerSchema {
  /// What decided each link, kept beside the links, which are looked up far more often.
  static let featureTables = """
    CREATE TABLE link_features (
      first INTEGER NOT NULL,
      second INTEGER NOT NULL,
      features TEXT NOT NULL,           -- JSON of what decided the relation; what is nothing, none or no is left out
      PRIMARY KEY (first, second),
      FOREIGN KEY (first, second) REFERENCES mention_links(first, second)
    ) WITHOUT ROWID;

    -- One row for each link: what a mention is to one published before it, and what decided it.
    CREATE VIEW claim_links AS
      SELECT
        'c' || ofFirst.claim AS claim,
        firstMention.text AS text,
        firstMention.document AS document,
        relation,                       -- what the other is to this one
        rule,
        'c' || ofSecond.claim AS otherClaim,
        secondMention.text AS otherText,
        secondMention.document AS otherDocument,
        json_extract(features, '$.kinship') AS kinship,
        features,
        ofFirst.claim AS number,
        ofSecond.claim AS otherNumber
      FROM mention_links
      JOIN mentions AS firstMention ON firstMention.key = mention_links.first
      JOIN mentions AS secondMention ON secondMention.key = mention_links.second
      JOIN mention_of_claim AS ofFirst ON ofFirst.mention = mention_links.first
      JOIN mention_of_claim AS ofSecond ON ofSecond.mention = mention_links.second
      LEFT JOIN link_features ON link_features.first = mention_links.first
        AND link_features.second = mention_links.second
      ORDER BY number, otherNumber, mention_links.first, mention_links.second;
    """
}
