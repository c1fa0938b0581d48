import NaysayClaims
import NaysayLedger
import NaysayReports

extension ListedClaim {
  /// Adds the documents in which other claims took this one's place or came to stand against it.
  mutating func addDocumentsOfRivals(from ledger: Ledger) throws(LedgerError) {
    for digest in claim.steps.map(\.cause.document) where document(digest) == nil {
      if let document = try ledger.document(digest) { documents.append(DocumentCard(document)) }
    }
  }
}
