import CNaysayKernels

/// The logistic function and its inverse, in single precision.
package enum Logistic {
  /// The probability, 0…1, of log-odds.
  package static func probability(_ logOdds: Double) -> Double {
    Double(naysay_sigmoid(Float(logOdds)))
  }

  /// The log-odds of a probability, which is kept a thousandth away from 0 and 1.
  package static func logOdds(_ probability: Double) -> Double {
    let kept = Float(min(max(probability, 0.001), 0.999))
    return Double(naysay_logarithm(kept / (1 - kept)))
  }
}
