/// A figure that adds up.
package protocol Summable: Sendable, Equatable {
  /// Nothing counted.
  init()
  static func += (sum: inout Self, other: Self)
}

extension Tally: Summable {
  package init() { self.init(right: 0, found: 0, gold: 0) }
}

extension Share: Summable {
  package init() { self.init(0, of: 0) }
}

/// Figures by name, in the order in which the names were first used.
package struct NamedFigures<Figure: Summable>: Sendable, Equatable {
  package private(set) var names: [String]
  private var figures: [String: Figure]

  /// Figures of nothing counted; names given here come first.
  package init(_ names: [String] = []) {
    self.names = names
    figures = Dictionary(names.map { ($0, Figure()) }) { first, _ in first }
  }

  package subscript(name: String) -> Figure {
    get { figures[name] ?? Figure() }
    set {
      if figures.updateValue(newValue, forKey: name) == nil { names.append(name) }
    }
  }

  /// The names with their figures, in order.
  package var all: [(name: String, figure: Figure)] { names.map { ($0, self[$0]) } }

  package static func += (sum: inout NamedFigures, other: NamedFigures) {
    for (name, figure) in other.all { sum[name] += figure }
  }
}
