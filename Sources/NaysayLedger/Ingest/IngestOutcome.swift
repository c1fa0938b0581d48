/// What came of handing a document to the ledger.
public enum IngestOutcome: Sendable, Hashable {
  /// It is new.
  case added
  /// The same bytes were there before; nothing was written.
  case unchanged
  /// It is a new version of an article that the ledger has; the digest of the version it replaces.
  case revision(of: String)
}

/// What read a document: enough to tell whether two analyses can be compared.
public struct EngineStamp: Sendable, Hashable, Codable {
  /// The version of Naysay.
  public var version: String
  /// The digest of the lexicons.
  public var lexicons: String
  /// The name of the language model.
  public var model: String

  /// Creates a stamp.
  public init(version: String, lexicons: String, model: String) {
    self.version = version
    self.lexicons = lexicons
    self.model = model
  }
}
