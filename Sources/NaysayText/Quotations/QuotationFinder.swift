/// Finds the quotations of a text, of all styles, nested and over several paragraphs.
///
/// One pass over the code points with a stack of open quotations. Complexity: O(*n*).
struct QuotationFinder {
  private struct Open {
    var mark: QuotationMark
    var start: Int
    var partStart: Int
    var parts: [Span] = []
    var depth: Int
  }

  private let text: ScalarText
  private let scalars: [Unicode.Scalar]
  private var stack: [Open] = []
  private var found: [Quotation] = []
  private var lineStart = 0

  init(_ text: ScalarText) {
    self.text = text
    scalars = text.scalars
  }

  /// The quotations from a code point on, outer ones before those in them.
  mutating func quotations(from start: Int) -> [Quotation] {
    var i = max(0, start)
    while i < scalars.count {
      if scalars[i].isLineBreak {
        i = passBreak(at: i)
      } else {
        i = passMark(at: i)
      }
    }
    endParagraph(at: scalars.count, continuing: nil)
    return found.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }
  }

  // MARK: Marks

  private mutating func passMark(at i: Int) -> Int {
    let next = at(i + 1)
    if let level = closedLevel(at: i) {
      let length = stack[level].mark.closingLength(scalars[i], next: next)
      close(level, at: i, length: length)
      return i + length
    }
    guard let (mark, length) = QuotationMark.opened(by: scalars[i], next: next),
      canOpen(mark, at: i, length: length)
    else { return i + 1 }
    if let level = stack.lastIndex(where: { $0.mark == mark }) { stack.removeSubrange(level...) }
    stack.append(Open(mark: mark, start: i, partStart: i + length, depth: stack.count))
    return i + length
  }

  /// The place in the stack of the quotation that the mark closes.
  private func closedLevel(at i: Int) -> Int? {
    for level in stack.indices.reversed() {
      let mark = stack[level].mark
      guard mark.closingLength(scalars[i], next: at(i + 1)) > 0 else { continue }
      if canClose(mark, at: i) { return level }
    }
    return nil
  }

  private func canOpen(_ mark: QuotationMark, at i: Int, length: Int) -> Bool {
    guard let next = at(i + length), !next.isSpaceLike else { return false }
    let before = at(i - 1)
    let isFree = before.map { $0.isSpaceLike || $0.isOpener || Self.isDash($0) } ?? true
    switch mark {
    case .straight: return isFree || !(before?.isDigit ?? false) && next.isWordLike
    case .singleStraight:
      return isFree && !isElision(at: i) && SingleQuotes().closesLater(than: i, in: scalars)
    case .singleCurly: return isFree && !isElision(at: i)
    case .reversedGuillemets: return isFree
    default: return true
    }
  }

  private func canClose(_ mark: QuotationMark, at i: Int) -> Bool {
    let (before, next) = (at(i - 1), at(i + 1))
    if mark.isApostrophe {
      if next?.isWordLike ?? false { return false }
      if before?.isSpaceLike ?? true { return false }
      return !isPossessive(at: i)
    }
    if mark == .curly, scalars[i] == "“" {
      return !(before?.isSpaceLike ?? true) && !(next?.isWordLike ?? false)
    }
    if mark == .straight {
      let opensAnew =
        (before.map { $0.isSpaceLike || $0 == "(" } ?? true) && next?.isWordLike ?? false
      return !opensAnew
    }
    return true
  }

  /// Whether the apostrophe follows a plural's `s` and the quotation goes on.
  private func isPossessive(at i: Int) -> Bool {
    guard let last = at(i - 1), last == "s" || last == "S", at(i + 1) == " ",
      at(i + 2)?.isSmall ?? false
    else { return false }
    return SingleQuotes().closesLater(than: i, in: scalars)
  }

  /// Whether the mark stands for letters or digits left off (`’90s`, `'em`).
  private func isElision(at i: Int) -> Bool {
    if at(i + 1)?.isDigit ?? false { return at(i + 3).map { !$0.isDigit } ?? true }
    var end = i + 1
    while at(end)?.isLetter ?? false, end - i < 6 { end += 1 }
    let word = text[Span(i + 1, end)].lowercased()
    return ["em", "til", "tis", "twas", "cause", "bout", "cos", "n"].contains(word)
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "—" || scalar == "–" || scalar == "-" || scalar == "/"
  }

  private func at(_ i: Int) -> Unicode.Scalar? { i >= 0 && i < scalars.count ? scalars[i] : nil }

  private mutating func close(_ level: Int, at i: Int, length: Int) {
    let open = stack[level]
    stack.removeSubrange(level...)
    record(open, innerEnd: i, end: i + length, isClosed: true)
  }

  private mutating func record(_ open: Open, innerEnd: Int, end: Int, isClosed: Bool) {
    let innerStart = open.parts.first?.start ?? open.partStart
    let last = text.trimmed(Span(open.partStart, innerEnd))
    let parts = (open.parts + [last]).filter { !$0.isEmpty }
    guard !parts.isEmpty else { return }
    found.append(
      Quotation(
        span: Span(open.start, end), inner: Span(innerStart, innerEnd), parts: parts,
        insertions: parts.flatMap { Insertions.find(in: text, $0) }, depth: open.depth,
        isClosed: isClosed))
  }

  // MARK: Paragraphs

  /// Passes a line's end; at a paragraph's end open quotations go on where the next one opens them again.
  private mutating func passBreak(at i: Int) -> Int {
    var (end, breaks) = (i, 0)
    while let scalar = at(end), scalar.isSpaceLike {
      if scalar.isLineBreak, !(scalar == "\n" && at(end - 1) == "\r") { breaks += 1 }
      end += 1
    }
    if stack.isEmpty {
      lineStart = end
      return end
    }
    let reopened = at(end).flatMap { QuotationMark.opened(by: $0, next: at(end + 1)) }
    let isWrapped = breaks == 1 && !reopens(reopened?.0, at: end) && wraps(lineEnd: i, next: end)
    lineStart = end
    if isWrapped { return end }
    endParagraph(at: i, continuing: reopened?.0)
    guard let open = stack.indices.last, let (_, length) = reopened else { return end }
    stack[open].partStart = end + length
    return end + length
  }

  /// Whether the line was broken by an editor's width and the paragraph goes on.
  private func wraps(lineEnd: Int, next: Int) -> Bool {
    at(next)?.isSmall ?? false || LineWrap.lengths.contains(lineEnd - lineStart)
  }

  /// Whether the mark opens again what is open at the outermost level.
  private func reopens(_ mark: QuotationMark?, at i: Int) -> Bool {
    guard let mark else { return false }
    return stack.contains { $0.mark == mark } && !(at(i + 1)?.isSpaceLike ?? true)
  }

  /// Ends the open quotations but the one that the next paragraph opens again.
  private mutating func endParagraph(at i: Int, continuing mark: QuotationMark?) {
    var goingOn: Open?
    for var open in stack {
      if goingOn == nil, open.mark == mark, !open.mark.isApostrophe {
        open.parts.append(text.trimmed(Span(open.partStart, i)))
        goingOn = open
      } else if !open.mark.isApostrophe {
        let end = text.trimmed(Span(open.start, i)).end
        record(open, innerEnd: end, end: end, isClosed: false)
      }
    }
    stack = goingOn.map { [$0] } ?? []
  }
}

extension ScalarText {
  /// The quotations of the text from a code point on, in order; outer ones before those in them.
  ///
  /// ```swift
  /// let text = ScalarText("“We said ‘no’,” Ms. Orr told us.")
  /// text.quotations().map { text[$0.inner] }  // ["We said ‘no’,", "no"]
  /// ```
  public func quotations(from start: Int = 0) -> [Quotation] {
    var finder = QuotationFinder(self)
    return finder.quotations(from: start)
  }
}
