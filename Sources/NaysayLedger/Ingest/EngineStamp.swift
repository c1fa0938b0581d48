import GRDB

/// What read a document: enough to tell whether two analyses, and the claims that they were gathered in, can be compared.
public struct EngineStamp: Sendable, Hashable, Codable {
  /// The version of Naysay.
  public var version: String
  /// The digest of the lexicons.
  public var lexicons: String
  /// The name of the language model.
  public var model: String
  /// The name of the model that compared the document's claims with those that the ledger had; nil where none did, or where
  /// a version of Naysay read the document that did not keep it.
  public var claimModel: String?

  /// Creates a stamp.
  public init(version: String, lexicons: String, model: String, claimModel: String? = nil) {
    self.version = version
    self.lexicons = lexicons
    self.model = model
    self.claimModel = claimModel
  }
}

extension EngineStamp {
  /// The columns of `analyses` that hold it.
  static let columns = "engine, lexicons, model, claimModel"

  /// Reads these columns.
  init(_ row: Row) {
    self.init(
      version: row["engine"], lexicons: row["lexicons"], model: row["model"],
      claimModel: row["claimModel"])
  }
}
