/// Numbers drawn for a purpose: the same for the same seed, item and purpose, whatever was drawn before.
package struct Draw {
  private let seed: UInt64

  package init(seed: UInt64) { self.seed = seed }

  /// What is drawn for one item.
  package func item(_ number: Int) -> Draw { Draw(seed: mixed(UInt64(truncatingIfNeeded: number))) }

  /// A number from 0 to just under 1.
  package func fraction(_ purpose: Int) -> Double {
    Double(mixed(UInt64(truncatingIfNeeded: purpose)) >> 11) / Double(1 << 53)
  }

  /// A number from 0 to just under `count`.
  package func number(below count: Int, _ purpose: Int) -> Int {
    Int(fraction(purpose) * Double(count))
  }

  /// One of `count` things of which the first come up by far the most often, as names and words do.
  package func frequent(below count: Int, _ purpose: Int) -> Int {
    let fraction = fraction(purpose)
    return Int(fraction * fraction * fraction * Double(count))
  }

  /// SplitMix64.
  private func mixed(_ salt: UInt64) -> UInt64 {
    var z = seed &+ (salt &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
