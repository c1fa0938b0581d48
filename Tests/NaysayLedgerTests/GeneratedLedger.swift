import CaseSupport
import NaysayClaims
import NaysayLedger

extension Ledger {
  /// Ingests generated articles as they are, without a model.
  func ingest(_ articles: some Sequence<GeneratedNews.Article>) throws {
    for article in articles {
      try ingest(
        article.document, analysis: article.analysis, mentions: article.mentions,
        engine: LedgerSamples.engine)
    }
  }

  /// What it holds, apart from the order in which it came in.
  func records() throws -> [LedgerRecord] {
    var records: [LedgerRecord] = []
    try export { records.append($0) }
    return records
  }

  /// The records of a ledger that read the articles one after the other.
  static func records(of articles: some Sequence<GeneratedNews.Article>) throws -> [LedgerRecord] {
    let ledger = try Ledger.inMemory()
    try ledger.ingest(articles)
    return try ledger.records()
  }
}

extension [GeneratedNews.Article] {
  /// The articles in another order, always the same for a seed.
  func shuffled(seed: Int) -> [GeneratedNews.Article] {
    let draw = Draw(seed: UInt64(seed))
    return enumerated().sorted {
      draw.item($0.offset).fraction(0) < draw.item($1.offset).fraction(0)
    }
    .map(\.element)
  }
}
