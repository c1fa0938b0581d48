import CNaysayKernels

/// What each word of a window is to a cue.
package struct RoleScores: Sendable, Hashable {
  /// A row for each word: the logarithms of the probabilities of none, source, cue and content.
  package var roles: [Float]
  /// A row for each word: the log-odds that a stretch of source begins with it, or ends, then those for cue and content.
  package var edges: [Float]

  /// The columns of `edges`.
  package static let edgeCount = 6

  package init(roles: [Float], edges: [Float]) {
    self.roles = roles
    self.edges = edges
  }
}

extension EncodedWindow {
  /// What each word of the window is to a cue.
  ///
  /// - Parameter anchor: The word that stands for the cue.
  package func roles(anchor: Int) -> RoleScores {
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
      Self.add(steps, to: &states, from: margin * role)
    }
    func scores(_ layer: Linear) -> [Float] {
      states.withUnsafeBufferPointer { states in
        states.baseAddress.map {
          Self.apply(layer, kernels, to: $0 + margin * role, count: wordCount)
        } ?? []
      }
    }
    var result = RoleScores(roles: scores(weights.out), edges: scores(weights.edges))
    kernels.logSoftmax(&result.roles, wordCount, model.labels.roles.count)
    return result
  }

  /// Adds numbers to those of `sums` from a place on; by pointers, which the compiler turns into vectors.
  private static func add(_ numbers: [Float], to sums: inout [Float], from start: Int) {
    precondition(start + numbers.count <= sums.count)
    numbers.withUnsafeBufferPointer { numbers in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let to = sums.baseAddress.map({ $0 + start }), let from = numbers.baseAddress else {
          return
        }
        for i in 0..<numbers.count { to[i] += from[i] }
      }
    }
  }

  /// Each word as the convolutions take it: itself as the cue strengthens it, the cue, and how far apart they are.
  private func fill(_ states: inout [Float], from row: Int, anchor: Int) {
    let role = model.config.role
    let weights = model.heads.roles
    func ofCue(_ layer: Linear) -> [Float] {
      vectors.withUnsafeBufferPointer { vectors in
        vectors.baseAddress.map {
          Self.apply(layer, model.kernels, to: $0 + anchor * model.hidden, count: 1)
        } ?? []
      }
    }
    let cue = ofCue(weights.cue)
    let gate = ofCue(weights.gate).map { 1 + $0 }
    precondition(states.count >= (row + wordCount) * role && gate.count == role)
    states.withUnsafeMutableBufferPointer { states in
      guard let states = states.baseAddress.map({ $0 + row * role }) else { return }
      for word in 0..<wordCount {
        let distance = weights.distance + DistanceClass.of(word - anchor) * role
        Self.strengthen(
          roleWords, from: word * role, gate, cue, distance, to: states + word * role)
      }
    }
  }

  /// One word as a cue makes it: `to` = max(0, word × gate + cue + distance); by pointers, as `add` is.
  private static func strengthen(
    _ words: [Float], from start: Int, _ gate: [Float], _ cue: [Float],
    _ distance: UnsafePointer<Float>, to output: UnsafeMutablePointer<Float>
  ) {
    precondition(start >= 0 && start + gate.count <= words.count && cue.count == gate.count)
    words.withUnsafeBufferPointer { words in
      gate.withUnsafeBufferPointer { gate in
        cue.withUnsafeBufferPointer { cue in
          for i in gate.indices {
            let sum = words[start + i] * gate[i] + cue[i] + distance[i]
            output[i] = sum > 0 ? sum : 0
          }
        }
      }
    }
  }
}
