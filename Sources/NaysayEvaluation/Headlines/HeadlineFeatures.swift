/// Numbers by name that tell of a body's stance to a headline.
package struct HeadlineFeatures: Sendable, Hashable {
  /// In a fixed order.
  package private(set) var names: [String] = []
  package private(set) var numbers: [Double] = []

  package init() {}

  package mutating func append(_ number: Double, to name: String) {
    names.append(name)
    numbers.append(number)
  }

  /// Appends the product of two, so that one counts otherwise where the other does.
  package mutating func multiply(_ first: String, by second: String) {
    append(self[first] * self[second], to: "\(first) × \(second)")
  }

  package subscript(name: String) -> Double {
    names.firstIndex(of: name).map { numbers[$0] } ?? 0
  }
}
