/// Mentions put into claims: as the matcher has them, and as analysts have decided.
///
/// A function of the mentions, the links and the decisions, whatever the order in which they came in. What analysts have decided
/// goes before what the matcher says, and a newer decision before an older one.
package struct ClaimPartition {
  /// What an analyst has decided, of mentions by index.
  package enum Decision {
    /// The first are of one claim with the others.
    case together([Int], with: [Int])
    /// The first are not of one claim with the others, whom they were taken from.
    case apart([Int], from: [Int])
  }

  /// The claims, each the indices of its mentions in order, by first mention.
  package let groups: [[Int]]
  /// The mentions that were taken out of a claim.
  package let taken: Set<Int>
  /// For each decision that nothing is left of, by index, the index of a newer one that stands against it.
  package let overruled: [Int: Int]

  /// Puts mentions into claims.
  ///
  /// - Parameters:
  ///   - stored: for each mention, in order of publication, the number of the claim that the matcher has put it into.
  ///   - same: the pairs that the matcher says are the same.
  ///   - decisions: the newest last.
  package init(stored: [Int], same: [(Int, Int)], decisions: [Decision]) {
    var sets = ConstrainedSets(count: stored.count)
    var overruled: [Int: Int] = [:]
    var taken: Set<Int> = []
    var kept: [Int] = []
    for (number, decision) in decisions.enumerated().reversed() {
      switch decision {
      case .together(let some, let others):
        let rival = sets.join(some + others, by: number)
        if some.allSatisfy({ !sets.joins($0, others) }) { overruled[number] = rival ?? number }
      case .apart(let some, let others):
        let free = some.filter { !sets.joins($0, others) }
        if free.isEmpty { overruled[number] = some.compactMap(sets.joint).first ?? number }
        sets.part(free, from: others, by: number)
        taken.formUnion(free)
        _ = sets.join(free, by: number)
        _ = sets.join(others, by: number)
        kept += others
      }
    }
    // A mention that was taken out takes along only what nothing else holds.
    let sorted = same.sorted { $0 < $1 }
    for (a, b) in sorted where !taken.contains(a) && !taken.contains(b) { sets.join(a, b) }
    for (a, b) in sorted where taken.contains(a) || taken.contains(b) { sets.join(a, b) }
    var pivots: [Int: Int] = [:]
    for index in kept + stored.indices where !taken.contains(index) {
      let pivot = pivots[stored[index]] ?? index
      pivots[stored[index]] = pivot
      sets.join(pivot, index)
    }
    groups = sets.groups
    self.taken = taken
    self.overruled = overruled
  }
}

/// Disjoint sets, some of which must not become one.
private struct ConstrainedSets {
  private var leader: [Int]
  /// Those that must stay apart from others, with the decision that says so.
  private var barriers: [(some: [Int], others: [Int], decision: Int)] = []
  /// Pairs that were joined, with the decision that says so.
  private var joints: [(a: Int, b: Int, decision: Int)] = []

  init(count: Int) { leader = Array(0..<count) }

  var groups: [[Int]] {
    let grouped = Dictionary(grouping: leader.indices, by: root)
    return grouped.keys.sorted().compactMap { grouped[$0] }
  }

  private func root(_ index: Int) -> Int {
    var at = index
    while leader[at] != at { at = leader[at] }
    return at
  }

  private func barrier(between a: Int, and b: Int) -> Int? {
    let (one, other) = (root(a), root(b))
    return barriers.first { barrier in
      joins(one, barrier.some) && joins(other, barrier.others)
        || joins(other, barrier.some) && joins(one, barrier.others)
    }?.decision
  }

  /// Joins two, unless that would bring together what must stay apart.
  mutating func join(_ a: Int, _ b: Int) {
    let (one, other) = (root(a), root(b))
    guard one != other, barrier(between: a, and: b) == nil else { return }
    leader[max(one, other)] = min(one, other)
  }

  /// Joins by a decision all that may be; gives a decision that stands against it, if one does.
  mutating func join(_ all: [Int], by decision: Int) -> Int? {
    var rival: Int?
    var firsts: [Int] = []
    for one in all {
      let barriers = firsts.map { (first: $0, barrier: barrier(between: $0, and: one)) }
      rival = barriers.lazy.compactMap(\.barrier).first ?? rival
      guard let first = barriers.first(where: { $0.barrier == nil })?.first else {
        firsts.append(one)
        continue
      }
      join(first, one)
      joints.append((first, one, decision))
    }
    return rival
  }

  /// Whether one is joined with any of others.
  func joins(_ one: Int, _ others: [Int]) -> Bool { others.contains { root($0) == root(one) } }

  /// A decision that has joined one with another.
  func joint(_ one: Int) -> Int? { joints.first { root($0.a) == root(one) }?.decision }

  /// Keeps some apart from others.
  mutating func part(_ some: [Int], from others: [Int], by decision: Int) {
    barriers.append((some, others, decision))
  }
}
