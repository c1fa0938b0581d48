/// A part of a whole: how many of the asked were right.
package struct Share: Sendable, Hashable {
  package var right: Int
  package var asked: Int

  package init(_ right: Int, of asked: Int) {
    self.right = right
    self.asked = asked
  }

  /// 0…100; 0 where nothing was asked.
  package var percent: Double { asked == 0 ? 0 : 100 * Double(right) / Double(asked) }

  /// Counts one more.
  package mutating func count(_ isRight: Bool) {
    asked += 1
    if isRight { right += 1 }
  }

  package static func += (sum: inout Share, other: Share) {
    sum.right += other.right
    sum.asked += other.asked
  }
}
