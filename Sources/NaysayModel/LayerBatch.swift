import CNaysayKernels

/// Linear layers that read the same input and are run together, which costs less than one by one.
struct LayerBatch {
  private var layers: [(layer: Linear, activation: NaysayActivation)] = []

  /// Adds a layer; gives its place among the results.
  mutating func add(_ layer: Linear, _ activation: NaysayActivation = .none) -> Int {
    layers.append((layer, activation))
    return layers.count - 1
  }

  /// The results of each layer, `count` rows of them.
  func run(_ kernels: NaysayKernels, on input: UnsafePointer<Float>, count: Int) -> [[Float]] {
    run(kernels, on: input, count: count, placed: [])
  }

  /// Makes room for the results of the next layer within that of those already placed, so that all are written where they
  /// stay; then runs them.
  private func run(
    _ kernels: NaysayKernels, on input: UnsafePointer<Float>, count: Int, placed: [NaysayLayer]
  ) -> [[Float]] {
    guard placed.count < layers.count else {
      if let columns = placed.first?.weights.columns {
        kernels.linear(input, count, columns, placed, placed.count)
      }
      return []
    }
    let (layer, activation) = layers[placed.count]
    let size = count * layer.matrix.rows
    var others: [[Float]] = []
    let results = [Float](unsafeUninitializedCapacity: size) { room, initialised in
      guard let output = room.baseAddress else { return }
      others = run(
        kernels, on: input, count: count, placed: placed + [layer.writing(to: output, activation)])
      initialised = size
    }
    return [results] + others
  }
}
