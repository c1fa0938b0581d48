import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("Corrections outlive what they were made on")
struct ReanchoringTests {
  /// A ledger with a correction, its claims, and the lines that colleagues get.
  private func origin(
    _ request: CorrectionRequest
  ) throws -> (ledger: Ledger, claims: [[String]], lines: [[UInt8]]) {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(request, in: ledger)
    let lines = try ledger.correctionLines().map { Array($0.utf8) }
    return (ledger, try BridgeStory.claims(of: ledger), lines)
  }

  private func add(_ lines: [[UInt8]], to ledger: Ledger) throws {
    try ledger.add(lines.map { try Ledger.correction(fromLine: $0) })
  }

  private static let orders: [[Int]] = [[0, 1, 2], [2, 1, 0], [1, 2, 0]]

  @Test(
    "in a fresh ledger, whatever the order of articles and before or after them",
    arguments: BridgeStory.requests, orders)
  func freshLedger(request: CorrectionRequest, order: [Int]) throws {
    let origin = try origin(request)
    for isBefore in [true, false] {
      let ledger = try Ledger.inMemory()
      if isBefore { try add(origin.lines, to: ledger) }
      var story = BridgeStory()
      story.articles = order.map { story.articles[$0] }
      try story.ingest(into: ledger)
      if !isBefore { try add(origin.lines, to: ledger) }
      #expect(try BridgeStory.claims(of: ledger) == origin.claims)
      #expect(try ledger.corrections() == origin.ledger.corrections())
      #expect(try ledger.correctionLines() == origin.ledger.correctionLines())
    }
  }

  @Test("in a later version of the article whose text has shifted", arguments: BridgeStory.requests)
  func shifted(request: CorrectionRequest) throws {
    let origin = try origin(request)
    for var article in BridgeStory().articles {
      article.text = "Updated at noon, and said to be so. " + article.text + " More soon."
      try BridgeStory.ingest(article, into: origin.ledger)
    }
    #expect(try BridgeStory.claims(of: origin.ledger) == origin.claims)
    #expect(try origin.ledger.corrections().map(\.state) == [CorrectionState(.applied)])
    #expect(try origin.ledger.documents().count == 6)
  }

  @Test(
    "after a newer reading with other ids and somewhat other words", arguments: BridgeStory.requests
  )
  func newerReading(request: CorrectionRequest) throws {
    let origin = try origin(request)
    let ledger = try Ledger.inMemory()
    for var article in BridgeStory().articles {
      article.attribution = "new-" + article.attribution
      article.content = String(article.content.dropFirst(4))
      try BridgeStory.ingest(article, into: ledger)
    }
    try add(origin.lines, to: ledger)
    #expect(try BridgeStory.claims(of: ledger) == origin.claims)
    #expect(try ledger.corrections().map(\.state) == [CorrectionState(.applied)])
  }

  @Test("a confirmed stance that a newer reading takes otherwise is orphaned")
  func otherReading() throws {
    let origin = try origin(.confirm("a2"))
    let ledger = try Ledger.inMemory()
    var story = BridgeStory()
    story.articles[1].stance = .hedges
    try story.ingest(into: ledger)
    let before = try BridgeStory.claims(of: ledger)
    try add(origin.lines, to: ledger)
    #expect(try BridgeStory.claims(of: ledger) == before)
    #expect(try ledger.corrections().first?.state.orphans.map(\.reason) == [.otherReading])
  }

  /// Changes of the denial after which it cannot be told what is corrected.
  private static let losses: [(String, OrphanReason)] = [
    ("Mayor Marta Keel rejected that the Orlen bridge would close.", .wordsGone),
    ("Mayor Marta Keel denied that the old Orlen bridge would close.", .wordsGone),
    (
      "Now: Mayor Marta Keel denied that the Orlen bridge would close."
        + " Mayor Marta Keel denied that the Orlen bridge would close.", .wordsRepeated
    ),
  ]

  @Test(
    "words that are gone or stand twice orphan the correction, which then changes nothing",
    arguments: [
      .unlink("a2"), .split("c1", ["a2"]), .confirm("a2"), .relabel("a2", nil), .link("a2", "a3"),
    ] as [CorrectionRequest], losses)
  func orphaned(request: CorrectionRequest, loss: (text: String, reason: OrphanReason)) throws {
    let origin = try origin(request)
    var revised = BridgeStory().articles[1]
    revised.text = loss.text
    if !loss.text.contains("denied") { revised.cue = "rejected" }
    if loss.text.contains("old") { revised.content = "the old Orlen bridge would close" }
    let plain = try BridgeStory().ledger()
    for ledger in [plain, origin.ledger] { try BridgeStory.ingest(revised, into: ledger) }
    #expect(try BridgeStory.claims(of: origin.ledger) == BridgeStory.claims(of: plain))
    let state = try #require(try origin.ledger.corrections().first?.state)
    #expect(state.outcome == .orphaned)
    #expect(state.orphans.map(\.reason) == [loss.reason])
    #expect(
      try origin.ledger.claims(asOf: "2024-03-02").count
        == (try plain.claims(asOf: "2024-03-02").count))
  }

  @Test("a correction of several mentions holds for those that are found")
  func inPart() throws {
    let origin = try origin(.merge("c1", "c2"))
    var revised = BridgeStory().articles[1]
    revised.text = "Mayor Marta Keel rejected that the Orlen bridge would close."
    revised.cue = "rejected"
    try BridgeStory.ingest(revised, into: origin.ledger)
    let state = try #require(try origin.ledger.corrections().first?.state)
    #expect(state.outcome == .applied && state.orphans.map(\.reason) == [.wordsGone])
    #expect(try origin.ledger.claims().count == 1)
  }

  @Test("a correction whose article is not here waits for it")
  func missing() throws {
    let origin = try origin(.unlink("a2"))
    let ledger = try Ledger.inMemory()
    try add(origin.lines, to: ledger)
    let orphans = try ledger.corrections().first?.state.orphans.map(\.reason)
    #expect(orphans == [.noDocument, .noDocument])
  }

  @Test("read in twice, corrections are there once")
  func twice() throws {
    let origin = try origin(.unlink("a2"))
    try BridgeStory.correct(.undo(nil), in: origin.ledger, minute: 1)
    let corrections = try origin.ledger.correctionLines().map {
      try Ledger.correction(fromLine: Array($0.utf8))
    }
    let ledger = try BridgeStory().ledger()
    #expect(try ledger.add(corrections.reversed()) == 2)
    #expect(try ledger.add(corrections) == 0)
    #expect(try ledger.corrections() == origin.ledger.corrections())
  }
}
