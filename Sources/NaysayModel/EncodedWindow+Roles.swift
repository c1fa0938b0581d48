import CNaysayKernels

extension EncodedWindow {
  /// What each word of the window is to a cue.
  ///
  /// - Parameter anchor: The word that stands for the cue.
  /// - Returns: For each word the logarithms of the probabilities of none, source, cue and content.
  package func roles(anchor: Int) -> [Float] {
    let role = model.config.role
    let margin = model.config.roleKernel / 2
    let weights = model.heads.roles
    let kernels = model.kernels
    // Rows of nought before and after the words: what a convolution sees beyond the window.
    var states = [Float](repeating: 0, count: (wordCount + 2 * margin) * role)
    var steps = [Float](repeating: 0, count: wordCount * role)
    fill(&states, from: margin, anchor: anchor)
    for convolution in weights.convolutions {
      convolution.apply(
        kernels, to: states, count: wordCount, inputStride: role, activation: .reLU, output: &steps)
      for i in steps.indices { states[margin * role + i] += steps[i] }
    }
    var scores = states.withUnsafeBufferPointer { states in
      states.baseAddress.map {
        Self.apply(weights.out, kernels, to: $0 + margin * role, count: wordCount)
      } ?? []
    }
    kernels.logSoftmax(&scores, wordCount, model.labels.roles.count)
    return scores
  }

  /// Each word as the convolutions take it: itself, the cue, and how far apart they are.
  private func fill(_ states: inout [Float], from row: Int, anchor: Int) {
    let role = model.config.role
    let weights = model.heads.roles
    let cue = vectors.withUnsafeBufferPointer { vectors in
      vectors.baseAddress.map {
        Self.apply(weights.cue, model.kernels, to: $0 + anchor * model.config.hidden, count: 1)
      } ?? []
    }
    for word in 0..<wordCount {
      let distance = weights.distance + DistanceClass.of(word - anchor) * role
      for i in 0..<role {
        let state = roleWords[word * role + i] + cue[i] + distance[i]
        states[(row + word) * role + i] = max(0, state)
      }
    }
  }
}
