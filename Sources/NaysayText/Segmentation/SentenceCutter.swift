/// Tells where sentences end from marks, capitals and lines: the first guess, which the model refines.
struct SentenceCutter {
  let text: ScalarText
  let words: [Token]

  /// The sentences as adjacent ranges of words.
  func sentences() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var lineStart = 0
    for i in words.indices {
      if i > 0, words[i].startsParagraph { lineStart = words[i].span.start }
      if i + 1 == words.count || endsSentence(i, from: start, lineStart: lineStart) {
        ranges.append(start..<i + 1)
        start = i + 1
      }
    }
    return ranges
  }

  private func endsSentence(_ i: Int, from start: Int, lineStart: Int) -> Bool {
    let next = words[i + 1]
    if next.continuesToken { return false }
    if next.startsParagraph { return endsLine(i, from: lineStart) }
    if Trailer.isFace(words[i]), i > start, terminator(endingAt: i - 1) != nil {
      return !text.scalars[next.span.start].isSmall
    }
    if let note = Trailer.noteStart(words, endingAt: i), note > start {
      return terminator(endingAt: note - 1) != nil && Trailer.noteEnd(words, from: i + 1) == nil
        && !text.scalars[next.span.start].isSmall
    }
    guard words[i].isFollowedBySpace else { return false }
    if let terminator = terminator(endingAt: i) {
      return !countsItem(i, from: start) && closes(terminator, last: i)
    }
    return isAbbreviationAtEnd(i)
  }

  /// Whether nothing but the number of a list's item has been said so far (`2.`, `* 2.`).
  private func countsItem(_ i: Int, from start: Int) -> Bool {
    guard i - start <= 2, words[i].form == "." else { return false }
    return words[start..<i].allSatisfy { word in
      word.form.unicodeScalars.allSatisfy { $0.isDigit || $0 == "*" || $0 == "(" || $0 == "•" }
    }
  }

  // MARK: Lines

  /// Whether the end of a line ends a sentence: always at a blank line, else unless the line is wrapped.
  private func endsLine(_ i: Int, from lineStart: Int) -> Bool {
    let gap = text.scalars[words[i].span.end..<words[i + 1].span.start]
    if countLineBreaks(gap) > 1 || terminator(endingAt: i) != nil { return true }
    let next = words[i + 1]
    let first = text.scalars[next.span.start]
    if first.isSmall, words[i].form != ":" { return false }
    if first == "-" || first == "*" || first == "•" || next.form == "--" { return true }
    return !LineWrap.lengths.contains(words[i].span.end - lineStart)
  }

  private func countLineBreaks(_ gap: ArraySlice<Unicode.Scalar>) -> Int {
    var breaks = 0
    var previous: Unicode.Scalar?
    for scalar in gap where scalar.isLineBreak {
      if !(previous == "\r" && scalar == "\n") { breaks += 1 }
      previous = scalar
    }
    return breaks
  }

  // MARK: Marks

  /// The index of the mark that ends a sentence before the closing marks at `i`, where there is one.
  private func terminator(endingAt i: Int) -> Int? {
    var k = i
    while k > 0, i - k < 4, isClosing(k), !words[k - 1].isFollowedBySpace { k -= 1 }
    return isTerminator(words[k].form) ? k : nil
  }

  private func isClosing(_ k: Int) -> Bool {
    guard let first = words[k].form.unicodeScalars.first, first.isCloser else { return false }
    return words[k].span.count == 1 || words[k].form == "''"
  }

  private func isTerminator(_ form: String) -> Bool {
    switch form.unicodeScalars.first {
    case "…", "。", "！", "？": true
    default: form.utf8.allSatisfy { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F }
    }
  }

  /// Whether the sentence whose mark is at `k` is over with the closing marks up to `last`.
  private func closes(_ k: Int, last: Int) -> Bool {
    let next = words[last + 1]
    let first = text.scalars[next.span.start]
    let mark = words[k].form
    if first.isSmall { return isFirm(mark) && last == k && isNetName(next.form) }
    if first == "," || first == ";" || first == ":" { return false }
    if Trailer.isFace(next) || Trailer.noteEnd(words, from: last + 1) != nil { return false }
    if first == "(", mark != ".", startsWithYear(last + 2) { return false }
    if first == ")" || first == "]" || first == "”" || first == "»" { return false }
    if first == "." || first == "?" || first == "!" { return false }
    if last > k, mark != ".", SpeechTags.follows(words, after: last) { return false }
    return true
  }

  /// Whether a number stands there, as after a title that ends in a mark (`Help! (1965)`).
  private func startsWithYear(_ i: Int) -> Bool {
    i < words.count && text.scalars[words[i].span.start].isDigit
  }

  private func isFirm(_ mark: String) -> Bool { mark == "." || mark.utf8.allSatisfy { $0 != 0x2E } }

  /// Whether a word in small letters may begin a sentence: an address or a handle.
  private func isNetName(_ form: String) -> Bool {
    form.hasPrefix("http") || form.hasPrefix("www.") || form.hasPrefix("@")
  }

  // MARK: Abbreviations

  /// Whether an abbreviation with its own dot ends the sentence: a common first word follows.
  private func isAbbreviationAtEnd(_ i: Int) -> Bool {
    var k = i
    while k > 0, i - k < 3, isClosing(k), !words[k - 1].isFollowedBySpace { k -= 1 }
    let form = words[k].form
    guard form.utf8.last == 0x2E, form.utf8.count > 2 else { return false }
    let stem = form.dropLast().lowercased()
    if Abbreviations.titles.contains(stem) || stem == "p.s" { return false }
    let next = words[i + 1]
    guard text.scalars[next.span.start].isCapital else { return false }
    return SentenceOpeners.words.contains(next.form)
  }
}
