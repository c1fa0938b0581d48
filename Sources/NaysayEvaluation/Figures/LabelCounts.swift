import NaysayReports

/// Labels given to things that have one each in gold.
package struct LabelCounts: Summable {
  private var tallies = NamedFigures<Tally>()

  package init() {}

  /// Counts one thing more.
  package mutating func count(_ found: String, gold: String) {
    tallies[found].found += 1
    tallies[gold].gold += 1
    if found == gold { tallies[gold].right += 1 }
  }

  /// How often a label was right, given, and in gold.
  package subscript(label: String) -> Tally { tallies[label] }

  /// The things that were given their own label.
  package var right: Share {
    tallies.all.reduce(into: Share()) { $0 += Share($1.figure.right, of: $1.figure.gold) }
  }

  /// The mean F1 of labels, each counting the same however rare it is.
  package func macroF1(over labels: [String]) -> Double {
    labels.reduce(0) { $0 + self[$1].f1 } / Double(max(1, labels.count))
  }

  package static func += (sum: inout LabelCounts, other: LabelCounts) {
    sum.tallies += other.tallies
  }
}

extension FigureTable {
  /// A table of readers that give labels, with their accuracy, macro-F1, and the F1 of each label.
  package init(_ title: String, readers: NamedFigures<LabelCounts>, labels: [String]) {
    self.init(
      title, columns: ["accuracy", "macro-F1"] + labels.map { "F1 \($0)" } + ["asked"],
      rows: readers.all.map { name, counts in
        let f1 = labels.map { Cell.percent(counts[$0].f1) }
        let overall = [
          Cell.percent(counts.right.percent), .percent(counts.macroF1(over: labels)),
        ]
        return Row(name, overall + f1 + [.count(counts.right.asked)])
      })
  }
}
