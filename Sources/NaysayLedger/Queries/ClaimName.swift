/// How a ledger tells claims apart: by number, and where corrections have made several of one, by part.
struct ClaimName: Hashable, Comparable {
  /// The order of first appearance.
  var number: Int
  /// 1 for the claim itself, from 2 on for what was taken out of it.
  var part = 1

  /// What a reader types: `c12`, `c12.2`.
  var handle: String { part == 1 ? "c\(number)" : "c\(number).\(part)" }

  static func < (a: Self, b: Self) -> Bool { (a.number, a.part) < (b.number, b.part) }
}

extension ClaimName {
  /// Reads a handle.
  init?(handle: String) {
    guard handle.hasPrefix("c") else { return nil }
    let parts = handle.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (1...2).contains(parts.count), numbers.count == parts.count, let number = numbers.first
    else { return nil }
    self.init(number: number, part: numbers.count == 2 ? numbers[1] : 1)
  }
}
