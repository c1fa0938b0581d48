import CaseSupport
import GRDB
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("What is kept of the claims' standings")
struct StandingsTests {
  static let articles = (0..<140).map(GeneratedNews(seed: 3, mixture: .eventful).article)
  /// Days before, while and after the articles came out, and no day.
  static let days: [String?] =
    stride(from: 18_260, to: 18_295, by: 3).map { CivilDate(daysSinceEpoch: $0).description } + [
      nil
    ]

  @Test("the contested claims are those that going through all of them finds, on any day")
  func sameAsPlain() throws {
    let ledger = try Ledger.inMemory()
    var found = 0
    for (number, article) in Self.articles.shuffled(seed: 1).enumerated() {
      try ledger.ingest([article])
      guard number % 50 == 35 else { continue }
      // Some claims have not been settled since they changed; then all have.
      found += try expectSameAsPlain(ledger)
      try ledger.settle()
      found += try expectSameAsPlain(ledger)
    }
    #expect(found > 200)
  }

  @Test("they do as well where analysts have corrected claims")
  func corrected() throws {
    let ledger = try Ledger.inMemory()
    try ledger.ingest(Self.articles.prefix(60))
    try ledger.settle()
    let claims = try ledger.contested()
    let attributions = claims.compactMap { $0.claim.stances.last?.attribution }
    try #require(claims.count > 3)
    let requests: [CorrectionRequest] = [
      .merge(claims[0].handle, claims[1].handle), .unlink(attributions[2]),
      .relabel(attributions[3], nil),
    ]
    for (number, request) in requests.enumerated() {
      _ = try ledger.correct(
        request, author: "A. Penn", note: "", recordedAt: "2024-04-01T12:00:00.00\(number)Z")
      #expect(try expectSameAsPlain(ledger) > 0)
    }
    try ledger.ingest(Self.articles.dropFirst(60).prefix(20))
    #expect(try expectSameAsPlain(ledger) > 0)
  }

  private func expectSameAsPlain(_ ledger: Ledger) throws -> Int {
    var found = 0
    for day in Self.days {
      let plain = try ledger.claims(asOf: day) { $0.status == .contested }
      #expect(try ledger.contested(asOf: day) == plain, "\(day ?? "all")")
      let summaries = try ledger.contestedSummaries(asOf: day)
      #expect(summaries.map(\.handle) == plain.map(\.handle), "\(day ?? "all")")
      #expect(summaries.map(\.summary) == plain.map(\.claim.summary), "\(day ?? "all")")
      found += plain.count
    }
    return found
  }

