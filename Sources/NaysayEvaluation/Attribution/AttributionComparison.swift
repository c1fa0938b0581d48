/// Compares the attributions found in a text with gold ones.
package struct AttributionComparison {
  package let text: ScoringText
  package let gold: [Fillers]
  package let found: [Fillers]
  /// The found attribution that each gold one is paired with: by content, then cue, then source.
  package let partners: [Int?]
  private let restored: [Fillers]

  package init(text: ScoringText, gold: [Fillers], found: [Fillers]) {
    self.text = text
    self.gold = gold
    self.found = found
    restored = found.map { Complementisers.putBack(to: $0, in: text) }
    partners = Pairing.partners(gold, found) { gold, found in
      let cues = gold.cue.shared(with: found.cue)
      let contents = gold.content.shared(with: found.content)
      guard contents > 0 || cues > 0 else { return nil }
      return [
        gold.content.jaccard(with: found.content), Double(cues),
        Double(gold.source.shared(with: found.source)),
      ]
    }
  }

  package var score: AttributionScore {
    var score = AttributionScore()
    score.documents = 1
    score.gold = gold.count
    score.found = found.count
    for role in AttributionRole.allCases { countSpans(of: role, into: &score.spans) }
    countPairs(into: &score)
    return score
  }

  /// Counts a role's fillers, each once however many attributions it fills.
  private func countSpans(of role: AttributionRole, into spans: inout NamedFigures<Tally>) {
    let gold = Self.distinct(gold.map { $0[role] })
    let found = Self.distinct(found.map { $0[role] })
    spans["\(role), exact"] += Self.same(gold, found)
    spans["\(role), to the word"] += Self.same(words(gold), words(found))
    if role == .content {
      let restored = Self.distinct(restored.map(\.content))
      spans["content, exact, complementisers put back"] += Self.same(gold, restored)
      spans["content, to the word, complementisers put back"] += Self.same(
        words(gold), words(restored))
    }
    let halves = Pairing.partners(gold, found) { a, b in
      a.overlapsByHalf(b) ? [a.jaccard(with: b)] : nil
    }
    spans["\(role), by half"] += Tally(
      right: halves.compactMap { $0 }.count, found: found.count, gold: gold.count)
    let (inGold, inFound) = (TokenSet([]).union(gold), TokenSet([]).union(found))
    spans["\(role), tokens"] += Tally(
      right: inGold.shared(with: inFound), found: inFound.count, gold: inGold.count)
  }

  private func countPairs(into score: inout AttributionScore) {
    var right = NamedFigures<Share>(PairMeasure.allCases.map(\.rawValue))
    for (gold, partner) in zip(gold, partners) {
      let isContent = partner.map { gold.content.overlapsByHalf(found[$0].content) } ?? false
      let isSource = partner.map { Self.isSource(gold, found[$0]) } ?? false
      for measure in PairMeasure.allCases {
        right[measure.rawValue].count(partner.map { isRight(gold, $0, measure) } ?? false)
      }
      if isContent, !gold.source.isEmpty {
        score.shares["source where the content is right"].count(isSource)
      }
      for kind in ContentKind.kinds(of: gold, in: text) {
        score.shares["contents found: \(kind.rawValue)"].count(isContent)
      }
    }
    for (name, share) in right.all {
      score.pairs[name] += Tally(right: share.right, found: found.count, gold: gold.count)
    }
  }

  /// What makes a pair right.
  private enum PairMeasure: String, CaseIterable {
    case source = "content and source"
    case cue = "content, source and cue"
    case words = "all three to the word"
    case restored = "all three to the word, complementisers put back"
  }

  private func isRight(_ gold: Fillers, _ partner: Int, _ measure: PairMeasure) -> Bool {
    let found = found[partner]
    switch measure {
    case .source:
      return gold.content.overlapsByHalf(found.content) && Self.isSource(gold, found)
    case .cue:
      return isRight(gold, partner, .source) && gold.cue.shared(with: found.cue) > 0
    case .words: return isSame(gold, found)
    case .restored: return isSame(gold, restored[partner])
    }
  }

  private func isSame(_ gold: Fillers, _ found: Fillers) -> Bool {
    AttributionRole.allCases.allSatisfy { text.words(gold[$0]) == text.words(found[$0]) }
  }

  /// Whether the sources overlap by half; one that gold lacks must be missing.
  private static func isSource(_ gold: Fillers, _ found: Fillers) -> Bool {
    gold.source.isEmpty ? found.source.isEmpty : gold.source.overlapsByHalf(found.source)
  }

  private func words(_ fillers: [TokenSet]) -> [TokenSet] {
    Self.distinct(fillers.map(text.words))
  }

  private static func distinct(_ fillers: [TokenSet]) -> [TokenSet] {
    Set(fillers.filter { !$0.isEmpty }).sorted()
  }

  private static func same(_ gold: [TokenSet], _ found: [TokenSet]) -> Tally {
    Tally(
      right: Set(gold).intersection(found).count, found: found.count, gold: gold.count)
  }
}
