import NaysayAttribution

/// Numbers read and given for the events of a corpus.
package struct FactualityScore: EvaluationScore {
  package var sentences = 0
  /// What annotators gave each event.
  var gold: [Double] = []
  /// What was read of each, by way of reading.
  var found = NamedNumbers()
  /// How many events of a value have each gold number, −3…3, rounded.
  var confusion: [Factuality: [Int]] = [:]

  package init() {}

  mutating func count(_ value: Factuality, gold number: Double) {
    gold.append(number)
    let column = min(6, max(0, Int((number + 3).rounded())))
    confusion[value, default: Array(repeating: 0, count: 7)][column] += 1
  }

  package static func += (sum: inout FactualityScore, other: FactualityScore) {
    sum.sentences += other.sentences
    sum.gold += other.gold
    sum.found += other.found
    for (value, counts) in other.confusion {
      let before = sum.confusion[value] ?? Array(repeating: 0, count: 7)
      sum.confusion[value] = zip(before, counts).map { $0 + $1 }
    }
  }
}

/// Rows of numbers by name, in the order in which the names were first used.
struct NamedNumbers: Sendable {
  private(set) var rows: [(name: String, numbers: [Double])] = []

  mutating func append(_ number: Double, to name: String) { append([number], to: name) }

  private mutating func append(_ numbers: [Double], to name: String) {
    if let row = rows.firstIndex(where: { $0.name == name }) {
      rows[row].numbers += numbers
    } else {
      rows.append((name, numbers))
    }
  }

  static func += (sum: inout NamedNumbers, other: NamedNumbers) {
    for (name, numbers) in other.rows { sum.append(numbers, to: name) }
  }
}