  @Test("once settled, only the contested ones are looked at")
  func exact() throws {
    let ledger = try Ledger.inMemory()
    try ledger.ingest(Self.articles)
    try ledger.settle()
    for day in Self.days {
      let number = day.flatMap(EDTF.init)?.upperBound?.daysSinceEpoch ?? Int.max - 1
      let kept = try ledger.database.read { db in
        try Int.fetchAll(
          db,
          sql: """
            SELECT claim FROM contested_periods
            WHERE since <= ?1 AND ?1 < until AND summary IS NOT NULL ORDER BY claim
            """,
          arguments: [number])
      }
      #expect(kept.map { "c\($0)" } == (try ledger.contested(asOf: day).map(\.handle)))
    }
    let unsettled = try ledger.database.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM unsettled_claims")
    }
    #expect(unsettled == 0)
  }

  @Test("of a claim that changes all the time, the last changes are told apart")
  func often() throws {
    let ledger = try Ledger.inMemory()
    for number in 0..<80 {
      let day = CivilDate(daysSinceEpoch: 19_700 + number).description
      let document = LedgerSamples.document("d\(number)", publishedAt: day)
      try ledger.ingest(
        document, analysis: LedgerSamples.analysis(of: document),
        mentions: [LedgerSamples.contestedBridge(in: document)], engine: LedgerSamples.engine)
    }
    try ledger.settle()
    for day in [19_705, 19_716, 19_717, 19_750] {
      let date = CivilDate(daysSinceEpoch: day).description
      let plain = try ledger.claims(asOf: date) { $0.status == .contested }
      let found = try ledger.contestedSummaries(asOf: date).map(\.summary)
      #expect(found == plain.map(\.claim.summary), "\(date)")
    }
    let kept = try ledger.database.read { db in
      try Row.fetchAll(db, sql: "SELECT summary FROM contested_periods ORDER BY since")
    }
    #expect(kept.first?["summary"] == String?.none)
    #expect(kept.dropFirst().allSatisfy { $0["summary"] != String?.none })
  }

  @Test("what another version kept is not relied on, and is settled anew by writing to the ledger")
  func edition() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("naysay.sqlite")
    let ledger = try Ledger.open(path: path)
    try ledger.ingest(Self.articles.prefix(40))
    try ledger.settle()
    let listed = try ledger.contestedSummaries().map(\.summary)
    #expect(!listed.isEmpty)
    try ledger.database.write { db in
      try db.execute(sql: "PRAGMA user_version = 0; DELETE FROM contested_periods")
    }
    try ledger.close()
    let reader = try Ledger.open(path: path, readOnly: true)
    #expect(try reader.contestedSummaries().map(\.summary) == listed)
    #expect(try reader.contested().map(\.claim.summary) == listed)
    try reader.close()
    let writer = try Ledger.open(path: path)
    #expect(try writer.contestedSummaries().map(\.summary) == listed)
    try writer.settle()
    #expect(try writer.contestedSummaries().map(\.summary) == listed)
  }

  @Test("the claims that changed between two days are those that going through all of them finds")
  func changed() throws {
    let ledger = try Ledger.inMemory()
    try ledger.ingest(Self.articles)
    let claims = try ledger.contested()
    try #require(claims.count > 2)
    _ = try ledger.correct(
      .merge(claims[0].handle, claims[1].handle), author: "A. Penn", note: "",
      recordedAt: "2024-04-01T12:00:00.000Z")
    for since in stride(from: 18_262, to: 18_292, by: 5).map(CivilDate.init(daysSinceEpoch:)) {
      for until in Self.days {
        let plain = try ledger.claims(asOf: until) { !$0.changes(since: since).isEmpty }
        #expect(
          try ledger.claims(changedSince: since, asOf: until) == plain,
          "\(since) to \(until ?? "now")")
      }
    }
  }

  @Test("they agree with comparing every mention with every other")
  func sameAsBook() throws {
    var mixture = GeneratedNews.Mixture.eventful
    mixture.revised = 0
    let articles = (0..<70).map(GeneratedNews(seed: 4, mixture: mixture).article)
    let ledger = try Ledger.inMemory()
    try ledger.ingest(articles)
    let mentions = try articles.flatMap { article in
      let document = article.document
      let publication = try ledger.publication(of: document.digest)
      return article.mentions.enumerated().map { place, mention in
        PlacedMention(
          mention, document: document.digest, publishedAt: document.publishedAt, position: place,
          publication: publication)
      }
    }
    let book = ClaimBook(mentions, matcher: ClaimMatcher(lexicon: .empty))
    for day in ["2020-01-05", "2020-01-11", "2020-01-17", nil] {
      let expected = book.claims(asOf: day).filter { $0.status == .contested }
      let found = try ledger.contested(asOf: day).map(\.claim)
      #expect(found.sorted { $0.id < $1.id } == expected.sorted { $0.id < $1.id })
    }
  }

  @Test("a ledger of an earlier schema is looked through until its claims are settled")
  func migrated() throws {
    let queue = try DatabaseQueue()
    try LedgerSchema.migrator.migrate(queue, upTo: "2: links between mentions")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO documents (digest, sequence, id, text, publishedAt, bodyStart)
            VALUES ('d1', 1, 'a', '', '2024-03-01', 0), ('d2', 2, 'a', '', '2024-03-04', 0);
          INSERT INTO revisions (document, previous) VALUES ('d2', 'd1');
          INSERT INTO claims (number, id, text) VALUES (1, 'aa', 'one'), (2, 'bb', 'two');
          """)
    }
    try LedgerSchema.migrator.migrate(queue)
    try queue.read { db in
      #expect(try Int.fetchAll(db, sql: "SELECT claim FROM unsettled_claims") == [1, 2])
      let first = CivilDate(year: 2024, month: 3, day: 4)?.daysSinceEpoch
      let periods = try Row.fetchAll(db, sql: "SELECT * FROM version_periods ORDER BY document")
      #expect(periods.map { $0["document"] } == ["d1", "d2"])
      #expect(periods[0]["until"] == first && periods[1]["since"] == first)
    }
  }
}
