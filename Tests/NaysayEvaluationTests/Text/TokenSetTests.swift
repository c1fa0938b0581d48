import NaysayEvaluation
import Testing

@Suite("Sets of tokens")
struct TokenSetTests {
  @Test(
    "overlap by half where what is shared is half of each",
    arguments: [
      ([1, 2], [2, 3], true), ([1, 2], [2, 3, 4], false), ([1, 2, 3, 4], [3, 4], true),
      ([1], [2], false), ([], [], false), ([1, 2, 9, 10], [9, 10, 11], true),
    ])
  func half(a: [Int], b: [Int], expected: Bool) {
    #expect(TokenSet(a).overlapsByHalf(TokenSet(b)) == expected)
    #expect(TokenSet(b).overlapsByHalf(TokenSet(a)) == expected)
  }

  @Test("have no order and no repetition")
  func distinct() {
    #expect(TokenSet([3, 1, 3, 2]) == TokenSet([1, 2, 3]))
    #expect(TokenSet([1, 2]) < TokenSet([1, 3]))
  }

  @Test("fall into runs at their gaps")
  func runs() {
    #expect(TokenSet([1, 2, 5, 7, 8]).runs == [1..<3, 5..<6, 7..<9])
    #expect(TokenSet([]).runs.isEmpty)
  }

  @Test("share what is in both")
  func jaccard() {
    #expect(TokenSet([1, 2, 3]).jaccard(with: TokenSet([3, 4])) == 0.25)
    #expect(TokenSet([]).jaccard(with: TokenSet([])) == 0)
  }
}
