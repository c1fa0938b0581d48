import GRDB
import NaysayClaims

/// The rows of corrections.
struct CorrectionTable {
  let db: Database

  /// Adds a correction; false where it is on record.
  func add(_ correction: Correction) throws -> Bool {
    try db.execute(
      sql: """
        INSERT INTO corrections (id, kind, undoes, author, note, recordedAt, correction)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        correction.id, correction.kind.rawValue, correction.undoes, correction.author,
        correction.note, correction.recordedAt, try StoredJSON.text(of: CorrectionLine(correction)),
      ])
    return db.changesCount > 0
  }

  /// All of them.
  func log() throws -> CorrectionLog {
    CorrectionLog(
      try String.fetchAll(db, sql: "SELECT correction FROM corrections").map {
        try StoredJSON.value(CorrectionLine.self, from: $0).correction
      })
  }

  /// All of them with what became of them.
  func stored() throws -> [StoredCorrection] {
    let log = try log()
    let versions = try VersionsInEffect(asOf: nil, db)
    let states = try CorrectedClaims(log, versions: versions, db).states
    return log.corrections.map { correction in
      let undoing = log.undoings[correction.id]
      let state =
        undoing.map { CorrectionState(.undone, by: $0) } ?? states[correction.id]
        ?? CorrectionState(log.isHeeded(correction) ? .applied : .orphaned)
      return StoredCorrection(correction: correction, state: state)
    }
  }
}
