import GRDB
import NaysayClaims

/// The claims of a ledger as they stood on a date, with the corrections of analysts.
struct ClaimView {
  let corrected: CorrectedClaims
  private let date: String?
  let db: Database

  init(asOf date: String?, _ db: Database) throws {
    self.date = date
    self.db = db
    corrected = try CorrectedClaims(versions: try VersionsInEffect(asOf: date, db), db)
  }

  private init(uncorrected db: Database) {
    date = nil
    self.db = db
    corrected = .none
  }

  /// The claims as they are gathered from what was read, whatever analysts have decided since.
  static func uncorrected(_ db: Database) -> ClaimView { ClaimView(uncorrected: db) }

  /// The mentions around each claim.
  var rivals: RivalMentions { RivalMentions(db: db, corrected: corrected) }

  /// The versions of revised articles that count.
  func versions() throws -> VersionsInEffect { try VersionsInEffect(asOf: date, db) }

  /// The claims of a selection that are included, by name.
  ///
  /// The others are let go one by one, so that a large ledger does not fill the memory.
  func claims(
    _ selection: Selection = .all, where isIncluded: (Claim) -> Bool = { _ in true }
  ) throws -> [StoredClaim] {
    try named(selection, where: isIncluded).map(\.claim)
  }

  /// The same with their names.
  func named(
    _ selection: Selection, where isIncluded: (Claim) -> Bool
  ) throws -> [(name: ClaimName, claim: StoredClaim)] {
    let rivals = rivals
    var kept: [(name: ClaimName, claim: StoredClaim)] = []
    try forEach(selection) { rows in
      guard let found = try rows.standing(asOf: date, among: rivals), isIncluded(found.claim)
      else { return }
      kept.append((rows.name, found))
    }
    return kept.sorted { $0.name < $1.name }
  }

  /// The day as ledgers number it.
  var day: Int { LedgerDay.number(of: date) }

  /// All claims by id.
  func identified() throws -> [(name: ClaimName, id: String)] {
    let stored = try Row.fetchAll(
      db, sql: "SELECT number, id FROM claims WHERE mergedInto IS NULL")
    var found: [(name: ClaimName, id: String)] = stored.compactMap { row in
      let number: Int = row["number"]
      return corrected.numbers.contains(number) ? nil : (ClaimName(number: number), row["id"])
    }
    for (name, mentions) in corrected.mentions {
      let first = mentions.min()?.placed
      found.append((name, first.map(ClaimIdentity.id(ofFirst:)) ?? ""))
    }
    return found.sorted { ($0.id, $0.name) < ($1.id, $1.name) }
  }

  /// Goes through the claims of a selection, all versions of their documents.
  func forEach(_ selection: Selection, _ body: (ClaimRows) throws -> Void) throws {
    var gathering = ClaimRows(corrected: corrected)
    let stored = try storedRows(of: selection)
    while let row = try stored.next() {
      if corrected.numbers.contains(row["number"]) { continue }
      if let finished = try gathering.take(row) { try body(finished) }
    }
    if !gathering.members.isEmpty { try body(gathering) }
    for (other, mentions) in corrected.mentions where selection.mayHave(other, mentions) {
      try body(ClaimRows(mentions, of: other, corrected: corrected))
    }
  }

  /// The mentions of a claim in order of publication, of the versions that count.
  func mentions(of name: ClaimName) throws -> [MentionRow] {
    if let mentions = corrected.mentions[name] { return mentions.sorted() }
    let day = day
    let stored = try storedRows(of: .named(name))
    var mentions: [MentionRow] = []
    while let row = try stored.next() {
      // A cursor gives the same row again and again, filled anew.
      if DayPeriod(row).contains(day) { mentions.append(try MentionRow(row.copy())) }
    }
    return mentions.sorted()
  }

  private func storedRows(of selection: Selection) throws -> RowCursor {
    let (condition, arguments) = try selection.query
    return try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          \(Ledger.mentionSelection)
          \(condition)
          ORDER BY claims.number, documents.sequence, mentions.position
          """),
      arguments: arguments)
  }

  /// The claim with this handle, or whose id begins so.
  func name(matching text: String) throws -> ClaimName? {
    if let handle = ClaimName(handle: text), let found = try name(of: handle) { return found }
    var found: [ClaimName: String] = [:]
    for (name, mentions) in corrected.mentions {
      let id = mentions.min().map { ClaimIdentity.id(ofFirst: $0.placed) }
      if let id, !text.isEmpty, id.hasPrefix(text) { found[name] = id }
    }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, coalesce(mergedInto, number) AS number FROM claims
        WHERE id GLOB ? ORDER BY id LIMIT 5
        """,
      arguments: [try Ledger.pattern(forPrefix: text)])
    let isCorrected = !found.isEmpty
    for row in rows {
      let number: Int = row["number"]
      guard let successor = corrected.successors[number] else {
        found[ClaimName(number: number)] = row["id"]
        continue
      }
      if !isCorrected { found[successor] = row["id"] }
    }
    if found.count > 1 {
      throw LedgerError.ambiguous(prefix: text, matches: found.values.sorted())
    }
    return found.keys.first
  }

  /// The claim of a handle, or the one that it has become.
  private func name(of handle: ClaimName) throws -> ClaimName? {
    let stored = try Int.fetchOne(
      db, sql: "SELECT coalesce(mergedInto, number) FROM claims WHERE number = ?",
      arguments: [handle.number])
    guard let stored else { return nil }
    if let successor = corrected.successors[stored] {
      if handle.part == 1 { return successor }
      return corrected.mentions[handle] == nil ? nil : handle
    }
    return handle.part == 1 ? ClaimName(number: stored) : nil
  }
}
