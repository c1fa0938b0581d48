/// A word as the model sees it.
package struct WordInput: Sendable, Hashable {
  /// Its word pieces, at least one.
  package var pieces: [Int32]
  /// A `WordShape`.
  package var shape: UInt8
  /// Whether it is within quotation marks.
  package var isQuoted: Bool
  /// Whether it is the first of a paragraph.
  package var startsParagraph: Bool

  /// Creates a word.
  package init(pieces: [Int32], shape: UInt8, isQuoted: Bool, startsParagraph: Bool) {
    self.pieces = pieces
    self.shape = shape
    self.isQuoted = isQuoted
    self.startsParagraph = startsParagraph
  }
}
