/// All corrections on record, and which of them were undone.
package struct CorrectionLog: Sendable, Hashable {
  /// All of them, the undoings too, in the order in which they are applied.
  package let corrections: [Correction]
  /// For each correction that no longer holds the id of the one that undid it.
  package let undoings: [String: String]

  /// Reads a log, whatever the order it is given in.
  ///
  /// An undoing can itself be undone. One that was recorded before what it names does not count.
  package init(_ corrections: [Correction]) {
    self.corrections = corrections.sorted()
    var undoings: [String: String] = [:]
    let places = Dictionary(self.corrections.map { ($0.id, $0) }) { first, _ in first }
    for undoing in self.corrections.reversed() where undoings[undoing.id] == nil {
      guard let target = undoing.undoes.flatMap({ places[$0] }), target < undoing else { continue }
      undoings[target.id] = undoing.id
    }
    self.undoings = undoings
  }

  /// Those that hold and decide something, in the order in which they are applied.
  package var inEffect: [Correction] {
    corrections.filter { $0.kind != .undo && undoings[$0.id] == nil }
  }

  /// Whether an undoing that was not itself undone has undone something.
  package func isHeeded(_ undoing: Correction) -> Bool {
    undoing.undoes.map { undoings[$0] != nil } ?? true
  }
}
