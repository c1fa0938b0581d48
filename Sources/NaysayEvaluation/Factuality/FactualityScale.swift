package import NaysayAttribution
package import NaysayLexicon

/// The numbers, −3…3, that the annotators of one corpus give events: a column of `factuality_scale.tsv`.
package struct FactualityScale: Sendable {
  /// What the events have on average.
  package let mean: Double
  private let values: [String: Double]
  private let weights: [String: Double]
  private let base: Double

  /// Reads the column of a corpus; all is nought where the table lacks it.
  package init(_ table: LexiconTable?, corpus: String) {
    var numbers: [String: [String: Double]] = [:]
    for row in table?.rows ?? [] {
      guard let use = row["use"], let name = row["name"] else { continue }
      numbers[use, default: [:]][name] = row[corpus].flatMap(Double.init) ?? 0
    }
    mean = numbers["mean"]?["all"] ?? 0
    values = numbers["value"] ?? [:]
    base = numbers["base"]?["all"] ?? 0
    weights = numbers["weight"] ?? [:]
  }

  /// What events of a value have on average.
  package func number(for value: Factuality) -> Double { values[value.rawValue] ?? mean }

  /// The sum of the weights of features, within the scale.
  package func number(for features: [String]) -> Double {
    let sum = features.reduce(base) { $0 + (weights[$1] ?? 0) }
    return min(3, max(-3, sum))
  }
}
