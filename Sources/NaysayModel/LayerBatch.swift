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
    let sizes = layers.map { count * $0.layer.matrix.rows }
    return withUnsafeTemporaryAllocation(of: Float.self, capacity: sizes.reduce(0, +)) { room in
      guard let base = room.baseAddress, let columns = layers.first?.layer.matrix.columns else {
        return []
      }
      var next = base
      let placed = zip(layers, sizes).map { item, size in
        defer { next += size }
        return item.layer.writing(to: next, item.activation)
      }
      kernels.linear(input, count, columns, placed, placed.count)
      return zip(placed, sizes).map { Array(UnsafeBufferPointer(start: $0.output, count: $1)) }
    }
  }
}
