import NaysayEvaluation
import Testing

@Suite("Pairing gold with found")
struct PairingTests {
  private func partners(_ gold: [Double], _ found: [Double]) -> [Int?] {
    Pairing.partners(gold, found) { abs($0 - $1) < 3 ? [-abs($0 - $1)] : nil }
  }

  @Test("takes the best pairs first")
  func best() {
    // 2 would be nearest to 1 too, but 0 and 1 aren't as near as 2 and 2.
    #expect(partners([1, 2], [2, 0]) == [1, 0])
  }

  @Test("takes what comes first among pairs as good")
  func ties() {
    #expect(partners([1, 1], [0, 2]) == [0, 1])
    #expect(partners([0, 2], [1]) == [0, nil])
  }

  @Test("leaves alone what has no partner")
  func none() {
    #expect(partners([0, 9], [1, 20]) == [0, nil])
    #expect(partners([], [1]) == [])
  }
}
