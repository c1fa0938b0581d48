import CNaysayKernels

extension EncodedWindow {
  /// Scores each word of a sentence as the head of each other.
  ///
  /// - Parameter sentence: The words, indices into the window.
  /// - Returns: A row for each word of the sentence as dependent; in it a column for each of them as head, and a last
  ///   one for the root. The word itself has a score too, which means nothing.
  package func arcScores(_ sentence: Range<Int>) -> [Float] {
    let count = sentence.count
    let arc = model.config.arc
    guard count > 0 else { return [] }
    var scores = [Float](repeating: 0, count: count * (count + 1))
    arcDependents.withUnsafeBufferPointer { dependents in
      arcHeads.withUnsafeBufferPointer { heads in
        guard let dependents = dependents.baseAddress, let heads = heads.baseAddress else { return }
        let first = dependents + sentence.lowerBound * arc
        withUnsafeTemporaryAllocation(
          of: Float.self, capacity: naysay_panel_floats(count, arc)
        ) { panels in
          guard let panels = panels.baseAddress else { return }
          model.kernels.product(
            first, count, arc, heads + sentence.lowerBound * arc, count, arc, arc, panels, &scores,
            count + 1)
        }
        scores.withUnsafeMutableBufferPointer { scores in
          guard let scores = scores.baseAddress else { return }
          model.kernels.addDots(
            first, heads + wordCount * arc, count, arc, scores + count, count + 1)
        }
      }
    }
    for row in 0..<count {
      let start = row * (count + 1)
      for column in 0..<count {
        scores[start + column] += arcPriors[sentence.lowerBound + column]
      }
      scores[start + count] += arcPriors[wordCount]
    }
    return scores
  }
}
