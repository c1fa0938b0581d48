/// Pairs gold with found, one to one, the best pairs first.
package enum Pairing {
  /// The partner of each of `gold`, as an index into `found`; nil where none is left.
  ///
  /// - Parameter rank: what makes a pair good, the most important first; nil for two that are no pair.
  ///   Among pairs as good, those that come first are taken.
  package static func partners<Gold, Found>(
    _ gold: [Gold], _ found: [Found], rank: (Gold, Found) -> [Double]?
  ) -> [Int?] {
    var pairs: [(rank: [Double], gold: Int, found: Int)] = []
    for (i, g) in gold.enumerated() {
      for (j, f) in found.enumerated() {
        if let rank = rank(g, f) { pairs.append((rank, i, j)) }
      }
    }
    // In order of gold and found already, and sorting keeps the order of equals.
    pairs.sort { $1.rank.lexicographicallyPrecedes($0.rank) }
    var partners = [Int?](repeating: nil, count: gold.count)
    var isTaken = [Bool](repeating: false, count: found.count)
    for pair in pairs where partners[pair.gold] == nil && !isTaken[pair.found] {
      partners[pair.gold] = pair.found
      isTaken[pair.found] = true
    }
    return partners
  }
}
