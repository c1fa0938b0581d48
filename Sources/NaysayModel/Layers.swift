import CNaysayKernels

/// A linear layer over weights that stay in the model file.
struct Linear {
  let matrix: NaysayMatrix

  /// The layer's first or later rows alone; the range begins at a multiple of 16.
  func slice(_ rows: Range<Int>) -> Linear {
    precondition(rows.lowerBound % Int(NAYSAY_PANEL) == 0 && rows.upperBound <= matrix.rows)
    let first = rows.lowerBound
    var part = matrix
    part.panels += first * matrix.columns
    part.scales += first
    part.bias = matrix.bias.map { $0 + first }
    part.rows = rows.count
    part.arranged = matrix.arranged.map { $0 + first / Int(NAYSAY_PANEL) * matrix.arrangedBytes }
    return Linear(matrix: part)
  }

  /// Computes `count` rows of output from as many of input; a stride defaults to the width of a row.
  func apply(
    _ kernels: NaysayKernels, to input: UnsafePointer<Float>, count: Int, inputStride: Int? = nil,
    activation: NaysayActivation = .none, output: UnsafeMutablePointer<Float>
  ) {
    withUnsafePointer(to: writing(to: output, activation)) {
      kernels.linear(input, count, inputStride ?? matrix.columns, $0, 1)
    }
  }

  /// The layer with a place for its results, for kernels that run several over one input.
  func writing(
    to output: UnsafeMutablePointer<Float>, _ activation: NaysayActivation = .none
  ) -> NaysayLayer {
    NaysayLayer(
      weights: matrix, activation: activation, output: output, outputStride: matrix.rows)
  }
}

/// Rows of int8 numbers with a scale each, expanded as they are looked up.
struct Embedding {
  let rows: Int
  let columns: Int
  let values: UnsafePointer<Int8>
  let scales: UnsafePointer<Float>

  func add(_ row: Int, to output: UnsafeMutablePointer<Float>, _ kernels: NaysayKernels) {
    kernels.addRow(output, values + row * columns, scales[row], columns)
  }
}

/// Layer normalisation.
struct Normalisation {
  let weight: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
  let columns: Int

  /// Adds `addend` to `rows`, then normalises each row.
  func apply(
    _ kernels: NaysayKernels, to rows: UnsafeMutablePointer<Float>,
    adding addend: UnsafePointer<Float>? = nil, count: Int
  ) {
    kernels.addAndNormalise(rows, addend, count, columns, weight, bias, 1e-12)
  }
}
