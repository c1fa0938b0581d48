/// Finds names that somebody may have meant.
public enum NearNames {
  /// The names most like one that is not known: those with a word of it, and those that differ from it by a letter or two.
  public static func nearest(to name: String, among names: [String], limit: Int = 5) -> [String] {
    let sought = NameWords.key(name)
    let found = names.compactMap { candidate in
      distance(sought, NameWords.key(candidate)).map { (name: candidate, distance: $0) }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(
      \.name)
  }

  /// How far apart two names are at their nearest: as wholes, or one whole from a word of the other; nil where that is far.
  private static func distance(_ sought: String, _ name: String) -> Int? {
    let parts = name.split(separator: " ").map(String.init)
    if !Set(parts).isDisjoint(with: sought.split(separator: " ").map(String.init)) { return 0 }
    return ([name] + parts).map { distance(Array(sought), Array($0)) }.min().flatMap { distance in
      distance <= max(1, sought.count / 3) ? distance : nil
    }
  }

  /// How many letters have to be put in, taken out, changed or swapped with the next (Damerau and Levenshtein).
  ///
  /// - Complexity: O(*n·m*), and constant for words whose lengths differ much.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if abs(a.count - b.count) > max(1, a.count / 3) { return Int.max }
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        var least = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[b.count]
  }
}
