/// A correction with the stances that it speaks of looked up.
package struct ResolvedCorrection: Sendable {
  /// The correction.
  package var correction: Correction
  /// Where its subjects are, in their order.
  package var subjects: [AnchorResolution]
  /// Where the others are, in their order.
  package var others: [AnchorResolution]

  /// Creates a resolved correction.
  package init(
    _ correction: Correction, subjects: [AnchorResolution], others: [AnchorResolution]
  ) {
    self.correction = correction
    self.subjects = subjects
    self.others = others
  }
}

/// What corrections make of the mentions that they speak of.
///
/// A function of the set of corrections and of where their anchors are.
package struct CorrectionEffects: Sendable {
  /// An attribution of a document.
  private struct AttributionName: Hashable {
    var document: String
    var id: String
  }

  /// A decision on which mentions are of one claim.
  package struct Grouping: Sendable {
    package var id: String
    package var isApart: Bool
    package var subjects: [Int64]
    package var others: [Int64]
  }

  /// What became of each correction, by id.
  package private(set) var states: [String: CorrectionState] = [:]
  /// The mentions of which parts count as mentions of their own.
  package let cuts: MentionCuts
  /// The corrections that were applied to each mention, by key, in order.
  package private(set) var marks: [Int64: [CorrectionMark]] = [:]
  /// The keys of the mentions that corrections were applied to, as they were read.
  package private(set) var touched: Set<Int64> = []
  private var attributionMarks: [AttributionName: [CorrectionMark]] = [:]
  /// The decisions on which mentions are of one claim, the newest last.
  package private(set) var groupings: [Grouping] = []

  private var relabellings = StanceCorrections()

  /// Applies corrections.
  ///
  /// - Parameters:
  ///   - resolved: the corrections in effect, in order.
  ///   - read: the mentions that they speak of as they were read, by key.
  package init(_ resolved: [ResolvedCorrection], to read: [Int64: ClaimMention]) {
    cuts = MentionCuts(resolved)
    for item in resolved { take(item, read) }
    for (id, newer) in relabellings.overruled {
      states[id] = CorrectionState(.overruled, by: newer, orphans: states[id]?.orphans ?? [])
    }
    for item in resolved where states[item.correction.id]?.outcome == .applied { mark(item, read) }
  }

  /// A mention, or the part of one that has these of its stances, with its stances as corrected.
  package func corrected(
    _ mention: ClaimMention, key: Int64, places: [Int]? = nil
  ) -> ClaimMention {
    relabellings.corrected(mention, key: key, places: places ?? Array(mention.stances.indices))
  }

  /// The corrections that were applied to an attribution of a document, in order.
  package func marks(ofAttribution id: String, in document: String) -> [CorrectionMark] {
    attributionMarks[AttributionName(document: document, id: id)] ?? []
  }

  /// Says that a newer correction decides otherwise than one on which mentions are of one claim.
  package mutating func overrule(_ id: String, by newer: String?) {
    states[id] = CorrectionState(.overruled, by: newer, orphans: states[id]?.orphans ?? [])
    for key in marks.keys { marks[key]?.removeAll { $0.id == id } }
    for name in attributionMarks.keys { attributionMarks[name]?.removeAll { $0.id == id } }
  }

  private mutating func take(_ item: ResolvedCorrection, _ read: [Int64: ClaimMention]) {
    let correction = item.correction
    var orphans =
      Self.orphans(correction.subjects, item.subjects)
      + Self.orphans(correction.others, item.others)
    let isApplied: Bool
    switch correction.kind {
    case .relabel, .confirm:
      let misread = relabellings.take(item, read)
      orphans += misread
      isApplied = orphans.count < correction.subjects.count
    case .link, .merge, .unlink, .split:
      let grouping = Grouping(
        id: correction.id, isApart: [.unlink, .split].contains(correction.kind),
        subjects: keys(item.subjects), others: keys(item.others))
      isApplied = !grouping.subjects.isEmpty && !grouping.others.isEmpty
      if isApplied { groupings.append(grouping) }
    case .undo: isApplied = true
    }
    states[correction.id] = CorrectionState(isApplied ? .applied : .orphaned, orphans: orphans)
  }

  private mutating func mark(_ item: ResolvedCorrection, _ read: [Int64: ClaimMention]) {
    let mark = CorrectionMark(item.correction)
    let resolutions = item.subjects + item.others
    for key in keys(resolutions) { marks[key, default: []].append(mark) }
    for case .found(let key, _) in resolutions { touched.insert(key) }
    for name in Set(resolutions.flatMap { Self.attributions($0, read) }) {
      attributionMarks[name, default: []].append(mark)
    }
  }

  private static func attributions(
    _ resolution: AnchorResolution, _ read: [Int64: ClaimMention]
  ) -> [AttributionName] {
    guard case .found(let key, let stances) = resolution, let mention = read[key] else { return [] }
    return stances.map {
      AttributionName(
        document: mention.stances[$0].document, id: mention.stances[$0].attribution)
    }
  }

  private static func orphans(
    _ anchors: [StanceAnchor], _ resolutions: [AnchorResolution]
  ) -> [CorrectionState.Orphan] {
    zip(anchors, resolutions).compactMap { anchor, resolution in
      guard case .orphaned(let reason) = resolution else { return nil }
      return CorrectionState.Orphan(anchor: anchor, reason: reason)
    }
  }

  /// The mentions that were found, each once, in order.
  private func keys(_ resolutions: [AnchorResolution]) -> [Int64] {
    var keys: [Int64] = []
    for key in resolutions.compactMap(cuts.key) where !keys.contains(key) { keys.append(key) }
    return keys
  }
}
