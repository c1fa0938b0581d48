import GRDB
import NaysayClaims
import NaysayText

extension CorrectionBuilder {
  /// One anchor for each mention: the stance that was named, or the first that can be told from all others.
  func anchors(of picks: [Pick]) throws -> [StanceAnchor] {
    let shelf = try AnchorShelf(Set(picks.map(\.document)), view.db)
    return try picks.map { pick in
      let anchors = pick.stances.map { shelf.anchor($0) }
      guard
        let anchor = anchors.first(where: { shelf.finds($0, at: pick.mention) }) ?? anchors.first
      else { throw LedgerError.refused("\(pick.claim.handle): has a mention without a stance") }
      return anchor
    }
  }

  /// Anchors of the mentions of a claim.
  func members(of claim: ClaimName) throws -> [StanceAnchor] {
    let all = try picks(of: claim)
    return try anchors(of: Array(all.prefix(Self.mentionsForClaim)))
  }

  /// Anchors of mentions, and of what is left of their claim without them.
  ///
  /// Where nothing is left, the stances that were named are cut out of their mentions.
  func parted(
    _ taken: [Pick], from claim: ClaimName
  ) throws -> (subjects: [StanceAnchor], others: [StanceAnchor]) {
    let keys = Set(taken.map(\.mention.key))
    let left = try picks(of: claim).filter { !keys.contains($0.mention.key) }
    if left.isEmpty { return try cut(taken, outOf: claim) }
    return (try anchors(of: taken), try anchors(of: standingFor(left)))
  }

  /// Mentions that stand for what is left of a claim: at least one of each part into which it falls.
  private func standingFor(_ left: [Pick]) throws -> [Pick] {
    let index = Dictionary(uniqueKeysWithValues: zip(left.map(\.mention.key), left.indices))
    let parts = ClaimPartition(
      stored: Array(left.indices), same: try view.corrected.same(among: index, view.db),
      decisions: []
    ).groups
    let firsts = parts.compactMap(\.first)
    let others = left.indices.filter { !firsts.contains($0) }
    return (firsts + others).prefix(max(firsts.count, Self.mentionsForClaim)).map { left[$0] }
  }

  private func cut(
    _ taken: [Pick], outOf claim: ClaimName
  ) throws -> (subjects: [StanceAnchor], others: [StanceAnchor]) {
    let named = Set(taken.flatMap(\.stances))
    let others = Set(taken.flatMap(\.mention.read.stances)).subtracting(named)
    guard !others.isEmpty else {
      throw LedgerError.refused(
        "\(claim.handle): nothing else is left of the claim;"
          + " `naysay correct relabel` changes a stance")
    }
    let shelf = try AnchorShelf(Set(taken.map(\.document)), view.db)
    func anchors(_ stances: Set<ClaimStance>) -> [StanceAnchor] {
      stances.map { shelf.anchor($0) }.sorted { $0.position < $1.position }
    }
    return (anchors(named), anchors(others))
  }

  /// The mentions of a claim in order of publication.
  private func picks(of claim: ClaimName) throws -> [Pick] {
    try view.mentions(of: claim).map { Pick($0, of: claim) }.filter { !$0.stances.isEmpty }
  }

  /// Anchors of single stances, labelled as they are now; those that were found to be none only where that may change.
  func stances(
    of picks: [Pick], named name: String, includingDropped: Bool = true
  ) throws -> [StanceAnchor] {
    let shelf = try AnchorShelf(Set(picks.map(\.document)), view.db)
    var anchors: [StanceAnchor] = []
    for pick in picks {
      for stance in pick.stances {
        let corrected = pick.mention.placed.mention.stances.first {
          $0.attribution == stance.attribution && $0.content == stance.content
        }
        guard corrected != nil || includingDropped else { continue }
        let anchor = shelf.anchor(corrected ?? stance)
        if !anchors.contains(anchor) { anchors.append(anchor) }
      }
    }
    if anchors.isEmpty { throw LedgerError.refused("\(name): takes no stance that is left") }
    return anchors
  }

  /// The stances of a claim, or of an attribution.
  func checked(_ name: String) throws -> [StanceAnchor] {
    let claim = name.contains("/") ? nil : try view.name(matching: name)
    let picks = try claim.map(picks(of:)) ?? mentions(name)
    return try stances(of: picks, named: name, includingDropped: false)
  }

  /// The correction that an undoing names.
  func undone(_ prefix: String?) throws -> Correction {
    let log = try CorrectionTable(db: view.db).log()
    guard let prefix else {
      guard let last = log.inEffect.last else {
        throw LedgerError.refused("\(path): no correction is left to undo")
      }
      return last
    }
    let found = log.corrections.filter { !prefix.isEmpty && $0.id.hasPrefix(prefix) }
    guard let correction = found.first else {
      throw LedgerError.refused(
        "\(prefix): \(path) has no correction of this name; `naysay corrections` lists them")
    }
    if found.count > 1 { throw LedgerError.ambiguous(prefix: prefix, matches: found.map(\.id)) }
    if let undoing = log.undoings[correction.id] {
      throw LedgerError.refused("\(correction.id): was undone by \(undoing); undo that instead")
    }
    return correction
  }
}

extension StanceAnchor {
  /// Where its evidence begins: what anchors are sorted by.
  fileprivate var position: (String, Int, Int, String) {
    (
      document.digest, cue.first?.position.start ?? 0, content.first?.position.start ?? 0, source
    )
  }
}
