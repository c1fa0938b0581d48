import NaysayClaims
import NaysayLedger
import NaysayReports

/// Finds whom somebody means who names a source.
struct SourceFinder {
  var ledger: Ledger
  var lexicon: EntityLexicon
  var asOf: String?

  /// The entity of a name.
  ///
  /// - Throws: a failure that lists whom the name may mean, or names like it.
  func entity(named text: String) throws -> ResolvedEntity {
    for reading in SourceQuery.readings(of: text) {
      let all = try ledger.entities(named: reading.name, lexicon: lexicon, asOf: asOf)
      let fitting = all.filter(reading.fits)
      if fitting.count > 1 { throw ambiguous(reading.name, fitting) }
      if let only = fitting.first { return only }
      if !all.isEmpty { throw nobody(text, of: all) }
    }
    throw unknown(text, like: NearNames.nearest(to: text, among: try ledger.sourceNames()))
  }

  /// Those who speak for an entity.
  func spokespeople(of entity: ResolvedEntity) throws(LedgerError) -> [ResolvedEntity] {
    try ledger.spokespeople(of: entity, lexicon: lexicon, asOf: asOf)
  }

  private static let listed = 12

  private func ambiguous(_ name: String, _ entities: [ResolvedEntity]) -> CommandFailure {
    var lines = entities.prefix(Self.listed).map(Self.line)
    if entities.count > Self.listed { lines.append("  and \(entities.count - Self.listed) more") }
    return CommandFailure(
      .badData,
      "\(name): \(entities.count) sources in \(ledger.path) go by this name:\n"
        + lines.joined(separator: "\n")
        + "\nwrite a role or an affiliation before the name, or the beginning of an id")
  }

  private func nobody(_ text: String, of entities: [ResolvedEntity]) -> CommandFailure {
    CommandFailure(
      .badData,
      "\(text): \(ledger.path) has the name, but of nobody who fits the rest; there is\n"
        + entities.prefix(Self.listed).map(Self.line).joined(separator: "\n"))
  }

  private func unknown(_ text: String, like names: [String]) -> CommandFailure {
    let advice =
      names.isEmpty
      ? "`naysay claims` shows who speaks" : "did you mean \(names.joined(separator: ", "))?"
    return CommandFailure(
      .badData, "\(text): \(ledger.path) has no source of this name; \(advice)")
  }

  /// `  3fa9c21b  Ana Lusk · mayor · Orlen · 2 documents from 2023-09-05`.
  private static func line(_ entity: ResolvedEntity) -> String {
    let documents = Set(entity.members.map(\.mention.document)).count
    let first = entity.members.first?.mention.publishedAt.map { " from \($0)" } ?? ""
    return "  \(entity.id.prefix(8))  \(entity.summary) · "
      + "\(documents) document\(documents == 1 ? "" : "s")\(first)"
  }
}
