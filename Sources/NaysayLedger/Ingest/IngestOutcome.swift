/// What came of handing a document to the ledger.
public enum IngestOutcome: Sendable, Hashable {
  /// It is new.
  case added
  /// The same bytes were there before; nothing was written.
  case unchanged
  /// It is a new version of an article that the ledger has; the digest of the version it replaces.
  case revision(of: String)
}
