import GRDB
import NaysayClaims
import NaysayText

/// Turns what an analyst names into a correction that is anchored in words.
struct CorrectionBuilder {
  let view: ClaimView
  let path: String

  /// How many mentions stand for a claim: enough that it is found again when some of its articles change.
  static let mentionsForClaim = 12

  func correction(
    _ request: CorrectionRequest, author: String, note: String, recordedAt: String
  ) throws -> Correction {
    func made(
      _ kind: Correction.Kind, _ subjects: [StanceAnchor] = [], _ others: [StanceAnchor] = [],
      label: StanceLabel? = nil, undoes: String? = nil
    ) -> Correction {
      Correction(
        kind: kind, subjects: subjects, others: others, label: label, undoes: undoes,
        author: author, note: note, recordedAt: recordedAt)
    }
    switch request {
    case .link(let one, let other):
      let picks = try [mention(one), mention(other)]
      guard picks[0].mention != picks[1].mention else {
        throw LedgerError.refused("\(one), \(other): are one mention; name mentions of two")
      }
      return made(.link, try anchors(of: [picks[0]]), try anchors(of: [picks[1]]))
    case .unlink(let name):
      let pick = try mention(name)
      let (subjects, others) = try parted([pick], from: pick.claim)
      return made(.unlink, subjects, others)
    case .split(let name, let parts):
      let claim = try claim(name)
      let (subjects, others) = try parted(parts.map { try mention($0, of: claim) }, from: claim)
      return made(.split, subjects, others)
    case .merge(let one, let other):
      let claims = try [claim(one), claim(other)]
      guard claims[0] != claims[1] else {
        throw LedgerError.refused("\(one), \(other): are one claim already")
      }
      return made(.merge, try members(of: claims[0]), try members(of: claims[1]))
    case .relabel(let name, let label):
      return made(.relabel, try stances(of: mentions(name), named: name), label: label)
    case .confirm(let name):
      return made(.confirm, try checked(name))
    case .undo(let id):
      return made(.undo, undoes: try undone(id).id)
    }
  }
}

// MARK: - Naming

extension CorrectionBuilder {
  /// A mention, with those of its stances that were named.
  struct Pick {
    var mention: MentionRow
    var claim: ClaimName
    var stances: [ClaimStance]

    /// A pick of all stances of a mention.
    init(_ mention: MentionRow, of claim: ClaimName) {
      self.mention = mention
      self.claim = claim
      stances = mention.read.stances
    }

    var document: String { mention.row["digest"] }
  }

  func claim(_ name: String) throws -> ClaimName {
    guard let claim = try view.name(matching: name) else { throw unknown(name, "claim") }
    return claim
  }

  /// The one mention that a name stands for.
  func mention(_ name: String, of claim: ClaimName? = nil) throws -> Pick {
    let all = try mentions(name)
    let found = claim.map { claim in all.filter { $0.claim == claim } } ?? all
    guard let first = found.first else {
      throw LedgerError.refused("\(name): is no mention of \(claim?.handle ?? "a claim")")
    }
    guard found.count == 1 else {
      let names = found.map { "\($0.claim.handle)/\(name)" }
      throw LedgerError.ambiguous(prefix: name, matches: names)
    }
    return first
  }

  /// The mentions that were gathered from an attribution: `3fa9c2`, or only those of a claim: `c1/3fa9c2`.
  func mentions(_ name: String) throws -> [Pick] {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    guard let prefix = parts.last else { throw unknown(name, "attribution") }
    let claim = parts.count == 2 ? try self.claim(parts[0]) : nil
    guard let (document, id) = try attribution(prefix) else { throw unknown(name, "attribution") }
    let rows = try Row.fetchAll(
      view.db,
      sql: "\(Ledger.mentionSelection) WHERE mentions.document = ? ORDER BY mentions.position",
      arguments: [document])
    let picks = try rows.flatMap { try view.corrected.mentions(of: $0, view.db) }.map { mention in
      let name = view.corrected.name(of: mention.key, stored: mention.row["number"])
      var pick = Pick(mention, of: name)
      pick.stances.removeAll { $0.attribution != id }
      return pick
    }.filter { !$0.stances.isEmpty && (claim == nil || claim == $0.claim) }
    if picks.isEmpty {
      throw LedgerError.refused(
        "\(name): takes no stance towards a claim; `naysay explain` lists the attributions of one")
    }
    return picks
  }

  /// The attribution whose id begins so, in the documents that count.
  private func attribution(_ prefix: String) throws -> (document: String, id: String)? {
    let rows = try Row.fetchAll(
      view.db,
      sql: "SELECT document, id FROM attributions WHERE id GLOB ? ORDER BY id, document LIMIT 100",
      arguments: [try Ledger.pattern(forPrefix: prefix)])
    let versions = try view.versions()
    let counting = rows.filter { versions.contains($0["document"]) }
    if counting.count > 1 {
      throw LedgerError.ambiguous(prefix: prefix, matches: counting.prefix(5).map { $0["id"] })
    }
    return counting.first.map { (document: $0["document"], id: $0["id"]) }
  }

  private func unknown(_ name: String, _ kind: String) -> LedgerError {
    .unknown(name, kind, in: path)
  }
}
