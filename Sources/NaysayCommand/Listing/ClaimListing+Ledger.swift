import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayReports
import NaysayText

extension ClaimListing {
  /// The claims of a ledger as they stood on a date.
  ///
  /// - Parameter isIncluded: which claims to take out of the ledger.
  init(
    from ledger: Ledger, asOf date: String?, filter: StanceFilter, where isIncluded: (Claim) -> Bool
  ) throws(LedgerError) {
    try self.init(
      of: ledger.claims(asOf: date, where: isIncluded), in: ledger, asOf: date, filter: filter)
  }

  /// Claims taken out of a ledger as they stood on a date.
  init(
    of claims: [StoredClaim], in ledger: Ledger, asOf date: String?, filter: StanceFilter
  ) throws(LedgerError) {
    self.init(
      claims: claims.map(ListedClaim.init).filter(filter.keeps), asOf: date,
      documentCount: try ledger.articleCount())
  }
}

extension SummaryListing {
  /// What a list says of the claims of a ledger that were contested on a date.
  init(ofContestedIn ledger: Ledger, asOf date: String?) throws(LedgerError) {
    self.init(
      claims: try ledger.contestedSummaries(asOf: date).map(ListedSummary.init),
      documentCount: try ledger.articleCount())
  }
}

extension ListedClaim {
  init(_ stored: StoredClaim) {
    let cards = stored.documents.map(DocumentCard.init).sorted { a, b in
      (a.publishedAt ?? "", a.id, a.digest) < (b.publishedAt ?? "", b.id, b.digest)
    }
    self.init(
      handle: stored.handle, claim: stored.claim, mentions: stored.mentions, documents: cards)
  }
}

extension DocumentCard {
  init(_ document: Document) {
    self.init(
      digest: document.digest, id: document.id, publisher: document.publisher,
      publishedAt: document.publishedAt, title: document.title, url: document.url)
  }

  init(_ document: LedgerDocument) {
    self.init(
      digest: document.digest, id: document.id, publisher: document.publisher,
      publishedAt: document.publishedAt, title: document.title, url: document.url)
  }
}
