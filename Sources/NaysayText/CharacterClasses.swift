extension Unicode.Scalar {
  /// Whether it separates words: white space, controls, and invisible marks such as a byte order mark.
  package var isSpaceLike: Bool {
    if value <= 0x20 || value == 0x7F { return true }
    if value < 0x80 { return false }
    if value < 0xA1 { return true }
    if properties.isWhitespace { return true }
    return properties.generalCategory == .format && !isJoiner
  }

  /// Whether it stays inside a word though it cannot be seen: a soft hyphen or a joiner.
  package var isJoiner: Bool { value == 0xAD || value == 0x200C || value == 0x200D }

  /// Whether it ends a line.
  package var isLineBreak: Bool {
    value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029
  }

  /// Whether it is a letter or a mark set on one.
  package var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    if value < 0xAA { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .nonspacingMark, .spacingMark:
      return !isVariationSelector
    default: return false
    }
  }

  /// Whether it is a decimal digit.
  package var isDigit: Bool {
    if value < 0x80 { return value >= 0x30 && value <= 0x39 }
    return value >= 0x660 && properties.generalCategory == .decimalNumber
  }

  /// Whether words are made of it: letters, digits and the underscore.
  package var isWordLike: Bool { isLetter || isDigit || value == 0x5F }

  /// Whether it is a capital letter.
  package var isCapital: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  /// Whether it is a small letter.
  package var isSmall: Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return properties.isLowercase
  }

  /// Whether it can stand for an apostrophe.
  package var isApostrophe: Bool {
    switch value {
    case 0x27, 0x2019, 0x02BC, 0x60, 0xB4: true
    default: false
    }
  }

  /// Whether it closes a bracket or a quotation.
  package var isCloser: Bool {
    switch self {
    case ")", "]", "}", "\"", "'", "”", "’", "»", "›": true
    default: false
    }
  }

  /// Whether it opens a bracket or a quotation; a straight mark may do either.
  package var isOpener: Bool {
    switch self {
    case "(", "[", "{", "\"", "'", "“", "‘", "«", "‹", "„", "‚", "`": true
    default: false
    }
  }

  /// Whether it is a sign of money.
  package var isCurrency: Bool {
    value == 0x24 || (value >= 0xA2 && properties.generalCategory == .currencySymbol)
  }

  /// Whether it is drawn as a picture.
  package var isPictorial: Bool {
    guard value >= 0x203C else { return false }
    return properties.isEmojiPresentation || properties.isEmoji || isRegionalIndicator
  }

  /// Whether it is half of a flag.
  package var isRegionalIndicator: Bool { value >= 0x1F1E6 && value <= 0x1F1FF }

  /// Whether it only chooses how the code point before it is drawn.
  package var isVariationSelector: Bool { value >= 0xFE00 && value <= 0xFE0F }

  /// The small letter with a straight apostrophe for a curly one, to look words up.
  package var folded: Unicode.Scalar {
    if value < 0x80 {
      return value >= 0x41 && value <= 0x5A ? Unicode.Scalar(UInt8(value | 0x20)) : self
    }
    if isApostrophe { return "'" }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? self : self
  }
}
