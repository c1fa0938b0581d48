extension LedgerSchema {
  /// Views for readers with their own tools: Datasette, pandas, the `sqlite3` shell.
  static let views = views(joining: "number")

  /// The views of the first schema, whose claims were told by id.
  static let firstViews = views(joining: "id")

  private static func views(joining key: String) -> String {
    """
    -- The documents that count: the latest version of each article.
    CREATE VIEW current_documents AS
      SELECT digest, sequence, id, title, publisher, publishedAt, place, url, author, text
      FROM documents
      WHERE digest NOT IN (SELECT previous FROM revisions);

    -- One row for each stance that a current document reports towards a claim.
    CREATE VIEW claim_stances AS
      SELECT
        'c' || claims.number AS claim,
        claims.text AS claimText,
        json_extract(stance.value, '$.source') AS source,
        json_extract(stance.value, '$.entity') AS entity,
        json_extract(stance.value, '$.onBehalfOf') AS onBehalfOf,
        json_extract(stance.value, '$.stance') AS stance,
        json_extract(stance.value, '$.act') AS act,
        json_extract(stance.value, '$.statedAt') AS statedAt,
        json_extract(stance.value, '$.inferred') AS inferred,
        documents.id AS document,
        documents.publisher AS publisher,
        documents.publishedAt AS publishedAt,
        (SELECT group_concat(
            substr(
              iif(json_extract(stance.value, '$.field') = 'title', documents.title, documents.text),
              json_extract(span.value, '$[0]') + 1,
              json_extract(span.value, '$[1]') - json_extract(span.value, '$[0]')),
            ' … ')
          FROM json_each(stance.value, '$.content') AS span) AS words,
        json_extract(stance.value, '$.attribution') AS attribution,
        claims.number AS number
      FROM claims
      JOIN mention_of_claim ON mention_of_claim.claim = claims.\(key)
      JOIN mentions ON mentions.key = mention_of_claim.mention
      JOIN documents ON documents.digest = mentions.document
      JOIN json_each(mentions.mention, '$.stances') AS stance
      WHERE documents.digest NOT IN (SELECT previous FROM revisions)
      ORDER BY claims.number, documents.sequence, mentions.position, stance.key;

    -- The refuting ones alone.
    CREATE VIEW refutations AS
      SELECT * FROM claim_stances WHERE stance = 'refutes';

    -- One row for each claim: how many stances of each kind, and when it was first and last spoken of.
    CREATE VIEW claim_overview AS
      SELECT
        claim,
        claimText,
        sum(stance = 'asserts') AS asserts,
        sum(stance = 'refutes') AS refutes,
        sum(stance = 'questions') AS questions,
        sum(stance = 'hedges') AS hedges,
        min(publishedAt) AS firstPublished,
        max(publishedAt) AS lastPublished
      FROM claim_stances
      GROUP BY number
      ORDER BY number;
    """
  }
}
