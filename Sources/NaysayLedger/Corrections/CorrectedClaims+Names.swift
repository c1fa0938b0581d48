import GRDB
import NaysayClaims

extension CorrectedClaims {
  /// Names the groups: one that nothing was taken out of goes by the number, what was taken out is a part of it.
  mutating func name(_ partition: ClaimPartition, _ nodes: [MentionRow]) {
    var parts: [Int: [Int]] = [:]
    let groups = partition.groups.indices.sorted { a, b in
      rank(partition.groups[a], partition, nodes) < rank(partition.groups[b], partition, nodes)
    }
    for group in groups {
      for number in Set(partition.groups[group].map { nodes[$0].row["number"] as Int }) {
        parts[number, default: []].append(group)
      }
    }
    var named: [Int: ClaimName] = [:]
    for (number, groups) in parts.sorted(by: { $0.key < $1.key }) {
      for (place, group) in groups.enumerated() {
        let name = ClaimName(number: number, part: place + 1)
        // A claim goes by the lowest number that is wholly its own.
        guard let known = named[group] else {
          named[group] = name
          continue
        }
        if known.part > 1, name.part == 1 { named[group] = name }
      }
    }
    for (number, groups) in parts { successors[number] = groups.first.flatMap { named[$0] } }
    for (group, members) in partition.groups.enumerated() {
      for member in members { names[nodes[member].key] = named[group] }
    }
  }

  /// Whole claims first, then by the mention that came in first.
  private func rank(
    _ group: [Int], _ partition: ClaimPartition, _ nodes: [MentionRow]
  ) -> (Int, Int64, Int) {
    let isTaken = group.contains { partition.taken.contains($0) }
    let key = group.map { nodes[$0].row["key"] as Int64 }.min() ?? 0
    return (isTaken ? 1 : 0, key, group.first ?? 0)
  }
}
