/// What makes a pair of a gold and a found attribution right.
package enum PairMeasure: String, CaseIterable, Sendable {
  /// Both overlap by half; a source that gold lacks must be missing.
  case source = "content and source"
  /// Besides, the cues share a token.
  case cue = "content, source and cue"
  /// All three have the same tokens, marks left out.
  case words = "all three to the word"
  case restored = "all three to the word, with complementisers"
}

/// Compares the attributions found in a text with gold ones.
package struct AttributionComparison {
  package let text: ScoringText
  package let gold: [Fillers]
  package let found: [Fillers]
  /// The found attribution that each gold one is paired with: by content, then cue, then source.
  package let partners: [Int?]
  private let restorer: EdgeRestorer

  package init(text: ScoringText, gold: [Fillers], found: [Fillers]) {
    self.text = text
    self.gold = gold
    self.found = found
    restorer = EdgeRestorer(
      count: text.spans.count, form: text.form, isQuoted: { text.isQuoted[$0] })
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
    for edges in role == .content ? ContentEdges.allCases : [.found] {
      let found = edges == .found ? found : contents(edges)
      spans["\(role), exact\(edges.rawValue)"] += Self.same(gold, found)
      // Marks make no difference where they are left out.
      if edges != .marks {
        spans["\(role), to the word\(edges.rawValue)"] += Self.same(words(gold), words(found))
      }
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

  private static let sourceShare = "source where the content is right"
  private static let kindPrefix = "contents found: "

  private func countPairs(into score: inout AttributionScore) {
    score.shares = NamedFigures(
      [Self.sourceShare] + ContentKind.allCases.map { Self.kindPrefix + $0.rawValue })
    for measure in PairMeasure.allCases { score.pairs[measure.rawValue] = tally(of: measure) }
    for (gold, partner) in zip(gold, partners) {
      let isContent = partner.map { gold.content.overlapsByHalf(found[$0].content) } ?? false
      if let partner, isContent, !gold.source.isEmpty {
        score.shares[Self.sourceShare].count(Self.isSource(gold, found[partner]))
      }
      for kind in ContentKind.kinds(of: gold, in: text) {
        score.shares[Self.kindPrefix + kind.rawValue].count(isContent)
      }
    }
  }

  /// The pairs that are right by a measure.
  package func tally(of measure: PairMeasure) -> Tally {
    let right = zip(gold, partners).filter { gold, partner in
      partner.map { isRight(gold, $0, measure) } ?? false
    }
    return Tally(right: right.count, found: found.count, gold: gold.count)
  }

  private func isRight(_ gold: Fillers, _ partner: Int, _ measure: PairMeasure) -> Bool {
    let found = found[partner]
    switch measure {
    case .source:
      return gold.content.overlapsByHalf(found.content) && Self.isSource(gold, found)
    case .cue:
      return isRight(gold, partner, .source) && gold.cue.shared(with: found.cue) > 0
    case .words: return isSame(gold, found, .found)
    case .restored: return isSame(gold, found, .complementisers)
    }
  }

  private func isSame(_ gold: Fillers, _ found: Fillers, _ edges: ContentEdges) -> Bool {
    text.words(gold.source) == text.words(found.source)
      && text.words(gold.cue) == text.words(found.cue)
      && text.words(gold.content) == text.words(restorer.content(of: found, edges))
  }

  /// The distinct contents found, with what their edges lack put back.
  private func contents(_ edges: ContentEdges) -> [TokenSet] {
    Self.distinct(found.map { restorer.content(of: $0, edges) })
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
