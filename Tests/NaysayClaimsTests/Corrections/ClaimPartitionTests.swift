import NaysayClaims
import Testing

@Suite("Putting mentions into claims by decisions")
struct ClaimPartitionTests {
  typealias Decision = ClaimPartition.Decision

  @Test("without decisions mentions are where they are stored, linked or not")
  func stored() {
    let partition = ClaimPartition(stored: [1, 2, 1, 1], same: [(0, 2)], decisions: [])
    #expect(partition.groups == [[0, 2, 3], [1]])
  }

  @Test("what is taken out takes along only what nothing else holds")
  func takenAlong() {
    // 1 is taken from 0; 2 is like both, 3 only like 1.
    let links = [(0, 1), (0, 2), (1, 2), (1, 3)]
    let partition = ClaimPartition(
      stored: [1, 1, 1, 1], same: links, decisions: [.apart([1], from: [0])])
    #expect(partition.groups == [[0, 2], [1, 3]])
    #expect(partition.taken == [1])
  }

  @Test("what is left stays one claim, though only what was taken out joined it")
  func bridge() {
    let partition = ClaimPartition(
      stored: [1, 1, 1], same: [(0, 1), (1, 2)], decisions: [.apart([1], from: [0, 2])])
    #expect(partition.groups == [[0, 2], [1]])
  }

  @Test("mentions that were split off stay together")
  func split() {
    let partition = ClaimPartition(
      stored: [1, 1, 1, 1], same: [(0, 1), (0, 2), (0, 3)],
      decisions: [.apart([1, 3], from: [0, 2])])
    #expect(partition.groups == [[0, 2], [1, 3]])
  }

  @Test("a claim that was split off can be split again")
  func splitAgain() {
    let partition = ClaimPartition(
      stored: [1, 1, 1, 1], same: [(0, 1), (1, 2), (2, 3)],
      decisions: [.apart([2, 3], from: [0, 1]), .apart([3], from: [2])])
    #expect(partition.groups == [[0, 1], [2], [3]])
    #expect(partition.overruled.isEmpty && partition.taken == [2, 3])
  }

  @Test("the newer of two decisions holds")
  func newer() {
    let apart = Decision.apart([1], from: [0])
    let together = Decision.together([0], with: [1])
    let one = ClaimPartition(stored: [1, 1], same: [(0, 1)], decisions: [apart, together])
    #expect(one.groups == [[0, 1]] && one.overruled == [0: 1])
    let other = ClaimPartition(stored: [1, 1], same: [(0, 1)], decisions: [together, apart])
    #expect(other.groups == [[0], [1]] && other.overruled == [0: 1])
  }

  @Test("of a decision on several the rest holds where a newer one takes one of them out")
  func inPart() {
    let merged = Decision.together([1, 0], with: [2, 3])
    let partition = ClaimPartition(
      stored: [1, 1, 2, 2], same: [(0, 1), (2, 3)],
      decisions: [merged, .apart([1], from: [0, 2, 3])])
    #expect(partition.groups == [[0, 2, 3], [1]] && partition.overruled.isEmpty)
    let split = Decision.apart([1, 2], from: [0, 3])
    let back = ClaimPartition(
      stored: [1, 1, 1, 1], same: [(0, 1), (1, 2), (2, 3)],
      decisions: [split, .together([2], with: [0])])
    #expect(back.groups == [[0, 2, 3], [1]] && back.overruled.isEmpty)
  }

  @Test("the order of the links makes no difference")
  func order() {
    let links = [(0, 1), (1, 2), (2, 3), (0, 3), (1, 4), (3, 5), (2, 5)]
    let decisions = [
      Decision.apart([1], from: [0]), .apart([3], from: [5]), .together([2], with: [6]),
    ]
    func groups(_ links: [(Int, Int)]) -> [[Int]] {
      ClaimPartition(stored: [1, 1, 1, 1, 1, 1, 2], same: links, decisions: decisions).groups
    }
    for turn in links.indices {
      #expect(groups(Array(links[turn...] + links[..<turn])) == groups(links))
      #expect(groups(links.reversed()) == groups(links))
    }
  }
}
