extension Double {
  /// The value to so many decimals.
  func rounded(decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    return (self * scale).rounded() / scale
  }

  /// The value with so many decimals: `68.8`, `-0.125`.
  func text(decimals: Int) -> String {
    guard isFinite, abs(self) < 1e12 else { return "–" }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let scaled = Int((self * Double(scale)).rounded())
    let fraction = String(scaled.magnitude % UInt(scale))
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.count))
    let sign = scaled < 0 ? "-" : ""
    return sign + String(scaled.magnitude / UInt(scale))
      + (decimals == 0 ? "" : "." + zeros + fraction)
  }
}
