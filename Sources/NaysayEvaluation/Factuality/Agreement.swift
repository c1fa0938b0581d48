/// How well one row of numbers agrees with another.
package struct Agreement: Sendable, Hashable {
  /// Pearson's correlation; nil where one row does not vary.
  package var correlation: Double?
  /// The mean absolute error.
  package var error: Double

  /// Compares numbers that stand in the same order. O(numbers).
  package init(_ found: [Double], with gold: [Double]) {
    let count = Double(max(1, gold.count))
    let pairs = Array(zip(found, gold))
    error = pairs.reduce(0) { $0 + abs($1.0 - $1.1) } / count
    let means = (found.reduce(0, +) / count, gold.reduce(0, +) / count)
    var (both, first, second) = (0.0, 0.0, 0.0)
    for (a, b) in pairs {
      both += (a - means.0) * (b - means.1)
      first += (a - means.0) * (a - means.0)
      second += (b - means.1) * (b - means.1)
    }
    let spread = (first * second).squareRoot()
    correlation = spread > 1e-9 ? both / spread : nil
  }
}
