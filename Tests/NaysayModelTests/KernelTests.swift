import CNaysayKernels
import NaysayModel
import Testing

extension NaysayProcessor {
  /// Every kind that this processor is of.
  static let here = (0...naysay_processor().rawValue).compactMap(NaysayProcessor.init(rawValue:))

  var kernels: NaysayKernels { naysay_kernels(self) }

  /// Whether linear layers and attention round their input to 8 bits.
  var roundsToBytes: Bool { self == .AVX512VNNI }
}

@Suite("Kernels agree with plain arithmetic")
struct KernelTests {
  static let shapes = [
    (1, 1, 1), (1, 16, 8), (2, 17, 5), (3, 15, 33), (5, 31, 384), (6, 32, 385), (7, 48, 769),
    (13, 3, 1536), (192, 20, 16),
  ]

  @Test("Linear layers, all activations, odd sizes", arguments: NaysayProcessor.here, shapes)
  func linear(_ processor: NaysayProcessor, _ shape: (Int, Int, Int)) {
    let (count, rows, columns) = shape
    var numbers = Numbers(seed: UInt64(count * rows + columns))
    let padded = (rows + 15) / 16 * 16
    let weights = numbers.bytes(rows * columns)
    let scales = numbers.floats(padded).map { $0 / 400 }
    let bias = numbers.floats(rows)
    var input = numbers.floats(count * columns)
    if count > 1 {
      // A row of nought has no greatest number to be rounded by.
      input.replaceSubrange(0..<columns, with: repeatElement(0, count: columns))
    }
    let expanded = weights.enumerated().map { Float($1) * scales[$0 / columns] }
    let sums = Plain.product(input, expanded, m: count, n: rows, depth: columns)
      .enumerated().map { $1 + bias[$0 % rows] }
    let activations: [(NaysayActivation, (Float) -> Float)] = [
      (.none, { $0 }), (.GELU, Plain.gelu), (.reLU, { max(0, $0) }),
      (.leakyReLU, { $0 < 0 ? $0 / 10 : $0 }),
    ]
    for (activation, plain) in activations {
      let output = processor.linear(
        input, count: count, weights: weights, scales: scales, bias: bias, activation: activation)
      let rounding: Float = processor.roundsToBytes ? 0.06 : 3e-4
      #expect(difference(output, sums.map(plain)) <= rounding)
    }
  }

  @Test(
    "Linear layers are exact where the input needs no rounding, at the ends of what bytes hold",
    arguments: NaysayProcessor.here, shapes)
  func linearIsExact(_ processor: NaysayProcessor, _ shape: (Int, Int, Int)) {
    let (count, rows, columns) = shape
    let weights = (0..<(rows * columns)).map { Int8($0 % 3 == 0 ? -127 : 127) }
    let scales = [Float](repeating: 0.5, count: (rows + 15) / 16 * 16)
    let bias = [Float](repeating: 1, count: rows)
    let input = (0..<(count * columns)).map { i in Float(i % columns % 2 == 0 ? -128 : 127) }
    let output = processor.linear(
      input, count: count, weights: weights, scales: scales, bias: bias, activation: .none)
    let sums = Plain.product(
      input, weights.map { Float($0) / 2 }, m: count, n: rows, depth: columns)
    // A value that is off by one would show as 64.
    #expect(difference(output, sums.map { $0 + 1 }) <= Float(columns) * 2.5e-3)
  }

  @Test("Products of two matrices, odd sizes", arguments: NaysayProcessor.here, shapes)
  func product(_ processor: NaysayProcessor, _ shape: (Int, Int, Int)) {
    let (m, n, depth) = shape
    var numbers = Numbers(seed: UInt64(m + n * depth))
    let a = numbers.floats(m * depth)
    let b = numbers.floats(n * depth)
    var panels = [Float](repeating: .nan, count: naysay_panel_floats(n, depth))
    var output = [Float](repeating: .nan, count: m * n)
    processor.kernels.product(a, m, depth, b, n, depth, depth, &panels, &output, n)
    #expect(difference(output, Plain.product(a, b, m: m, n: n, depth: depth)) <= 1e-4)
  }

