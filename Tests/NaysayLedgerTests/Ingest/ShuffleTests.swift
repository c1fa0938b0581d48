import CaseSupport
import Foundation
import GRDB
import NaysayLedger
import Testing

@Suite("What a ledger holds does not depend on how it was filled")
struct ShuffleTests {
  static let articles = (0..<80).map(GeneratedNews(seed: 7, mixture: .eventful).article)

  @Test("nor on the order of the documents", arguments: 1...3)
  func order(seed: Int) throws {
    let expected = try Ledger.records(of: Self.articles)
    try #require(expected.count > 130)
    #expect(try Ledger.records(of: Self.articles.shuffled(seed: seed)) == expected)
  }

  @Test("nor on where it was killed, 50 times over")
  func killed() throws {
    let folder = try TemporaryFolder()
    let articles = Array(Self.articles.prefix(30))
    let draw = Draw(seed: 11)
    var path = folder.path("0.sqlite")
    var kills = 0
    while kills < 50 {
      // What a killed process leaves behind are its files as they are at that moment.
      let next = folder.path("\(kills + 1).sqlite")
      let ledger = try Ledger.open(path: path)
      let fall = Fall(after: draw.number(below: 80, kills), from: path, to: next)
      ledger.database.writeWithoutTransaction { $0.trace { _ in fall.statement() } }
      for article in articles.shuffled(seed: kills) where !fall.hasHappened {
        try ledger.ingest([article])
      }
      if !fall.hasHappened { fall.happen() }
      path = next
      kills += 1
    }
    let ledger = try Ledger.open(path: path)
    try ledger.ingest(articles)
    #expect(try ledger.records() == Ledger.records(of: articles))
    #expect(try ledger.health().problems.isEmpty)
  }

  @Test("nor on how many fill it at once", arguments: [true, false])
  func atOnce(sharing: Bool) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path("naysay.sqlite")
    let articles = Array(Self.articles.prefix(60))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<2 {
        let own =
          sharing ? articles : articles.indices.filter { $0 % 2 == number }.map { articles[$0] }
        group.addTask {
          let ledger = try Ledger.open(path: path)
          try ledger.ingest(number == 0 ? own : own.reversed())
          try ledger.close()
        }
      }
      try await group.waitForAll()
    }
    let ledger = try Ledger.open(path: path)
    #expect(try ledger.records() == Ledger.records(of: articles))
    #expect(try ledger.health().problems.isEmpty)
  }
}

/// The moment at which a process is killed: its files are copied as they are then.
private final class Fall {
  private var statements: Int
  private let source: String
  private let target: String
  private(set) var hasHappened = false

  init(after statements: Int, from source: String, to target: String) {
    (self.statements, self.source, self.target) = (statements, source, target)
  }

  func statement() {
    statements -= 1
    if statements < 0, !hasHappened { happen() }
  }

  func happen() {
    hasHappened = true
    for ending in ["", "-wal"] {
      try? FileManager.default.copyItem(atPath: source + ending, toPath: target + ending)
    }
  }
}
