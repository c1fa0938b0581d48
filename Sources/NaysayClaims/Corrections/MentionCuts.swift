package import NaysayAttribution
package import NaysayText

/// Mentions that corrections cut: stances of one document that were gathered as one claim, and are not.
package struct MentionCuts: Sendable {
  /// A part of a mention, which counts as a mention of its own.
  package struct Part: Sendable {
    /// The key of the mention for what is left of it; a negative one for what was cut out.
    package var key: Int64
    /// The part as it was read.
    package var mention: ClaimMention
    /// The places of its stances in the mention.
    package var places: [Int]
  }

  /// What is cut out of each mention, by key.
  private var pieces: [Int64: [Set<Int>]] = [:]

  /// Finds the cuts: where a correction sets stances of one mention apart.
  init(_ resolved: [ResolvedCorrection]) {
    for item in resolved.reversed() where [.unlink, .split].contains(item.correction.kind) {
      let others = Self.places(item.others)
      for (key, places) in Self.places(item.subjects).sorted(by: { $0.key < $1.key }) {
        guard let left = others[key], left.isDisjoint(with: places) else { continue }
        let piece = (pieces[key] ?? []).reduce(places) { $0.subtracting($1) }
        if !piece.isEmpty { pieces[key, default: []].append(piece) }
      }
    }
  }

  /// Whether anything is cut out of a mention.
  package func touches(_ key: Int64) -> Bool { pieces[key] != nil }

  /// The key of the mention, or of the part of one, that a stance was found in; nil where it was not.
  func key(of resolution: AnchorResolution) -> Int64? {
    guard case .found(let key, let stances) = resolution else { return nil }
    let piece = pieces[key]?.first { !$0.isDisjoint(with: stances) }
    return piece.map { Self.key(of: $0, in: key) } ?? key
  }

  /// The parts of a mention, what is left of it first, each gathered anew from what was read in its document.
  package func parts(
    of mention: ClaimMention, key: Int64, analysis: Analysis, document: Document
  ) -> [Part] {
    let cut = pieces[key] ?? []
    let left = Set(mention.stances.indices).subtracting(cut.joined())
    return ([left] + cut).filter { !$0.isEmpty }.map { places in
      let sorted = places.sorted()
      var part =
        ClaimMention.gathered(
          from: analysis, of: document, towards: sorted.map { mention.stances[$0] }) ?? mention
      part.stances = sorted.map { mention.stances[$0] }
      return Part(
        key: places == left ? key : Self.key(of: places, in: key), mention: part, places: sorted)
    }
  }

  private static func key(of piece: Set<Int>, in mention: Int64) -> Int64 {
    -(mention << 12 + Int64(piece.min() ?? 0))
  }

  private static func places(_ resolutions: [AnchorResolution]) -> [Int64: Set<Int>] {
    var places: [Int64: Set<Int>] = [:]
    for case .found(let key, let stances) in resolutions {
      places[key, default: []].formUnion(stances)
    }
    return places
  }
}
