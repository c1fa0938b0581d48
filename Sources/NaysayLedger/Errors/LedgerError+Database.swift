import GRDB

extension LedgerError {
  /// Translates what GRDB, SQLite or a decoder threw while the ledger at `path` was in use.
  package init(_ error: any Error, path: String) {
    switch error {
    case let error as LedgerError:
      self = error
    case let error as DatabaseError:
      self.init(database: error, path: path)
    case is DecodingError:
      self = .damaged(path: path, detail: "a stored value cannot be read back")
    default:
      self = .failed(path: path, detail: "\(error)")
    }
  }

  private init(database error: DatabaseError, path: String) {
    let detail = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB:
      self = .notALedger(path: path)
    case .SQLITE_CORRUPT:
      self = .damaged(path: path, detail: detail)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      self = .unwritable(path: path, detail: detail)
    case .SQLITE_FULL:
      self = .full(path: path)
    case .SQLITE_IOERR:
      self = .unwritable(path: path, detail: detail)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = .locked(path: path)
    default:
      self = .failed(path: path, detail: detail)
    }
  }
}
