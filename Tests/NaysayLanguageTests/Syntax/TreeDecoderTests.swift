import NaysayLanguage
import Testing

@Suite struct TreeDecoderTests {
  @Test("finds the best tree of all, with one child of the root", arguments: 1...5)
  func agreesWithSearch(count: Int) {
    var numbers = Numbers(seed: UInt64(count))
    for _ in 0..<60 {
      let scores = (0..<count * (count + 1)).map { _ in numbers.next(below: 1000) / 100 }
      let heads = TreeDecoder.heads(scores: scores, count: count)
      #expect(isTree(heads))
      #expect(abs(total(heads, scores) - bestTotal(scores, count: count)) < 1e-3)
    }
  }

  @Test("takes every word's best head where these make a tree")
  func greedyTree() {
    let scores: [Float] = [
      0, 9, 1, 2,  // the first word hangs on the second
      1, 0, 1, 9,  // the second is the root
      1, 9, 0, 2,
    ]
    #expect(TreeDecoder.heads(scores: scores, count: 3) == [1, 3, 1])
  }

  @Test("gives the root one child though two words would rather be it")
  func oneRoot() {
    let scores: [Float] = [0, 1, 9, 1, 0, 8]
    #expect(TreeDecoder.heads(scores: scores, count: 2) == [2, 0])
  }

  @Test("opens cycles within cycles", arguments: [50, 500])
  func nestedCycles(count: Int) {
    var numbers = Numbers(seed: 7)
    var scores = (0..<count * (count + 1)).map { _ in numbers.next(below: 10) }
    for word in 0..<count {
      let size = (word & -word) + 1
      scores[word * (count + 1) + (word ^ 1) % count] += Float(100 / size)
      scores[word * (count + 1) + (word ^ 2) % count] += 5
    }
    #expect(isTree(TreeDecoder.heads(scores: scores, count: count)))
  }

  @Test("reads scores that are no number as the lowest")
  func unusableScores() {
    let scores: [Float] = [0, .nan, 1, -.infinity, 0, 1]
    #expect(isTree(TreeDecoder.heads(scores: scores, count: 2)))
    let none = [Float](repeating: .nan, count: 12)
    #expect(isTree(TreeDecoder.heads(scores: none, count: 3)))
  }

  @Test("has no tree for no words")
  func empty() {
    #expect(TreeDecoder.heads(scores: [], count: 0) == [])
  }

  private func total(_ heads: [Int], _ scores: [Float]) -> Float {
    heads.indices.reduce(0) { $0 + scores[$1 * (heads.count + 1) + heads[$1]] }
  }

  /// The best total over all heads that make a tree, by trying every one.
  private func bestTotal(_ scores: [Float], count: Int) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: count)
    func search(_ word: Int) {
      guard word < count else {
        if isTree(heads) { best = max(best, total(heads, scores)) }
        return
      }
      for head in 0...count where head != word {
        heads[word] = head
        search(word + 1)
      }
    }
    search(0)
    return best
  }

  /// Whether every word leads to the root, and one word directly.
  private func isTree(_ heads: [Int]) -> Bool {
    let root = heads.count
    return heads.count(where: { $0 == root }) == 1
      && heads.indices.allSatisfy { word in
        var (word, steps) = (word, 0)
        while word != root, steps <= root { (word, steps) = (heads[word], steps + 1) }
        return word == root
      }
  }
}

/// Numbers that look random and are the same on every run (Knuth's MMIX generator).
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: UInt64) -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float((state >> 33) % limit)
  }
}
