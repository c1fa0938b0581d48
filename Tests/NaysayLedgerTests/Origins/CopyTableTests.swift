import CaseSupport
import GRDB
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("Copies in a ledger")
struct CopyTableTests {
  private static let articles: [OriginArticle] =
    (try? OriginArticle.load(Repository.path("Tests/Cases/origins/copies.articles"))) ?? []

  @Test("have the original that the cases name, in whatever order they come in")
  func order() throws {
    let documents = Self.articles.map(\.document)
    #expect(documents.count >= 9)
    var wanted: [String: String] = [:]
    for article in Self.articles where article.original != article.document.id {
      wanted[article.document.id] = article.original
    }
    for shift in [0, 2, 5] {
      let turned = Array(documents[shift...] + documents[..<shift])
      for order in [turned, turned.reversed()] {
        #expect(try Self.originals(in: try Self.ledger(of: order)) == wanted)
      }
    }
  }

  @Test("of a ledger that an earlier version wrote are found when it is opened")
  func completion() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("old.sqlite")
    let queue = try DatabaseQueue(path: path)
    try LedgerSchema.migrator.migrate(queue, upTo: "2: links between mentions")
    try queue.write { db in
      for (index, article) in Self.articles.enumerated() {
        let document = article.document
        try db.execute(
          sql: """
            INSERT INTO documents (digest, sequence, id, text, publisher, publishedAt, bodyStart)
            VALUES (?, ?, ?, ?, ?, ?, 0)
            """,
          arguments: [
            document.digest, index + 1, document.id, document.text, document.publisher,
            document.publishedAt,
          ])
      }
    }
    try queue.close()
    let opened = try Ledger.open(path: path)
    #expect(
      try Self.originals(in: opened)
        == Self.originals(in: Self.ledger(of: Self.articles.map(\.document))))
  }

  @Test("give a source without a name one origin, and two outlets' own articles two")
  func origins() throws {
    let ledger = try Ledger.inMemory()
    for name in ["agency", "cut", "rival"] {
      let document = try #require(Self.articles.first { $0.document.id == name }).document
      try Self.add(document, sayingItIs: .asserts, to: ledger)
    }
    let claim = try #require(try ledger.claims().first?.claim)
    #expect(claim.stances.count == 3)
    #expect(Set(claim.origins()) == ["officials (Coastline News)", "officials (HNA)"])
    #expect(claim.stances.map(\.chain.inWords).contains("Morning Sun ← HNA ← officials"))
  }

  @Test("and origins can be queried")
  func views() throws {
    let ledger = try Ledger.inMemory()
    for name in ["agency", "cut"] {
      let document = try #require(Self.articles.first { $0.document.id == name }).document
      try Self.add(document, sayingItIs: .refutes, to: ledger)
    }
    let rows = try ledger.database.read { try Row.fetchAll($0, sql: "SELECT * FROM origins") }
    #expect(rows.map { $0["publisher"] } == ["HNA", "Morning Sun"])
    #expect(rows.map { $0["originalPublisher"] as String? } == [nil, "HNA"])
    #expect(rows.map { $0["origin"] } == ["officials", "officials"])
    #expect(rows.map { $0["chain"] } == ["officials", "officials"])
    let copies = try ledger.database.read {
      try Row.fetchAll($0, sql: "SELECT document, original FROM document_copies")
    }
    #expect(copies.map { [$0["document"], $0["original"]] } == [["cut", "agency"]])
  }

  private static func ledger(of documents: [Document]) throws -> Ledger {
    let ledger = try Ledger.inMemory()
    for document in documents {
      try ledger.ingest(
        document, analysis: LedgerSamples.analysis(of: document), mentions: [],
        engine: LedgerSamples.engine)
    }
    return ledger
  }

  private static func originals(in ledger: Ledger) throws -> [String: String] {
    try ledger.database.read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT digest, originalDigest FROM document_copies")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["digest"], $0["originalDigest"]) })
    }
  }

  private static func add(
    _ document: Document, sayingItIs stance: Stance, to ledger: Ledger
  ) throws {
    var said = LedgerSamples.stance(stance, by: "officials", in: document)
    said.entity = nil
    try ledger.ingest(
      document, analysis: LedgerSamples.analysis(of: document),
      mentions: [LedgerSamples.bridge([said])], engine: LedgerSamples.engine)
  }
}
