/// A place in the first lines of a text, from which headers and datelines are read.
struct TextCursor {
  let scalars: [Unicode.Scalar]
  var index: Int

  init(_ scalars: [Unicode.Scalar], at index: Int = 0) {
    self.scalars = scalars
    self.index = index
  }

  var current: Unicode.Scalar? { peek(0) }

  func peek(_ offset: Int) -> Unicode.Scalar? {
    index + offset < scalars.count && index + offset >= 0 ? scalars[index + offset] : nil
  }

  /// Passes white space and line breaks.
  mutating func skipSpace() {
    while let scalar = current, scalar.isSpaceLike { index += 1 }
  }

  /// Passes white space up to the line's end.
  mutating func skipBlanks() {
    while let scalar = current, scalar.isSpaceLike, !scalar.isLineBreak { index += 1 }
  }

  /// Passes the scalar if it stands here.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  /// Takes a run of letters.
  mutating func takeLetters() -> String? {
    let start = index
    while let scalar = current, scalar.isLetter { index += 1 }
    return index > start ? text(from: start, to: index) : nil
  }

  /// Takes a run of at most eight digits.
  mutating func takeNumber() -> (value: Int, digits: Int)? {
    let start = index
    var value = 0
    while let scalar = current, scalar.value >= 0x30, scalar.value <= 0x39, index - start < 8 {
      value = value * 10 + Int(scalar.value - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// The index of the line's end.
  var lineEnd: Int {
    var end = index
    while end < scalars.count, !scalars[end].isLineBreak { end += 1 }
    return end
  }

  /// Takes what is left of the line, without white space at its ends.
  mutating func takeLine() -> String {
    skipBlanks()
    let start = index
    index = lineEnd
    var end = index
    while end > start, scalars[end - 1].isSpaceLike { end -= 1 }
    return text(from: start, to: end)
  }

  func text(from start: Int, to end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }
}