  @Test(
    "Attention, with fewer queries than keys and odd lengths", arguments: NaysayProcessor.here,
    [(1, 1, 16), (5, 7, 32), (49, 50, 32), (100, 191, 32)])
  func attention(_ processor: NaysayProcessor, _ shape: (Int, Int, Int)) {
    let (queryCount, keyCount, width) = shape
    let heads = 3
    var numbers = Numbers(seed: UInt64(queryCount * keyCount))
    let row = heads * width
    let queries = numbers.floats(queryCount * row).map { $0 * 4 }
    let keys = numbers.floats(keyCount * row)
    let values = numbers.floats(keyCount * row)
    var scratch = [Float](repeating: .nan, count: naysay_attention_floats(keyCount, width))
    var output = [Float](repeating: .nan, count: queryCount * row)
    processor.kernels.attention(
      queries, queryCount, row, keys, values, keyCount, row, heads, width, &scratch, &output, row)
    for head in 0..<heads {
      func part(_ matrix: [Float], _ count: Int) -> [[Float]] {
        (0..<count).map { Array(matrix[($0 * row + head * width)...].prefix(width)) }
      }
      let plain = Plain.attention(
        queries: part(queries, queryCount), keys: part(keys, keyCount),
        values: part(values, keyCount))
      let rounding: Float = processor.roundsToBytes ? 0.02 : 1e-5
      #expect(
        difference(part(output, queryCount).flatMap { $0 }, plain.flatMap { $0 }) <= rounding)
    }
  }

  @Test("Addition with normalisation", arguments: NaysayProcessor.here, [1, 3, 8, 37, 384])
  func normalisation(_ processor: NaysayProcessor, _ columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let x = numbers.floats(3 * columns)
    let y = numbers.floats(3 * columns)
    let weight = numbers.floats(columns)
    let bias = numbers.floats(columns)
    var sums = x
    processor.kernels.addAndNormalise(&sums, y, 3, columns, weight, bias, 1e-12)
    var alone = x
    processor.kernels.addAndNormalise(&alone, nil, 3, columns, weight, bias, 1e-12)
    for row in 0..<3 {
      let range = (row * columns)..<((row + 1) * columns)
      let added = zip(x[range], y[range]).map { $0 + $1 }
      #expect(difference(Array(sums[range]), Plain.normalise(added, weight, bias)) <= 1e-4)
      #expect(
        difference(Array(alone[range]), Plain.normalise(Array(x[range]), weight, bias)) <= 1e-4)
    }
  }

  @Test("Logarithms of softmax", arguments: NaysayProcessor.here, [1, 4, 19])
  func logSoftmax(_ processor: NaysayProcessor, _ columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let rows = (0..<5).map { _ in numbers.floats(columns).map { $0 * 12 } }
    var output = rows.flatMap { $0 }
    processor.kernels.logSoftmax(&output, 5, columns)
    #expect(difference(output, rows.flatMap(Plain.logSoftmax)) <= 1e-4)
  }

  @Test("The first of the greatest numbers", arguments: NaysayProcessor.here, [1, 7, 16, 96, 385])
  func best(_ processor: NaysayProcessor, _ columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    var rows = (0..<4).map { _ in numbers.floats(columns) }
    rows.append([Float](repeating: -1, count: columns))
    var places = [Int32](repeating: -1, count: rows.count)
    processor.kernels.bestColumns(rows.flatMap { $0 }, rows.count, columns, &places)
    #expect(places.map(Int.init) == rows.map { row in row.firstIndex(of: row.max() ?? 0) })
  }

  @Test("Sums of rows and of products", arguments: NaysayProcessor.here, [1, 7, 96, 385])
  func rows(_ processor: NaysayProcessor, _ columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let a = numbers.floats(2 * columns)
    let b = numbers.floats(columns)
    var dots: [Float] = [1, .nan, 2]
    processor.kernels.addDots(a, b, 2, columns, &dots, 2)
    let plain = (0..<2).map { row in
      (0..<columns).reduce(Float(row + 1)) { $0 + a[row * columns + $1] * b[$1] }
    }
    #expect(difference([dots[0], dots[2]], plain) <= 1e-4)
    #expect(dots[1].isNaN)

    let bytes = numbers.bytes(columns)
    var sums = Array(a.prefix(columns))
    processor.kernels.addRow(&sums, bytes, 0.01, columns)
    #expect(difference(sums, zip(a, bytes).map { $0 + Float($1) * 0.01 }) <= 1e-5)
  }
}

extension NaysayProcessor {
  /// A linear layer whose weights are given row after row.
  fileprivate func linear(
    _ input: [Float], count: Int, weights: [Int8], scales: [Float], bias: [Float],
    activation: NaysayActivation
  ) -> [Float] {
    let rows = bias.count
    let columns = weights.count / rows
    var panels = [Int8](repeating: 0, count: scales.count * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        panels[(row / 16 * columns + column) * 16 + row % 16] = weights[row * columns + column]
      }
    }
    var output = [Float](repeating: .nan, count: count * rows)
    panels.withUnsafeBufferPointer { panels in
      scales.withUnsafeBufferPointer { scales in
        bias.withUnsafeBufferPointer { bias in
          output.withUnsafeMutableBufferPointer { output in
            guard let panels = panels.baseAddress, let scales = scales.baseAddress,
              let output = output.baseAddress
            else { return }
            let matrix = NaysayMatrix(
              panels: panels, scales: scales, bias: bias.baseAddress, rows: rows, columns: columns,
              arranged: nil, arrangedBytes: 0)
            let arranged = ArrangedWeights(kernels)
            let layer = NaysayLayer(
              weights: arranged.arranging(matrix), activation: activation, output: output,
              outputStride: rows)
            withExtendedLifetime(arranged) { kernels.linear(input, count, columns, [layer], 1) }
          }
        }
      }
    }
    return output
  }
}
