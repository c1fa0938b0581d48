import CNaysayKernels

extension EncodedWindow {
  /// The best relation of each dependent to its head, an index into the model's labels.
  ///
  /// - Parameters:
  ///   - dependents: Words of the window.
  ///   - heads: The head of each; nil for the root.
  package func relations(dependents: [Int], heads: [Int?]) -> [Int] {
    Self.best(
      relationScores(dependents: dependents, heads: heads), of: model.labels.deprels.count,
      model.kernels
    ).map(Int.init)
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
    let most = min(count, Self.pairsAtATime)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: most * labels * width) { carried in
      tails.withUnsafeBufferPointer { tails in
        tops.withUnsafeBufferPointer { tops in
          guard let carried = carried.baseAddress, let tails = tails.baseAddress,
            let tops = tops.baseAddress
          else { return }
          for start in stride(from: 0, to: count, by: most) {
            let end = min(start + most, count)
            weights.pairs.apply(
              model.kernels, to: tails + start * width, count: end - start, output: carried)
            for pair in start..<end {
              model.kernels.addDots(
                carried + (pair - start) * labels * width, tops + pair * width, labels, width,
                &scores[pair * labels], 1)
            }
          }
        }
      }
    }
    return scores
  }

  /// How many pairs are scored at a time: so many that what lies between fits the second-level cache.
  private static var pairsAtATime: Int { 24 }

  private func rows(_ indices: [Int], of matrix: [Float], width: Int) -> [Float] {
    var rows: [Float] = []
    rows.reserveCapacity(indices.count * width)
    for index in indices {
      rows.append(contentsOf: matrix[(index * width)..<((index + 1) * width)])
    }
    return rows
  }
}
