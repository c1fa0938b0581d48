import Foundation

/// The greatest absolute difference of two rows of numbers; infinite where they are not equally long.
func difference(_ a: [Float], _ b: [Float]) -> Float {
  guard a.count == b.count else { return .infinity }
  return zip(a, b).reduce(0) { most, pair in
    let apart = abs(pair.0 - pair.1)
    return apart.isNaN ? .infinity : max(most, apart)
  }
}

func exponential(_ x: Double) -> Double { exp(x) }

/// Numbers between −1 and 1 that are the same in every run.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(state >> 40) / Float(1 << 23) - 1
  }

  mutating func floats(_ count: Int) -> [Float] {
    (0..<count).map { _ in next() }
  }

  mutating func bytes(_ count: Int) -> [Int8] {
    (0..<count).map { _ in Int8(next() * 127) }
  }
}

/// The kernels' mathematics in its plainest form.
enum Plain {
  /// a[m, depth] · b[n, depth]ᵀ
  static func product(_ a: [Float], _ b: [Float], m: Int, n: Int, depth: Int) -> [Float] {
    (0..<m).flatMap { row in
      (0..<n).map { column in
        Float(
          (0..<depth).reduce(0.0) {
            $0 + Double(a[row * depth + $1]) * Double(b[column * depth + $1])
          })
      }
    }
  }

  static func gelu(_ x: Float) -> Float {
    Float(Double(x) * 0.5 * (1 + erf(Double(x) / 2.0.squareRoot())))
  }

  static func softmax(_ row: [Float]) -> [Float] {
    let exponentials = row.map { exp(Double($0)) }
    let total = exponentials.reduce(0, +)
    return exponentials.map { Float($0 / total) }
  }

  static func logSoftmax(_ row: [Float]) -> [Float] {
    softmax(row).map { Float(log(Double($0))) }
  }

  static func normalise(_ row: [Float], _ weight: [Float], _ bias: [Float]) -> [Float] {
    let mean = row.reduce(0.0) { $0 + Double($1) } / Double(row.count)
    let variance = row.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let deviation = (variance / Double(row.count) + 1e-12).squareRoot()
    return row.indices.map {
      Float((Double(row[$0]) - mean) / deviation * Double(weight[$0]) + Double(bias[$0]))
    }
  }

  /// Attention of one head.
  static func attention(
    queries: [[Float]], keys: [[Float]], values: [[Float]]
  ) -> [[Float]] {
    queries.map { query in
      let scores = keys.map { key in
        zip(query, key).reduce(0) { $0 + $1.0 * $1.1 } / Float(query.count).squareRoot()
      }
      let weights = softmax(scores)
      return values[0].indices.map { i in
        zip(weights, values).reduce(0) { $0 + $1.0 * $1.1[i] }
      }
    }
  }
}
