extension LedgerSchema {
  /// What analysts have decided: rows are added, never changed.
  static let correctionTables = """
    CREATE TABLE corrections (
      id TEXT NOT NULL PRIMARY KEY,     -- hash of what it says
      kind TEXT NOT NULL,               -- link, unlink, merge, split, relabel, confirm, undo
      undoes TEXT,                      -- id of the correction that no longer holds
      author TEXT NOT NULL,
      note TEXT NOT NULL,
      recordedAt TEXT NOT NULL,         -- RFC 3339, UTC, with milliseconds
      correction TEXT NOT NULL          -- JSON of the whole, with the words that it speaks of
    ) WITHOUT ROWID;

    CREATE TRIGGER corrections_are_not_changed BEFORE UPDATE ON corrections BEGIN
      SELECT RAISE(ABORT, 'a correction is never changed; undo it');
    END;
    CREATE TRIGGER corrections_are_not_deleted BEFORE DELETE ON corrections BEGIN
      SELECT RAISE(ABORT, 'a correction is never deleted; undo it');
    END;

    -- The corrections in order, each with the last one that undid it.
    CREATE VIEW correction_log AS
      SELECT
        id, kind, author, note, recordedAt, undoes,
        (SELECT undoing.id FROM corrections AS undoing WHERE undoing.undoes = corrections.id
          ORDER BY undoing.recordedAt DESC, undoing.id LIMIT 1) AS undoneBy
      FROM corrections
      ORDER BY recordedAt, kind = 'undo', id;
    CREATE INDEX corrections_by_undone ON corrections(undoes);
    """
}
