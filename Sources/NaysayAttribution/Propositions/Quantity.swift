/// A number with what it counts: `at least 12 workers`.
public struct Quantity: Sendable, Hashable, Codable {
  /// What is said of the number.
  public enum Bound: String, Sendable, Hashable, Codable {
    case exactly, about
    case atLeast = "at-least"
    case atMost = "at-most"
  }

  /// The number.
  public var value: Double
  /// The lemma of what is counted, or the class that `units.tsv` puts it in: `person`, `percent`; empty for a bare number.
  public var unit: String
  /// Whether it is that number, or more, or less, or near it.
  public var bound: Bound

  /// Creates a quantity.
  public init(value: Double, unit: String, bound: Bound = .exactly) {
    self.value = value
    self.unit = unit
    self.bound = bound
  }

  /// Whether both may count the same: one kind of unit, or one of them names none.
  public func isComparable(with other: Quantity) -> Bool {
    unit == other.unit || unit.isEmpty || other.unit.isEmpty
  }

  /// Whether both can be true of the same at the same time.
  public func isCompatible(with other: Quantity) -> Bool {
    if value == other.value { return true }
    let (less, more) = value < other.value ? (self, other) : (other, self)
    if less.bound == .atLeast || more.bound == .atMost { return true }
    let isNear = less.bound == .about || more.bound == .about
    let tolerance = max(less.rounding, more.rounding, isNear ? 0.1 * more.value : 0)
    return more.value - less.value <= tolerance
  }

  /// By how much a round number may be off: `40,000` by 5,000, `43,180` and whatever is below a thousand by nothing.
  private var rounding: Double {
    guard value >= 1000, value < 1e15, value == value.rounded() else { return 0 }
    var unit = 1.0
    while value.truncatingRemainder(dividingBy: unit * 10) == 0 { unit *= 10 }
    return unit < 100 ? 0 : unit / 2
  }
}
