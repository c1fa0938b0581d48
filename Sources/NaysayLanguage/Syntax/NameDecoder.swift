/// Reads the likeliest well-formed sequence of BIO tags off the scores of each word's tag (Viterbi).
package struct NameDecoder: Sendable {
  private let labels: [String]
  /// For each label, the labels that may stand before it; nil for any.
  private let predecessors: [[Int]?]
  /// Whether a sentence may start with the label.
  private let mayStart: [Bool]

  /// Creates a decoder for tags such as `O`, `B-Person`, `I-Person`.
  package init(labels: [String]) {
    self.labels = labels
    predecessors = labels.map { label in
      guard label.hasPrefix("I-") else { return nil }
      let kind = label.dropFirst(2)
      return labels.indices.filter {
        !labels[$0].hasPrefix("O") && labels[$0].dropFirst(2) == kind
      }
    }
    mayStart = labels.map { !$0.hasPrefix("I-") }
  }

  /// The tag of each word. `scores` holds a row of log-probabilities for each word.
  ///
  /// A name doesn't go on over the start of a sentence.
  package func tags(scores: ArraySlice<Float>, startsSentence: [Bool]) -> [String] {
    let width = labels.count
    let count = startsSentence.count
    guard count > 0, width > 0 else { return [] }
    var best = [Float](repeating: 0, count: width)
    var back = [Int](repeating: 0, count: count * width)
    for word in 0..<count {
      let row = scores.startIndex + word * width
      let (likeliest, _) = Self.maximum(best, among: nil)
      var next = [Float](repeating: -.infinity, count: width)
      for label in 0..<width {
        let (from, score): (Int, Float)
        if mayStart[label] {
          (from, score) = (likeliest, best[likeliest])
        } else if startsSentence[word] || word == 0 {
          continue
        } else {
          (from, score) = Self.maximum(best, among: predecessors[label])
        }
        next[label] = score + scores[row + label]
        back[word * width + label] = from
      }
      best = next
    }
    var label = Self.maximum(best, among: nil).index
    var tags = [String](repeating: "O", count: count)
    for word in (0..<count).reversed() {
      tags[word] = labels[label]
      label = back[word * width + label]
    }
    return tags
  }

  private static func maximum(_ scores: [Float], among: [Int]?) -> (index: Int, score: Float) {
    var best = (index: 0, score: -Float.infinity)
    if let among {
      for i in among where scores[i] > best.score { best = (i, scores[i]) }
    } else {
      for i in scores.indices where scores[i] > best.score { best = (i, scores[i]) }
    }
    return best
  }
}
