/// At what place rankings have the first that is right.
package struct RankScore: EvaluationScore {
  /// The counts of one way to rank.
  package struct Counts: Summable {
    /// Those with a right one at the first place.
    var first = Share()
    /// The sum of one divided by the place.
    var reciprocals = 0.0

    package init() {}

    /// Counts one ranking; its first right one stands at a place counted from 0, or nowhere.
    mutating func count(place: Int?) {
      first.count(place == 0)
      if let place { reciprocals += 1 / Double(place + 1) }
    }

    package static func += (sum: inout Counts, other: Counts) {
      sum.first += other.first
      sum.reciprocals += other.reciprocals
    }
  }

  package var ways = NamedFigures<Counts>()

  package init() {}

  package static func += (sum: inout RankScore, other: RankScore) { sum.ways += other.ways }
}

extension FigureTable {
  /// A table of ways to rank with their precision at the first place and mean reciprocal rank.
  package init(_ title: String, ranks: RankScore) {
    self.init(
      title, columns: ["P@1", "MRR", "asked"],
      rows: ranks.ways.all.map { name, counts in
        let asked = counts.first.asked
        return Row(
          name,
          [
            .percent(counts.first.percent),
            .number(counts.reciprocals / Double(max(1, asked))), .count(asked),
          ])
      })
  }
}
