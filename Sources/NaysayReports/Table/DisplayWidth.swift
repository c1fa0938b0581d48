extension Character {
  /// How many columns of a terminal the character takes: 0, 1 or 2.
  ///
  /// After UAX #11 (East Asian Width), with emoji two columns wide and combining marks none.
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      if scalar.value == 0xFE0F { return 2 }
      width = max(width, scalar.displayWidth)
    }
    return width
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return isWide || properties.isEmojiPresentation ? 2 : 1
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  /// How many columns of a terminal the text takes.
  package var displayWidth: Int {
    isPlain ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether it is of visible ASCII and spaces alone, every byte a column.
  private var isPlain: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }

  /// Whether its words are parted by single spaces, and none stand around it.
  private var isSpacedEvenly: Bool {
    var isAfterSpace = true
    for byte in utf8 {
      if byte == 0x20, isAfterSpace { return false }
      isAfterSpace = byte == 0x20
    }
    return isEmpty || !isAfterSpace
  }

  /// The text cut to a number of columns, its last one an ellipsis where something was cut off.
  package func truncated(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var kept = ""
    var used = 0
    for character in self {
      used += character.displayWidth
      if used > width - 1 { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The text filled up with spaces to a number of columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text on one line, with nothing in it that could command a terminal or turn its direction of writing.
  package var forTerminal: String {
    if isPlain, isSpacedEvenly { return self }
    var out = ""
    var spaceIsDue = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20
        || (0x7F...0x9F).contains(scalar.value)
      {
        spaceIsDue = !out.isEmpty
      } else if !scalar.turnsDirection {
        if spaceIsDue { out += " " }
        spaceIsDue = false
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The text in lines of at most so many columns, broken at spaces but not within parentheses that fit on a
  /// line; a longer word stands alone, cut.
  package func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for unit in units(of: width) {
      if let last = lines.last, last.displayWidth + 1 + unit.displayWidth <= width {
        lines[lines.count - 1] = last + " " + unit
      } else {
        lines.append(unit.truncated(to: width))
      }
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The words, those within parentheses joined to one where they fit into the width.
  private func units(of width: Int) -> [String] {
    var units: [String] = []
    var open: [String] = []
    for word in split(separator: " ").map(String.init) {
      guard !open.isEmpty || word.hasPrefix("(") else {
        units.append(word)
        continue
      }
      open.append(word)
      guard word.contains(")") else { continue }
      let joined = open.joined(separator: " ")
      units += joined.displayWidth <= width ? [joined] : open
      open = []
    }
    return units + open
  }
}

extension Unicode.Scalar {
  /// Whether it is a bidirectional control: it would let a quoted word reorder the line around it.
  var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
