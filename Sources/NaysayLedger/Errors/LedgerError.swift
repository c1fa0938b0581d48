/// Why a ledger could not be opened, read or written. Every description says what to do about it.
public enum LedgerError: Error, Sendable, Hashable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is no SQLite database, or one that something else made.
  case notALedger(path: String)
  /// The file is a ledger, but parts of it cannot be read.
  case damaged(path: String, detail: String)
  /// A later version of Naysay wrote the ledger.
  case newerSchema(path: String)
  /// An earlier version of Naysay wrote the ledger, and it was opened for reading only.
  case olderSchema(path: String)
  /// The file or its folder does not allow writing.
  case unwritable(path: String, detail: String)
  /// The disk has no room left.
  case full(path: String)
  /// Another process holds the ledger.
  case locked(path: String)
  /// Several claims or attributions have ids that begin so.
  case ambiguous(prefix: String, matches: [String])
  /// What was asked for cannot be done; why not, and what to do.
  case refused(String)
  /// Anything else that SQLite reports.
  case failed(path: String, detail: String)
}

extension LedgerError {
  /// There is nothing of this name.
  package static func unknown(_ name: String, _ kind: String, in path: String) -> LedgerError {
    .refused("\(name): \(path) has no \(kind) of this name; `naysay claims` lists the claims")
  }
}

extension LedgerError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no ledger here; make one with `naysay ingest PATHS --db \(path)`"
    case .notALedger(let path):
      "\(path): is not a Naysay ledger; name another file with --db"
    case .damaged(let path, let detail):
      "\(path): is damaged (\(detail)); copy it, run `naysay doctor --db \(path)`,"
        + " or delete it and ingest again"
    case .newerSchema(let path):
      "\(path): was written by a newer version of naysay; update naysay to open it"
    case .olderSchema(let path):
      "\(path): was written by an older version of naysay;"
        + " run `naysay ingest` on it once to bring it up to date"
    case .unwritable(let path, let detail):
      "\(path): cannot be written (\(detail)); check the permissions of the file and its folder"
    case .full(let path):
      "\(path): the disk is full; make room and run the same command again,"
        + " it goes on where it stopped"
    case .locked(let path):
      "\(path): another process is writing to it; wait for it to end and try again"
    case .ambiguous(let prefix, let matches):
      "\(prefix): fits \(matches.joined(separator: ", ")); write more of the id"
    case .refused(let reason):
      reason
    case .failed(let path, let detail):
      "\(path): \(detail)"
    }
  }
}
