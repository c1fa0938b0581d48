import Foundation
import GRDB
import NaysayClaims
import NaysayText

/// Looks up the stances that corrections speak of, in the versions of their articles that count.
struct AnchorSearch {
  private var versions: [StanceAnchor.Article: String] = [:]
  private(set) var grounds: [String: AnchorGround] = [:]

  /// Finds the articles of some corrections and what is read in them.
  init(for corrections: [Correction], in versions: VersionsInEffect, _ db: Database) throws {
    let articles = Set(corrections.flatMap { ($0.subjects + $0.others).map(\.document) })
    self.versions = try Self.find(articles, in: versions, db)
    // The text is needed only where it is not the one that the analyst saw.
    let revised = self.versions.filter { $0.key.digest != $0.value }.values
    grounds = try Self.grounds(of: Set(self.versions.values), withTextsOf: Set(revised), db)
  }

  /// A correction with its stances looked up.
  func resolve(_ correction: Correction) -> ResolvedCorrection {
    ResolvedCorrection(
      correction, subjects: correction.subjects.map(resolve),
      others: correction.others.map(resolve))
  }

  /// The mentions of the articles as they were read, by key.
  var mentions: [Int64: ClaimMention] {
    Dictionary(
      grounds.values.flatMap { $0.mentions.map { ($0.key, $0.mention) } }
    ) { first, _ in first }
  }

  private func resolve(_ anchor: StanceAnchor) -> AnchorResolution {
    guard let digest = versions[anchor.document], let ground = grounds[digest] else {
      return .orphaned(.noDocument)
    }
    return anchor.resolve(in: ground)
  }

  /// The digest of the version that counts, by article: that of the same bytes, the same URL or, without URL, the same id.
  private static func find(
    _ articles: Set<StanceAnchor.Article>, in versions: VersionsInEffect, _ db: Database
  ) throws -> [StanceAnchor.Article: String] {
    let known = try StanceAnchor.Article.fetch(Set(articles.map(\.digest)), db)
    let names = articles.map { ArticleName(known[$0.digest] ?? $0) }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT digest, id, url FROM documents WHERE url IN (SELECT value FROM json_each(?))
        UNION
        SELECT digest, id, url FROM documents
        WHERE url IS NULL AND id IN (SELECT value FROM json_each(?))
        """,
      arguments: [
        try StoredJSON.text(of: Set(names.compactMap(\.url)).sorted()),
        try StoredJSON.text(of: Set(names.filter { $0.url == nil }.compactMap(\.id)).sorted()),
      ])
    var counting: [ArticleName: String] = [:]
    for row in rows where versions.contains(row["digest"]) {
      counting[ArticleName(id: row["id"], url: row["url"])] = row["digest"]
    }
    var found: [StanceAnchor.Article: String] = [:]
    for (article, name) in zip(articles, names) { found[article] = counting[name] }
    return found
  }

  /// What is read in some documents, by digest.
  static func grounds(
    of digests: Set<String>, withTextsOf revised: Set<String>, _ db: Database
  ) throws -> [String: AnchorGround] {
    var grounds = Dictionary(
      uniqueKeysWithValues: digests.map { ($0, AnchorGround(digest: $0, mentions: [])) })
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT key, document, mention FROM mentions
        WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, position
        """,
      arguments: [try StoredJSON.text(of: digests.sorted())])
    while let row = try rows.next() {
      let mention = try StoredJSON.value(ClaimMention.self, from: row["mention"])
      grounds[row["document"]]?.mentions.append((row["key"], mention))
    }
    let texts = try Row.fetchCursor(
      db,
      sql: """
        SELECT digest, title, CAST(text AS BLOB) AS whole FROM documents
        WHERE digest IN (SELECT value FROM json_each(?))
        """,
      arguments: [try StoredJSON.text(of: revised.sorted())])
    while let row = try texts.next() {
      grounds[row["digest"]]?.fields = [
        "text": ScalarText(String(decoding: row["whole"] as Data, as: UTF8.self)),
        "title": ScalarText(row["title"] ?? ""),
      ]
    }
    return grounds
  }
}

/// What versions of one article have in common.
private struct ArticleName: Hashable {
  /// Nil where the URL tells.
  var id: String?
  var url: String?

  init(id: String, url: String?) {
    self.id = url == nil ? id : nil
    self.url = url
  }

  init(_ article: StanceAnchor.Article) { self.init(id: article.id, url: article.url) }
}
