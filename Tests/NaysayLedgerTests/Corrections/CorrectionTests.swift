import GRDB
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("Correcting claims")
struct CorrectionTests {
  private func count(_ request: CorrectionRequest) throws -> Int {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(request, in: ledger)
    return try ledger.claims().count
  }

  @Test(
    "mentions are put into claims as the analyst says",
    arguments: [
      (CorrectionRequest.link("a1", "a3"), 1), (.merge("c1", "c2"), 1), (.unlink("a2"), 3),
      (.unlink("c1/a2"), 3), (.split("c1", ["a2"]), 3), (.confirm("c1"), 2),
    ])
  func grouping(request: CorrectionRequest, claims: Int) throws {
    #expect(try count(request) == claims)
  }

  @Test("what was taken out of a claim is a part of it, and goes by its own id")
  func parts() throws {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(.unlink("a1"), in: ledger)
    let claims = try ledger.claims()
    #expect(claims.map(\.handle) == ["c1", "c1.2", "c2"])
    #expect(claims.map(\.claim.status) == [.deniedOnly, .asserted, .asserted])
    for claim in claims {
      #expect(try ledger.claim(matching: claim.handle) == claim)
      #expect(try ledger.claim(matching: claim.claim.id) == claim)
    }
    #expect(try ledger.claim(matching: "c1.3") == nil)
  }

