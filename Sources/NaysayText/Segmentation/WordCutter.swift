/// Cuts a text into syntactic words as the English treebanks of Universal Dependencies do.
///
/// One pass from left to right over the code points; each step takes one token of the surface and
/// cuts off its clitics. Complexity: O(*n*).
package struct WordCutter {
  /// A word by its place.
  package struct Cut: Hashable {
    package var start: Int
    package var end: Int
    package var continuesToken: Bool
  }

  let scalars: [Unicode.Scalar]
  var cuts: [Cut] = []
  var singles = SingleQuotes()

  package init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The words from a code point on.
  package mutating func cut(from start: Int) -> [Cut] {
    var i = max(start, 0)
    while i < scalars.count {
      let scalar = scalars[i]
      if scalar.isSpaceLike || scalar.isJoiner || scalar.isVariationSelector {
        if scalar.isLineBreak { singles.isOpen = false }
        i += 1
      } else {
        i = takeToken(at: i)
      }
    }
    return cuts
  }

  private mutating func takeToken(at i: Int) -> Int {
    let scalar = scalars[i]
    if let end = addressEnd(at: i) { return take(i, end) }
    if scalar.isLetter || scalar == "_" { return takeWord(at: i) }
    if let end = numberEnd(at: i) { return takeNumber(i, end) }
    return takeMark(at: i)
  }

  /// Records one word.
  @discardableResult
  mutating func take(_ start: Int, _ end: Int, continuesToken: Bool = false) -> Int {
    cuts.append(Cut(start: start, end: end, continuesToken: continuesToken))
    return end
  }

  /// The code point at an index, where there is one.
  func at(_ i: Int) -> Unicode.Scalar? { i >= 0 && i < scalars.count ? scalars[i] : nil }

  func isLetter(at i: Int) -> Bool { at(i)?.isLetter ?? false }
  func isDigit(at i: Int) -> Bool { at(i)?.isDigit ?? false }
  func isWordLike(at i: Int) -> Bool { at(i)?.isWordLike ?? false }
  func isCapital(at i: Int) -> Bool { at(i)?.isCapital ?? false }
  func isSmall(at i: Int) -> Bool { at(i)?.isSmall ?? false }
  /// Whether a word ends before the index: white space stands there or the text is over.
  func isSpace(at i: Int) -> Bool { at(i)?.isSpaceLike ?? true }

  /// The letters of a stretch in small letters.
  func folded(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    for i in start..<min(end, start + 32) { view.append(scalars[i].folded) }
    return String(view)
  }
}
