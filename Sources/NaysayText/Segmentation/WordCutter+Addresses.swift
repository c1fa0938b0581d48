extension WordCutter {
  private static let schemes: [[Unicode.Scalar]] = [
    "https://", "http://", "ftp://", "www.", "mailto:",
  ].map { Array($0.unicodeScalars) }

  private static let domains: Set<String> = [
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "uk", "ru", "de", "fr", "cn", "in",
    "io", "me", "co", "eu", "us", "ca", "au", "tv", "news", "af", "ua", "il", "ir", "pk", "tr",
  ]

  /// How long a name before an `@` may be (RFC 5321).
  private static let longestName = 64

  /// Where a web or mail address, a handle or a tag ends.
  func addressEnd(at start: Int) -> Int? {
    if isWordLike(at: start - 1) { return nil }
    guard let first = at(start) else { return nil }
    if first == "@" || first == "#" { return handleEnd(at: start) }
    guard first.isWordLike else { return nil }
    for scheme in Self.schemes where hasPrefix(scheme, at: start) {
      return trimmedEnd(start, spaceFree(from: start + scheme.count))
    }
    return mailEnd(at: start) ?? pathEnd(at: start)
  }

  private func hasPrefix(_ prefix: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + prefix.count < scalars.count else { return false }
    return prefix.indices.allSatisfy { scalars[start + $0].folded == prefix[$0] }
      && !isSpace(at: start + prefix.count)
  }

  private func spaceFree(from start: Int) -> Int {
    var i = start
    while let scalar = at(i), !scalar.isSpaceLike, !Self.endsAddress(scalar) { i += 1 }
    return i
  }

  private static func endsAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "\"", "“", "”", "«", "»": true
    default: false
    }
  }

  /// Gives back the marks at the end that belong to the sentence.
  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    var hasOpening = false
    for i in start..<end where scalars[i] == "(" { hasOpening = true }
    while end > start + 1 {
      switch scalars[end - 1] {
      case ".", ",", ";", ":", "!", "?", "'", "’", "]", "}", "*": end -= 1
      case ")" where !hasOpening: end -= 1
      default: return end
      }
    }
    return end
  }

  private func handleEnd(at start: Int) -> Int? {
    guard isLetter(at: start + 1) || at(start + 1) == "_" else { return nil }
    if let before = at(start - 1), before == "&" || before == "/" { return nil }
    var i = start + 1
    while isWordLike(at: i) { i += 1 }
    return i
  }

  private func mailEnd(at start: Int) -> Int? {
    var i = start
    while i - start <= Self.longestName, let scalar = at(i),
      scalar.isWordLike || scalar == "." || scalar == "+" || scalar == "-" || scalar == "%"
    {
      i += 1
    }
    guard at(i) == "@", isWordLike(at: i + 1), i - start <= Self.longestName else { return nil }
    var end = i + 1
    while let scalar = at(end), scalar.isWordLike || scalar == "-" || scalar == "." { end += 1 }
    return trimmedEnd(start, end)
  }

  /// Where an address without a scheme ends: `example.org/news/1`.
  private func pathEnd(at start: Int) -> Int? {
    var i = start
    var dot: Int?
    while let scalar = at(i), scalar.isWordLike || scalar == ".", i - start <= 255 {
      if scalar == "." { dot = i }
      i += 1
    }
    guard let dot, dot > start, at(i) == "/", isWordLike(at: i + 1), i - dot <= 5,
      Self.domains.contains(folded(dot + 1, i))
    else { return nil }
    return trimmedEnd(start, spaceFree(from: i))
  }
}