  @Test("a stance is cut out of a mention where nothing else is left of the claim")
  func cut() throws {
    let ledger = try Ledger.inMemory()
    let document = LedgerSamples.document("d1")
    let ids = ["a1", "a2", "a3"]
    let text = ScalarText(document.text)
    // Each stance has words of its own: The mayor, Orlen, the bridge.
    let cues = ["mayor", "Orlen", "bridge"].map { BridgeStory.span(of: $0, in: text) }
    let stances = zip(ids, cues).map { id, cue in
      var stance = LedgerSamples.stance(id == "a2" ? .refutes : .asserts, by: id, in: document)
      (stance.attribution, stance.cue) = (id, [cue])
      return stance
    }
    try ledger.ingest(
      document,
      analysis: LedgerSamples.analysis(
        of: document, attributions: ids.map { LedgerSamples.attribution($0) }),
      mentions: [LedgerSamples.bridge(stances)], engine: LedgerSamples.engine)
    func sources() throws -> [[String]] {
      try ledger.claims().map { $0.claim.stances.map(\.source).sorted() }
    }
    try BridgeStory.correct(.unlink("a2"), in: ledger)
    #expect(try sources() == [["a1", "a3"], ["a2"]])
    try BridgeStory.correct(.split("c1", ["a3"]), in: ledger, minute: 1)
    #expect(try sources() == [["a1"], ["a2"], ["a3"]])
    try BridgeStory.correct(.confirm("c1.3"), in: ledger, minute: 2)
    try BridgeStory.correct(.merge("c1.2", "c1.3"), in: ledger, minute: 3)
    #expect(try sources() == [["a1"], ["a2", "a3"]])
    #expect(
      try ledger.corrections().map(\.state.outcome) == [.overruled, .applied, .applied, .applied])
    for minute in 4...7 { try BridgeStory.correct(.undo(nil), in: ledger, minute: minute) }
    #expect(try sources() == [["a1", "a2", "a3"]])
  }

  @Test("a claim that was merged can lose one of its mentions again")
  func mergedInPart() throws {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(.merge("c1", "c2"), in: ledger)
    try BridgeStory.correct(.unlink("a1"), in: ledger, minute: 1)
    #expect(try ledger.claims().map(\.claim.stances.count).sorted() == [1, 2])
    #expect(try ledger.corrections().allSatisfy { $0.state.outcome == .applied })
  }

  @Test("claims that were made one are found under either handle")
  func merged() throws {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(.merge("c2", "c1"), in: ledger)
    let claim = try #require(try ledger.claim(matching: "c1"))
    #expect(try ledger.claim(matching: "c2") == claim)
    #expect(claim.claim.stances.map(\.source) == ["union", "Marta Keel", "harbour master"])
    #expect(claim.claim.corrections.map(\.kind) == [.merge])
  }

  @Test("a relabelled stance counts as what it is now, and says what it was")
  func relabelled() throws {
    let ledger = try BridgeStory().ledger()
    let label = StanceLabel(stance: .asserts, act: "confirm")
    try BridgeStory.correct(.relabel("a2", label), in: ledger)
    let claim = try #require(try ledger.claim(matching: "c1")).claim
    #expect(claim.status == .asserted && claim.conflicts.isEmpty)
    let stance = try #require(claim.stances.last)
    #expect(stance.act == "confirm" && stance.factuality == .certain)
    let mark = try #require(stance.corrections?.first)
    #expect(mark.reading == StanceLabel(stance: .refutes, act: "deny") && mark.label == label)
    #expect(try ledger.contested().isEmpty)
  }

  @Test("a stance that is none is left out, and the claim keeps its id")
  func dropped() throws {
    let ledger = try BridgeStory().ledger()
    let before = try ledger.claims().map(\.claim.id)
    try BridgeStory.correct(.relabel("a1", nil), in: ledger)
    let claims = try ledger.claims()
    #expect(claims.map(\.claim.id) == before)
    #expect(claims.first?.claim.stances.map(\.source) == ["Marta Keel"])
    let digest = try #require(try ledger.attribution(matching: "a1")).document
    #expect(try ledger.corrections(ofAttribution: "a1", in: digest).map(\.kind) == [.relabel])
    try BridgeStory.correct(.relabel("a3", nil), in: ledger, minute: 1)
    #expect(try ledger.claims().map(\.handle) == ["c1"])
  }

  @Test("a claim shows how it stood on a day with its corrections")
  func asOf() throws {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(.link("a1", "a3"), in: ledger)
    #expect(try ledger.claims(asOf: "2024-03-02").map(\.claim.stances.count) == [1])
    #expect(try ledger.claims(asOf: "2024-03-06").map(\.claim.stances.count) == [3])
  }

  @Test("an undone correction leaves everything as it was", arguments: BridgeStory.requests)
  func undo(request: CorrectionRequest) throws {
    let ledger = try BridgeStory().ledger()
    let before = try BridgeStory.claims(of: ledger)
    let correction = try BridgeStory.correct(request, in: ledger)
    let after = try BridgeStory.claims(of: ledger)
    #expect(after != before)
    let undoing = try BridgeStory.correct(.undo(nil), in: ledger, minute: 1)
    #expect(try BridgeStory.claims(of: ledger) == before)
    #expect(
      try ledger.corrections().map(\.state) == [
        CorrectionState(.undone, by: undoing.correction.id), CorrectionState(.applied),
      ])
    #expect(undoing.correction.undoes == correction.correction.id)
    try BridgeStory.correct(
      .undo(String(undoing.correction.id.prefix(8))), in: ledger, minute: 2)
    #expect(try BridgeStory.claims(of: ledger) == after)
  }

  @Test("a newer correction overrules an older one, and gives way when it is undone")
  func newer() throws {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(.link("a1", "a3"), in: ledger)
    let newer = try BridgeStory.correct(.unlink("a3"), in: ledger, minute: 1)
    #expect(
      try ledger.corrections().first?.state
        == CorrectionState(.overruled, by: newer.correction.id))
    #expect(try ledger.claims().count == 2)
    try BridgeStory.correct(.undo(nil), in: ledger, minute: 2)
    #expect(try ledger.claims().count == 1)
    let label = StanceLabel(stance: .hedges, act: "leave open")
    try BridgeStory.correct(.confirm("a2"), in: ledger, minute: 3)
    let relabelling = try BridgeStory.correct(.relabel("a2", label), in: ledger, minute: 4)
    #expect(
      try ledger.corrections().map(\.state).contains(
        CorrectionState(.overruled, by: relabelling.correction.id)))
  }

  @Test(
    "what cannot be corrected is refused, and nothing is recorded",
    arguments: [
      .link("a1", "a1"), .link("a1", "a9"), .unlink("a3"), .unlink("c2/a1"), .merge("c1", "c1"),
      .merge("c1", "c7"), .split("c1", ["a3"]), .split("c1", ["a1", "a2"]), .relabel("", nil),
      .confirm("c9"), .undo(nil), .undo("zz"), .undo(""), .unlink("a"), .unlink("/"),
    ] as [CorrectionRequest])
  func refused(request: CorrectionRequest) throws {
    let ledger = try BridgeStory().ledger()
    #expect(throws: LedgerError.self) { try BridgeStory.correct(request, in: ledger) }
    #expect(try ledger.corrections().isEmpty)
  }

  @Test("an undoing cannot be recorded before what it undoes")
  func early() throws {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(.unlink("a2"), in: ledger, minute: 9)
    #expect(throws: LedgerError.self) {
      try BridgeStory.correct(.undo(nil), in: ledger, minute: 8)
    }
  }

  @Test("a row is never changed nor deleted")
  func permanent() throws {
    let ledger = try BridgeStory().ledger()
    try BridgeStory.correct(.unlink("a2"), in: ledger)
    for sql in ["UPDATE corrections SET note = ''", "DELETE FROM corrections"] {
      #expect(throws: DatabaseError.self) {
        try ledger.database.write { db in try db.execute(sql: sql) }
      }
    }
    try BridgeStory.correct(.undo(nil), in: ledger, minute: 1)
    let undone = try ledger.database.read { db in
      try Bool.fetchAll(db, sql: "SELECT undoneBy IS NOT NULL FROM correction_log")
    }
    #expect(undone == [true, false])
  }

  @Test("a ledger that was opened for reading shows corrections and takes none")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("bridge.sqlite")
    let writer = try Ledger.open(path: path)
    try BridgeStory().ingest(into: writer)
    try BridgeStory.correct(.unlink("a2"), in: writer)
    let claims = try BridgeStory.claims(of: writer)
    try writer.close()
    let reader = try Ledger.open(path: path, readOnly: true)
    #expect(try BridgeStory.claims(of: reader) == claims)
    #expect(try reader.corrections().count == 1)
    #expect(throws: LedgerError.self) {
      try BridgeStory.correct(.undo(nil), in: reader, minute: 1)
    }
    #expect(throws: LedgerError.self) { try reader.add([]) }
  }
}
