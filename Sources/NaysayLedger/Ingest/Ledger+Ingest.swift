import Foundation
import GRDB
public import NaysayAttribution
public import NaysayClaims
public import NaysayText

extension Ledger {
  /// Whether the bytes with this digest have been ingested, so that reading them again can be spared.
  public func contains(_ digest: String) throws(LedgerError) -> Bool {
    try reading { db in try Self.contains(digest, in: db) }
  }

  /// Adds a document with what was found in it, in one transaction.
  ///
  /// A process that is killed loses at most the document in hand. Ingesting the same bytes again changes nothing,
  /// so an interrupted run is finished by running it again. A document with the URL of an earlier one, or without
  /// URL with its id, is another version of the article: each stays, and counts from its publication to that of the next.
  ///
  /// - Parameters:
  ///   - bytes: the bytes read, where they are not `document.text` in UTF-8.
  ///   - mentions: the document's claims in the order in which they are to be numbered.
  ///   - engine: what read the document.
  ///   - matcher: decides how they bear on the mentions of other documents; its model is kept with the engine.
  @discardableResult
  public func ingest(
    _ document: Document, bytes: [UInt8]? = nil, analysis: Analysis, mentions: [ClaimMention],
    engine: EngineStamp, matcher: ClaimMatcher = ClaimMatcher(lexicon: .empty)
  ) throws(LedgerError) -> IngestOutcome {
    try writing { db in
      if try Self.contains(document.digest, in: db) { return .unchanged }
      try Self.insert(document, bytes: bytes, into: db)
      let versions = try ArticleVersions(db: db).arrange(url: document.url, id: document.id)
      let copies = CopyTable(db: db)
      try copies.add(document)
      try Self.insert(
        analysis, of: document, engine: engine, claimModel: matcher.model, into: db)
      try SourceTable(db: db).add(
        SourceMention.gathered(from: analysis, of: document, mentions: mentions))
      for (position, mention) in mentions.enumerated() {
        let key = try Self.insert(mention, at: position, of: document, into: db)
        let placed = PlacedMention(
          mention, document: document.digest, publishedAt: document.publishedAt, position: position)
        try ClaimAssignment(matcher: matcher).assign(placed, key: key, db)
      }
      let standings = Standings(db: db)
      try standings.touch(documents: versions + copies.sharing(document.digest))
      try standings.settleIfDue()
      let earlier = versions.prefix { $0 != document.digest }
      return earlier.last.map { .revision(of: $0) } ?? .added
    }
  }

  private static func contains(_ digest: String, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM documents WHERE digest = ?)"),
      arguments: [digest]) ?? false
  }

  // A text may hold U+0000, at which a string handed to SQLite would end: it goes in as bytes.
  private static func insert(
    _ document: Document, bytes: [UInt8]?, into db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO documents (
        digest, sequence, id, title, text, bytes, publisher, publishedAt, place, url, author,
        bodyStart)
      VALUES (
        ?, (SELECT coalesce(max(sequence), 0) + 1 FROM documents), ?, ?, CAST(? AS TEXT), ?, ?,
        ?, ?, ?, ?, ?)
      """,
      [
        document.digest, document.id, document.title, Data(document.text.utf8),
        kept(bytes, of: document),
        document.publisher, document.publishedAt, document.place, document.url, document.author,
        document.bodyStart,
      ])
  }

  /// The bytes, where the text does not give them back.
  private static func kept(_ bytes: [UInt8]?, of document: Document) -> Data? {
    guard let bytes, !bytes.elementsEqual(document.text.utf8) else { return nil }
    return Data(bytes)
  }

  private static func insert(
    _ analysis: Analysis, of document: Document, engine: EngineStamp, claimModel: String?,
    into db: Database
  ) throws {
    try db.run(
      "INSERT INTO analyses (document, analysis, \(EngineStamp.columns)) VALUES (?, ?, ?, ?, ?, ?)",
      [
        document.digest, try StoredJSON.text(of: analysis), engine.version, engine.lexicons,
        engine.model, claimModel,
      ])
    for (position, attribution) in analysis.attributions.enumerated() {
      try insert(attribution, at: position, of: document, into: db)
    }
  }

  private static func insert(
    _ attribution: Attribution, at position: Int, of document: Document, into db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO attributions (
        document, position, id, field, source, cue, content, addressee, medium, stance, act,
        factuality, direct, statedAt, eventAt, sourceEntity, onBehalfOf, target, parent, rule,
        confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document.digest, position, attribution.id, attribution.field,
        try StoredJSON.text(of: attribution.source), try StoredJSON.text(of: attribution.cue),
        try StoredJSON.text(of: attribution.content),
        try StoredJSON.text(of: attribution.addressee),
        try StoredJSON.text(of: attribution.medium), attribution.stance?.rawValue, attribution.act,
        attribution.factuality.rawValue, attribution.direct, attribution.statedAt,
        attribution.eventAt, attribution.sourceEntity, attribution.onBehalfOf, attribution.target,
        attribution.parent, attribution.rule, attribution.confidence,
      ])
  }

  private static func insert(
    _ mention: ClaimMention, at position: Int, of document: Document, into db: Database
  ) throws -> Int64 {
    try db.run(
      "INSERT INTO mentions (document, position, text, terms, mention) VALUES (?, ?, ?, ?, ?)",
      [
        document.digest, position, mention.text,
        mention.searchTerms.joined(separator: " "), try StoredJSON.text(of: mention),
      ])
    let key = db.lastInsertedRowID
    let days = mention.stances.compactMap { LedgerDay.known($0.statedAt) }
    try db.run(
      "INSERT INTO mention_days (mention, publishedAt, earliest, latest) VALUES (?, ?, ?, ?)",
      [key, document.publishedAt, days.min(), days.max()])
    return key
  }
}
