import NaysayAttribution
import NaysayLedger
import NaysayReports
import NaysayText

/// What a name stands for where it may be that of a claim or of an attribution, with the documents that it is shown from.
enum ClaimOrAttribution {
  case claim(ListedClaim, DocumentShelf)
  case attribution(Attribution, Analysis, Document)

  /// Finds what has the name; a claim before an attribution.
  ///
  /// - Throws: a failure that says what to do where nothing has it.
  init(named name: String, in ledger: Ledger, asOf date: String?) throws {
    if let stored = try ledger.claim(matching: name, asOf: date) {
      let listed = ListedClaim(stored)
      self = .claim(listed, try DocumentShelf(listed.documents, in: ledger))
    } else if let found = try ledger.attribution(matching: name),
      let document = try ledger.document(found.document),
      let analysis = try ledger.analysis(of: found.document),
      let attribution = analysis.attributions.first(where: { $0.id == found.id })
    {
      self = .attribution(attribution, analysis, document)
    } else {
      throw LedgerError.unknown(name, "claim or attribution", in: ledger.path)
    }
  }
}

extension Ledger {
  /// The claim of a name.
  ///
  /// - Throws: a failure that says what to do where none has it.
  func claim(named name: String, asOf date: String?) throws -> StoredClaim {
    guard let stored = try claim(matching: name, asOf: date) else {
      throw LedgerError.unknown(name, "claim", in: path)
    }
    return stored
  }
}
