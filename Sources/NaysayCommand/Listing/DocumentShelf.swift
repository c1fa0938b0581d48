import NaysayAttribution
import NaysayLedger
import NaysayReports
import NaysayText

/// The texts and analyses of the documents behind a report.
struct DocumentShelf {
  private(set) var texts: [String: String] = [:]
  private(set) var analyses: [String: Analysis] = [:]

  /// Takes the documents out of a ledger, with or without what was found in them.
  init(
    _ cards: [DocumentCard], in ledger: Ledger, withAnalyses: Bool = true
  ) throws(LedgerError) {
    for card in cards where texts[card.digest] == nil {
      texts[card.digest] = try ledger.document(card.digest)?.text
      if withAnalyses { analyses[card.digest] = try ledger.analysis(of: card.digest) }
    }
  }
}
