/// Finds the best dependency tree over the scores of arcs: Chu–Liu/Edmonds with exactly one child of the root.
///
/// Where every word's best head already makes a tree, that is the answer, in O(n²); each cycle
/// contracted costs O(n²) more, O(n³) at worst.
package struct TreeDecoder {
  /// The number of words; the root is number `count`.
  private let count: Int
  /// How many numbers a row of the tables below has: one a word, and the root.
  private let width: Int
  /// The score of each head (column) for each dependent (row). Contracted words share a row and a column.
  private var weights: [Double]
  /// The arc between words that an arc between contracted groups of words stands for.
  private var arcs: [Arc]
  /// The rows still in use, in order.
  private var rows: [Int]
  /// The group that a row stands for: itself, a word, or words that were contracted.
  private var groups: [Int]
  /// For each group the group it was contracted into.
  private var parents: [Int]
  private var contractions: [Contraction] = []

  private struct Arc {
    var dependent: Int32
    var head: Int32
  }

  /// A cycle made one group, with the arc inside the cycle that enters each of its members.
  private struct Contraction {
    var group: Int
    var members: [(group: Int, arc: Arc)]
  }

  /// The heads of the tree with the highest sum of scores: for each word an index, `count` for the root.
  ///
  /// `scores` holds a row for each dependent with a column for each head, the root last. A word
  /// is never its own head; scores that are no number count as the lowest.
  package static func heads(scores: [Float], count: Int) -> [Int] {
    guard count > 1 else { return Array(repeating: count, count: count) }
    if let heads = greedyTree(scores: scores, count: count) { return heads }
    var decoder = TreeDecoder(scores: scores, count: count)
    return decoder.decode()
  }

  /// Every word's best head, where these make a tree with one child of the root.
  private static func greedyTree(scores: [Float], count: Int) -> [Int]? {
    var heads = [Int](repeating: count, count: count)
    for dependent in 0..<count {
      let row = dependent * (count + 1)
      var best = -Float.infinity
      for head in 0...count where head != dependent && scores[row + head] > best {
        best = scores[row + head]
        heads[dependent] = head
      }
    }
    guard heads.count(where: { $0 == count }) == 1, firstCycle(heads: heads, root: count) == nil
    else { return nil }
    return heads
  }

  private init(scores: [Float], count: Int) {
    self.count = count
    width = count + 1
    weights = Self.withOneRoot(scores, count: count)
    arcs = (0..<count).flatMap { dependent in
      (0...count).map { Arc(dependent: Int32(dependent), head: Int32($0)) }
    }
    rows = Array(0..<count)
    groups = Array(0..<count)
    parents = Array(repeating: -1, count: count)
  }

  /// The scores with the root's so much lower that no tree with two children of the root can win.
  private static func withOneRoot(_ scores: [Float], count: Int) -> [Double] {
    let finite = scores.lazy.filter(\.isFinite)
    let highest = Double(finite.max() ?? 0)
    let lowest = Double(finite.min() ?? 0)
    let range = highest - lowest + 1
    return scores.indices.map { i in
      let score = scores[i].isFinite ? Double(scores[i]) : lowest - range
      return i % (count + 1) == count ? score - 2 * range * Double(count) : score
    }
  }

  private mutating func decode() -> [Int] {
    var best = [Int](repeating: -1, count: count)
    for row in rows { best[row] = bestHead(of: row) }
    while let cycle = Self.firstCycle(heads: best, root: count, among: rows) {
      contract(cycle, best: best)
      let kept = cycle[0]
      for row in rows where row == kept || cycle.contains(best[row]) {
        best[row] = bestHead(of: row)
      }
    }
    return expand(best)
  }

  private func bestHead(of row: Int) -> Int {
    var best = count
    var score = weights[row * width + count]
    for head in rows where head != row && weights[row * width + head] > score {
      score = weights[row * width + head]
      best = head
    }
    return best
  }

  /// Makes the rows of a cycle one row, the cycle's first.
  private mutating func contract(_ cycle: [Int], best: [Int]) {
    let kept = cycle[0]
    let group = parents.count
    parents.append(-1)
    var members: [(group: Int, arc: Arc)] = []
    for row in cycle {
      parents[groups[row]] = group
      members.append((groups[row], arcs[row * width + best[row]]))
    }
    contractions.append(Contraction(group: group, members: members))

    let inner = cycle.map { weights[$0 * width + best[$0]] }
    rows.removeAll { cycle.dropFirst().contains($0) }
    for other in rows where other != kept {
      keepBestArc(from: other, into: cycle, inner: inner)
      keepBestArc(into: other, from: cycle)
    }
    keepBestArc(from: count, into: cycle, inner: inner)
    groups[kept] = group
  }

  /// Of the arcs from `head` to the cycle's words, keeps the one that gains most over the arc it replaces.
  private mutating func keepBestArc(from head: Int, into cycle: [Int], inner: [Double]) {
    var best = -Double.infinity
    var arc = arcs[cycle[0] * width + head]
    for (row, lost) in zip(cycle, inner) where weights[row * width + head] - lost > best {
      best = weights[row * width + head] - lost
      arc = arcs[row * width + head]
    }
    weights[cycle[0] * width + head] = best
    arcs[cycle[0] * width + head] = arc
  }

  /// Of the arcs from the cycle's words to `dependent`, keeps the one with the highest score.
  private mutating func keepBestArc(into dependent: Int, from cycle: [Int]) {
    let row = dependent * width
    var best = cycle[0]
    for head in cycle where weights[row + head] > weights[row + best] { best = head }
    weights[row + cycle[0]] = weights[row + best]
    arcs[row + cycle[0]] = arcs[row + best]
  }

  /// Opens the contracted cycles again, the last first: each keeps its arcs but the one at the word entered.
  private func expand(_ best: [Int]) -> [Int] {
    var entering = [Arc](repeating: Arc(dependent: -1, head: -1), count: parents.count)
    for row in rows { entering[groups[row]] = arcs[row * width + best[row]] }
    for contraction in contractions.reversed() {
      let entry = entering[contraction.group]
      var entered = Int(entry.dependent)
      while parents[entered] != contraction.group { entered = parents[entered] }
      for member in contraction.members {
        entering[member.group] = member.group == entered ? entry : member.arc
      }
    }
    return (0..<count).map { Int(entering[$0].head) }
  }

  /// The first cycle among `rows` when each has the head given, or nil.
  private static func firstCycle(heads: [Int], root: Int, among rows: [Int]? = nil) -> [Int]? {
    var visitedBy = [Int](repeating: -1, count: heads.count)
    for start in rows ?? Array(heads.indices) {
      var row = start
      while row != root, visitedBy[row] == -1 {
        visitedBy[row] = start
        row = heads[row]
      }
      if row != root, visitedBy[row] == start {
        var cycle = [row]
        var next = heads[row]
        while next != row {
          cycle.append(next)
          next = heads[next]
        }
        return cycle
      }
    }
    return nil
  }
}
