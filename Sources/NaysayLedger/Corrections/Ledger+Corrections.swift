import Foundation
import GRDB
public import NaysayClaims
import NaysayText

/// A correction on record, and what became of it.
public struct StoredCorrection: Sendable, Hashable {
  /// The correction.
  public var correction: Correction
  /// What became of it.
  public var state: CorrectionState
}

extension Ledger {
  /// All corrections on record in the order in which they are applied, the undone and the undoings too.
  public func corrections() throws(LedgerError) -> [StoredCorrection] {
    try reading { db in try CorrectionTable(db: db).stored() }
  }

  /// The corrections as lines of JSON, without line breaks: the same for every ledger that has the same corrections.
  public func correctionLines() throws(LedgerError) -> [String] {
    try reading { db in
      try CorrectionTable(db: db).log().corrections.map {
        try StoredJSON.text(of: CorrectionLine($0))
      }
    }
  }

  /// The corrections that were applied to an attribution of a document, in order.
  public func corrections(
    ofAttribution id: String, in digest: String
  ) throws(LedgerError) -> [CorrectionMark] {
    try reading { db in
      let versions = try VersionsInEffect(asOf: nil, db)
      return try CorrectedClaims(versions: versions, db).marks(ofAttribution: id, in: digest)
    }
  }

  /// Reads a line as ``correctionLines()`` writes it.
  public static func correction(fromLine bytes: [UInt8]) throws(CorrectionFault) -> Correction {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    do {
      return try JSONDecoder().decode(CorrectionLine.self, from: Data(bytes)).correction
    } catch {
      throw CorrectionFault(error)
    }
  }

  /// Adds corrections of others in one transaction; those on record are left as they are.
  ///
  /// - Returns: how many were new.
  @discardableResult
  public func add(_ corrections: [Correction]) throws(LedgerError) -> Int {
    try writing { db in
      try corrections.count { try CorrectionTable(db: db).add($0) }
    }
  }
}
