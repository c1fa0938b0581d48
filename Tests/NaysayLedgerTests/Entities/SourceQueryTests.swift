import GRDB
import NaysayAttribution
import NaysayClaims
import NaysayLedger
import NaysayText
import Testing

@Suite("Asking for sources")
struct SourceQueryTests {
  /// Three articles: the council's spokeswoman, she again without her office, and a goalkeeper of the same name.
  private static let documents =
    [
      ("d1", "2024-03-01", Stance.asserts, "spokeswoman", "Orlen Council"),
      ("d2", "2024-03-04", .refutes, nil, nil),
      ("d3", "2024-03-05", .asserts, "goalkeeper", "Tarn"),
    ] as [(String, String, Stance, String?, String?)]

  private static func ledger(reversed: Bool = false) throws -> Ledger {
    let ledger = try Ledger.inMemory()
    for (digest, date, side, role, affiliation) in reversed ? documents.reversed() : documents {
      let document = LedgerSamples.document(digest, publishedAt: date)
      var stance = LedgerSamples.stance(side, by: "Marta Keel", in: document)
      stance.onBehalfOf = affiliation == "Orlen Council" ? affiliation : nil
      let context = digest == "d3" ? "Tarn Rovers" : "Ivo Lund"
      let analysis = Analysis(
        id: digest, publishedAt: date, sentences: [], attributions: [],
        entities: [
          SourceEntity(
            name: "Marta Keel", kind: "person", role: role, affiliation: affiliation,
            aliases: ["Keel"]),
          SourceEntity(name: "Orlen Council", kind: "organisation"),
          SourceEntity(name: context, kind: "person"),
        ])
      var mention =
        digest == "d3" ? LedgerSamples.ferry([stance]) : LedgerSamples.bridge([stance])
      mention.parties.append("Orlen Council")
      try ledger.ingest(
        document, analysis: analysis, mentions: [mention], engine: LedgerSamples.engine,
        matcher: ClaimMatcher(lexicon: .empty))
    }
    return ledger
  }

  @Test("bearers of one name are several entities, the same in whatever order articles come")
  func bearers() throws {
    let found = try Self.ledger().entities(named: "keel", lexicon: .empty)
    #expect(found.map(\.roles) == [["spokeswoman"], ["goalkeeper"]])
    #expect(found.map { $0.members.map(\.mention.document) } == [["d1", "d2"], ["d3"]])
    #expect(try Self.ledger(reversed: true).entities(named: "Marta Keel", lexicon: .empty) == found)
  }

  @Test("an entity is found by the beginning of the id of any of its mentions")
  func byID() throws {
    let ledger = try Self.ledger()
    let keel = try #require(try ledger.entities(named: "Marta Keel", lexicon: .empty).first)
    for member in keel.members {
      let id = String(member.mention.id.prefix(8))
      #expect(try ledger.entities(named: id, lexicon: .empty) == [keel])
    }
    #expect(try ledger.entities(named: "Nobody", lexicon: .empty).isEmpty)
  }

  @Test("a principal has the stances of its spokesperson, also of where she is not called one")
  func principal() throws {
    let ledger = try Self.ledger()
    let council = try #require(try ledger.entities(named: "Orlen Council", lexicon: .empty).first)
    let speakers = try ledger.spokespeople(of: council, lexicon: .empty)
    #expect(speakers.map(\.name) == ["Marta Keel"])
    let voice = EntityVoice(of: council, spokespeople: speakers)
    let claims = try ledger.claims(of: voice)
    #expect(claims.map(\.handle) == ["c1", "c2"])
    #expect(claims[0].claim.stances.filter(voice.takes).map(\.document) == ["d1", "d2"])
    #expect(claims[0].claim.conflicts.map(\.kind) == [.selfContradiction])
    #expect(claims.map { voice.isSilent(on: $0.claim) } == [false, true])
    #expect(try ledger.claims(of: voice, asOf: "2024-03-01").map(\.handle) == ["c1"])
  }

  @Test("a ledger of an earlier version comes to list its sources")
  func migration() throws {
    let ledger = try Self.ledger()
    let before = try ledger.entities(named: "Keel", lexicon: .empty)
    try ledger.database.write { db in
      try db.execute(
        sql: """
          DROP TABLE source_names; DROP TABLE sources;
          DELETE FROM grdb_migrations WHERE identifier LIKE '5:%';
          """)
    }
    try LedgerSchema.migrator.migrate(ledger.database)
    #expect(try ledger.entities(named: "Keel", lexicon: .empty) == before)
  }
}
