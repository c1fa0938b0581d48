import CNaysayKernels
import Testing

/// Which kernels a test runs: those of every processor, and the fastest here (which may be the same).
enum KernelChoice: CaseIterable {
  case portable, fastest

  var kernels: NaysayKernels {
    self == .portable ? naysay_portable_kernels() : naysay_kernels()
  }
}

@Suite("Kernels agree with plain arithmetic")
struct KernelTests {
  static let shapes = [
    (1, 1, 1), (1, 16, 8), (2, 17, 5), (3, 15, 33), (5, 31, 384), (6, 32, 385), (7, 48, 769),
    (13, 3, 1536), (192, 20, 16),
  ]

  @Test("Linear layers, all activations, odd sizes", arguments: KernelChoice.allCases, shapes)
  func linear(_ choice: KernelChoice, _ shape: (Int, Int, Int)) {
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
    var panels = [Int8](repeating: 0, count: padded * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        panels[(row / 16 * columns + column) * 16 + row % 16] = weights[row * columns + column]
      }
    }
    let expanded = weights.enumerated().map { Float($1) * scales[$0 / columns] }
    let sums = Plain.product(input, expanded, m: count, n: rows, depth: columns)
      .enumerated().map { $1 + bias[$0 % rows] }
    let activations: [(NaysayActivation, (Float) -> Float)] = [
      (.none, { $0 }), (.GELU, Plain.gelu), (.reLU, { max(0, $0) }),
      (.leakyReLU, { $0 < 0 ? $0 / 10 : $0 }),
    ]
    for (activation, plain) in activations {
      var output = [Float](repeating: .nan, count: count * rows)
      panels.withUnsafeBufferPointer { panels in
        scales.withUnsafeBufferPointer { scales in
          bias.withUnsafeBufferPointer { bias in
            var matrix = NaysayMatrix(
              panels: panels.baseAddress!, scales: scales.baseAddress!, bias: bias.baseAddress,
              rows: rows, columns: columns)
            choice.kernels.linear(input, count, columns, &matrix, activation, &output, rows)
          }
        }
      }
      // The fastest kernels may round the input to 16 bits.
      #expect(difference(output, sums.map(plain)) <= 3e-4)
    }
  }

  @Test("Products of two matrices, odd sizes", arguments: KernelChoice.allCases, shapes)
  func product(_ choice: KernelChoice, _ shape: (Int, Int, Int)) {
    let (m, n, depth) = shape
    var numbers = Numbers(seed: UInt64(m + n * depth))
    let a = numbers.floats(m * depth)
    let b = numbers.floats(n * depth)
    var panels = [Float](repeating: .nan, count: naysay_panel_floats(n, depth))
    var output = [Float](repeating: .nan, count: m * n)
    choice.kernels.product(a, m, depth, b, n, depth, depth, &panels, &output, n)
    #expect(difference(output, Plain.product(a, b, m: m, n: n, depth: depth)) <= 1e-4)
  }

  @Test(
    "Attention, with fewer queries than keys and odd lengths", arguments: KernelChoice.allCases,
    [(1, 1, 16), (5, 7, 32), (49, 50, 32), (100, 191, 32)])
  func attention(_ choice: KernelChoice, _ shape: (Int, Int, Int)) {
    let (queryCount, keyCount, width) = shape
    let heads = 3
    var numbers = Numbers(seed: UInt64(queryCount * keyCount))
    let row = heads * width
    let queries = numbers.floats(queryCount * row).map { $0 * 4 }
    let keys = numbers.floats(keyCount * row)
    let values = numbers.floats(keyCount * row)
    var scratch = [Float](repeating: .nan, count: naysay_attention_floats(keyCount, width))
    var output = [Float](repeating: .nan, count: queryCount * row)
    choice.kernels.attention(
      queries, queryCount, row, keys, values, keyCount, row, heads, width, &scratch, &output, row)
    for head in 0..<heads {
      func part(_ matrix: [Float], _ count: Int) -> [[Float]] {
        (0..<count).map { Array(matrix[($0 * row + head * width)...].prefix(width)) }
      }
      let plain = Plain.attention(
        queries: part(queries, queryCount), keys: part(keys, keyCount),
        values: part(values, keyCount))
      #expect(difference(part(output, queryCount).flatMap { $0 }, plain.flatMap { $0 }) <= 1e-5)
    }
  }

  @Test("Addition with normalisation", arguments: KernelChoice.allCases, [1, 3, 8, 37, 384])
  func normalisation(_ choice: KernelChoice, _ columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let x = numbers.floats(3 * columns)
    let y = numbers.floats(3 * columns)
    let weight = numbers.floats(columns)
    let bias = numbers.floats(columns)
    var sums = x
    choice.kernels.addAndNormalise(&sums, y, 3, columns, weight, bias, 1e-12)
    var alone = x
    choice.kernels.addAndNormalise(&alone, nil, 3, columns, weight, bias, 1e-12)
    for row in 0..<3 {
      let range = (row * columns)..<((row + 1) * columns)
      let added = zip(x[range], y[range]).map { $0 + $1 }
      #expect(difference(Array(sums[range]), Plain.normalise(added, weight, bias)) <= 1e-4)
      #expect(
        difference(Array(alone[range]), Plain.normalise(Array(x[range]), weight, bias)) <= 1e-4)
    }
  }

  @Test("Logarithms of softmax", arguments: KernelChoice.allCases, [1, 4, 19])
  func logSoftmax(_ choice: KernelChoice, _ columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let rows = (0..<5).map { _ in numbers.floats(columns).map { $0 * 12 } }
    var output = rows.flatMap { $0 }
    choice.kernels.logSoftmax(&output, 5, columns)
    #expect(difference(output, rows.flatMap(Plain.logSoftmax)) <= 1e-4)
  }

  @Test("Sums of rows and of products", arguments: KernelChoice.allCases, [1, 7, 96, 385])
  func rows(_ choice: KernelChoice, _ columns: Int) {
    var numbers = Numbers(seed: UInt64(columns))
    let a = numbers.floats(2 * columns)
    let b = numbers.floats(2 * columns)
    var dots: [Float] = [1, .nan, 2]
    choice.kernels.addDots(a, b, 2, columns, &dots, 2)
    let plain = (0..<2).map { row in
      (0..<columns).reduce(Float(row + 1)) { $0 + a[row * columns + $1] * b[row * columns + $1] }
    }
    #expect(difference([dots[0], dots[2]], plain) <= 1e-4)
    #expect(dots[1].isNaN)

    let bytes = numbers.bytes(columns)
    var sums = Array(a.prefix(columns))
    choice.kernels.addRow(&sums, bytes, 0.01, columns)
    #expect(difference(sums, zip(a, bytes).map { $0 + Float($1) * 0.01 }) <= 1e-5)
  }
}
