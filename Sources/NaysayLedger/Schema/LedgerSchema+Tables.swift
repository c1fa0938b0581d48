extension LedgerSchema {
  // The comments stay in the database: `.schema` and Datasette show them.

  static let documentTables = """
    CREATE TABLE documents (
      digest TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the bytes, hexadecimal
      sequence INTEGER NOT NULL UNIQUE, -- the order in which documents came in, from 1
      id TEXT NOT NULL,                 -- name of the file, or id of the JSON line
      title TEXT,
      text TEXT NOT NULL,               -- raw text; every span counts its code points
      bytes BLOB,                       -- bytes as read; NULL where they are `text` in UTF-8
      publisher TEXT,
      publishedAt TEXT,                 -- EDTF level 1
      place TEXT,
      url TEXT,
      author TEXT,
      bodyStart INTEGER NOT NULL        -- where the article's own words begin in `text`
    );
    CREATE INDEX documents_by_url ON documents(url);
    CREATE INDEX documents_by_id ON documents(id);

    CREATE TABLE revisions (
      document TEXT NOT NULL PRIMARY KEY REFERENCES documents(digest),
      previous TEXT NOT NULL UNIQUE REFERENCES documents(digest) -- the version it replaces
    );

    CREATE TABLE analyses (
      document TEXT NOT NULL PRIMARY KEY REFERENCES documents(digest),
      analysis TEXT NOT NULL,           -- JSON of the whole analysis
      engine TEXT NOT NULL,             -- version of Naysay that made it
      lexicons TEXT NOT NULL,           -- digest of the lexicons
      model TEXT NOT NULL               -- name of the language model
    );

    CREATE TABLE attributions (
      document TEXT NOT NULL REFERENCES documents(digest),
      position INTEGER NOT NULL,        -- place in the analysis, from 0
      id TEXT NOT NULL,
      field TEXT NOT NULL,              -- text or title: what the spans count in
      source TEXT NOT NULL,             -- spans are JSON: [[start, end], ...]
      cue TEXT NOT NULL,
      content TEXT NOT NULL,
      addressee TEXT NOT NULL,
      medium TEXT NOT NULL,
      stance TEXT,                      -- asserts, refutes, questions or hedges; NULL: none is taken
      act TEXT NOT NULL,
      factuality TEXT NOT NULL,         -- CT+ PR+ PS+ CT- PR- PS- UU
      direct INTEGER NOT NULL,          -- 1 where quoted word for word
      statedAt TEXT,                    -- EDTF level 1
      eventAt TEXT,                     -- EDTF level 1
      sourceEntity TEXT,
      onBehalfOf TEXT,
      target TEXT,                      -- the claim in affirmative words
      parent TEXT,                      -- id of the attribution it is nested in
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,         -- of the reading, 0 to 1; not of the truth
      PRIMARY KEY (document, position)
    );
    CREATE INDEX attributions_by_id ON attributions(id);
    CREATE INDEX attributions_by_stance ON attributions(stance);
    """

  static let claimTables = """
    CREATE TABLE claims (
      id TEXT NOT NULL PRIMARY KEY,     -- hash of the first mention
      number INTEGER NOT NULL UNIQUE,   -- order of first appearance: claim c12 has number 12
      text TEXT NOT NULL                -- the canonical affirmative sentence
    );

    CREATE TABLE mentions (
      key INTEGER PRIMARY KEY,
      document TEXT NOT NULL REFERENCES documents(digest),
      position INTEGER NOT NULL,        -- place among the document's claims, from 0
      text TEXT NOT NULL,
      terms TEXT NOT NULL,              -- lemmas of content words, parties and predicate
      mention TEXT NOT NULL,            -- JSON of the whole mention, its stances included
      UNIQUE (document, position)
    );

    CREATE TABLE mention_of_claim (
      mention INTEGER NOT NULL PRIMARY KEY REFERENCES mentions(key),
      claim TEXT NOT NULL REFERENCES claims(id)
    );
    CREATE INDEX mentions_by_claim ON mention_of_claim(claim);

    CREATE VIRTUAL TABLE mention_terms USING fts5(
      terms, content='mentions', content_rowid='key', tokenize='unicode61 remove_diacritics 0'
    );
    CREATE VIRTUAL TABLE mention_vocabulary USING fts5vocab('mention_terms', 'row');
    CREATE TRIGGER mentions_are_indexed AFTER INSERT ON mentions BEGIN
      INSERT INTO mention_terms(rowid, terms) VALUES (new.key, new.terms);
    END;
    """
}
