import CNaysayKernels

extension EncodedWindow {
  /// The best relation of each dependent to its head, an index into the model's labels.
  ///
  /// - Parameters:
  ///   - dependents: Words of the window.
  ///   - heads: The head of each; nil for the root.
  package func relations(dependents: [Int], heads: [Int?]) -> [Int] {
    Self.best(
      relationScores(dependents: dependents, heads: heads), of: model.labels.deprels.count)
  }

  /// The scores of all relations, a row for each pair. Ask for many pairs at once: it is faster by far.
  package func relationScores(dependents: [Int], heads: [Int?]) -> [Float] {
    precondition(dependents.count == heads.count)
    let count = dependents.count
    let labels = model.labels.deprels.count
    let width = model.config.rel
    let weights = model.heads.relations
    guard count > 0 else { return [] }
    let tails = rows(dependents, of: relationDependents, width: width)
    let tops = rows(heads.map { $0 ?? wordCount }, of: relationHeads, width: width)
    var scores = Self.apply(weights.prior, model.kernels, to: tails, count: count)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: count * width) { carried in
      guard let carried = carried.baseAddress else { return }
      scores.withUnsafeMutableBufferPointer { scores in
        guard let scores = scores.baseAddress else { return }
        for (label, pair) in weights.pairs.enumerated() {
          pair.apply(model.kernels, to: tails, count: count, output: carried)
          model.kernels.addDots(carried, tops, count, width, scores + label, labels)
        }
      }
    }
    return scores
  }

  private func rows(_ indices: [Int], of matrix: [Float], width: Int) -> [Float] {
    var rows: [Float] = []
    rows.reserveCapacity(indices.count * width)
    for index in indices {
      rows.append(contentsOf: matrix[(index * width)..<((index + 1) * width)])
    }
    return rows
  }
}
