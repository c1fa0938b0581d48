package import NaysayLanguage
import NaysayText

/// The times of one article, gold and found, side by side.
package struct TimeComparison: Sendable {
  let gold: [GoldTime]
  let found: [TimeExpression]
  /// The found time that each of gold overlaps, as an index; each is paired once, the same words first.
  let partners: [Int?]

  package init(gold: [GoldTime], found: [TimeExpression]) {
    self.gold = gold
    self.found = found
    partners = Pairing.partners(gold, found) { gold, found in
      guard gold.span.start < found.span.end, found.span.start < gold.span.end else { return nil }
      return [gold.span == found.span ? 1 : 0]
    }
  }

  /// The counts of the article.
  package func score(isDevelopment: Bool) -> TimeScore {
    var tallies = NamedFigures<Tally>()
    for (name, isRight) in Self.measures {
      let right = zip(gold, partners).count { gold, partner in
        partner.map { isRight(gold, found[$0]) } ?? false
      }
      tallies[name] = Tally(right: right, found: found.count, gold: gold.count)
    }
    var score = TimeScore()
    score.documents = 1
    if isDevelopment { score.development = tallies } else { score.other = tallies }
    return score
  }

  private static let measures: [(String, @Sendable (GoldTime, TimeExpression) -> Bool)] = [
    ("relaxed", { _, _ in true }),
    ("strict", { $0.span == $1.span }),
    ("type", { $0.type == $1.timex3.type }),
    ("value", { $0.value == $1.timex }),
  ]
}
