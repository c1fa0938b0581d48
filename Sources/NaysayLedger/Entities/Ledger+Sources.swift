import GRDB
public import NaysayClaims

extension Ledger {
  /// The entities that go by a name in some document, or that a mention is of whose id begins so, in order of their
  /// first mentions.
  ///
  /// They are worked out from all mentions of the blocks that they lie in: the same entities whatever the name that they
  /// are asked for by, and whatever the order in which documents came in.
  public func entities(
    named name: String, lexicon: EntityLexicon, asOf date: String? = nil
  ) throws(LedgerError) -> [ResolvedEntity] {
    try reading { db in
      let versions = try VersionsInEffect(asOf: date, db)
      var meant = try Self.sources(
        "JOIN source_names ON source = sources.key WHERE source_names.name = ?",
        [NameWords.key(name)], versions, db)
      if meant.isEmpty {
        meant = try Self.sources(
          "WHERE sources.id GLOB ?", [try Self.pattern(forPrefix: name)], versions, db)
      }
      return try Self.entities(of: meant, lexicon, versions, db)
    }
  }

  /// Those who speak for an entity in some document, in order of their first mentions.
  public func spokespeople(
    of entity: ResolvedEntity, lexicon: EntityLexicon, asOf date: String? = nil
  ) throws(LedgerError) -> [ResolvedEntity] {
    try reading { db in
      let versions = try VersionsInEffect(asOf: date, db)
      let speakers = try Self.sources(
        """
        JOIN json_each(?) AS own ON own.value = sources.document
        JOIN sources AS principal
          ON principal.document = sources.document AND principal.name = sources.principal
        JOIN json_each(?) AS id ON id.value = principal.id
        """,
        [
          try StoredJSON.text(of: entity.members.map(\.mention.document)),
          try StoredJSON.text(of: entity.members.map(\.mention.id)),
        ], versions, db)
      return try Self.entities(of: speakers, lexicon, versions, db)
    }
  }

  /// The entities that some mentions are of, worked out from all of their blocks.
  private static func entities(
    of meant: [SourceMention], _ lexicon: EntityLexicon, _ versions: VersionsInEffect,
    _ db: Database
  ) throws -> [ResolvedEntity] {
    guard !meant.isEmpty else { return [] }
    let blocks = Set(meant.compactMap(\.block).flatMap(lexicon.blocks))
    let book = EntityBook(
      try mentions(of: blocks, versions, db) + meant.filter { $0.block == nil }, lexicon: lexicon)
    let sought = Set(meant.map(\.id))
    return book.entities.filter { entity in
      entity.members.contains { sought.contains($0.mention.id) }
    }
  }

  /// The names of all sources that have one, each once.
  public func sourceNames() throws(LedgerError) -> [String] {
    try reading { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT name FROM sources WHERE block IS NOT NULL ORDER BY name")
    }
  }

  /// The claims that an entity takes a stance on, itself or by its spokespeople, and those about it on which no position
  /// of it is found, as they stood on a date, by number.
  public func claims(
    of voice: EntityVoice, asOf date: String? = nil
  ) throws(LedgerError) -> [StoredClaim] {
    try reading { db in
      try ClaimView(asOf: date, db).claims(.mentioned(in: voice.documents)) { claim in
        claim.stances.contains(where: voice.takes) || voice.isSilent(on: claim)
      }
    }
  }

  private static func mentions(
    of blocks: Set<String>, _ versions: VersionsInEffect, _ db: Database
  ) throws -> [SourceMention] {
    try sources(
      "JOIN json_each(?) AS chosen ON chosen.value = sources.block",
      [try StoredJSON.text(of: blocks.sorted())], versions, db)
  }

  private static func sources(
    _ condition: String, _ arguments: StatementArguments, _ versions: VersionsInEffect,
    _ db: Database
  ) throws -> [SourceMention] {
    try Row.fetchAll(
      db, sql: "SELECT sources.document, sources.mention FROM sources \(condition)",
      arguments: arguments
    ).filter { versions.contains($0["document"]) }
      .map { try StoredJSON.value(SourceMention.self, from: $0["mention"]) }
  }
}
