/// What was found against what is in gold: the counts that precision, recall and F1 are made of.
package struct Tally: Sendable, Hashable {
  /// How many of the found are right.
  package var right: Int
  package var found: Int
  package var gold: Int

  package init(right: Int, found: Int, gold: Int) {
    self.right = right
    self.found = found
    self.gold = gold
  }

  /// How many of the found are right, 0…100; 0 where nothing was found.
  package var precision: Double { Share(right, of: found).percent }
  /// How many of gold were found, 0…100.
  package var recall: Double { Share(right, of: gold).percent }
  /// The harmonic mean of the two.
  package var f1: Double { Share(2 * right, of: found + gold).percent }

  package static func += (sum: inout Tally, other: Tally) {
    sum.right += other.right
    sum.found += other.found
    sum.gold += other.gold
  }
}
