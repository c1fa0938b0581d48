/// The class of a word's letters, which word pieces in lower case do not show.
package enum WordShape: UInt8, Sendable, Hashable, CaseIterable {
  case lower, capitalised, upper, digit, mixed, initial, symbol
  /// No word at all: the marks at the ends of a window.
  case none

  static let count = allCases.count

  /// The class of a word: `denied` lower, `TASS` upper, `iPhone` mixed, `5th` digit, `A` initial.
  package static func of(_ word: String) -> WordShape {
    var letters = 0
    var uppers = 0
    var firstIsUpper = false
    for scalar in word.unicodeScalars {
      if scalar.isDigit { return .digit }
      guard scalar.isLetter else { continue }
      letters += 1
      if scalar.isUpper {
        uppers += 1
        if letters == 1 { firstIsUpper = true }
      }
    }
    if letters == 0 { return .symbol }
    if uppers == 0 { return .lower }
    if letters == 1 { return .initial }
    if uppers == letters { return .upper }
    return uppers == 1 && firstIsUpper ? .capitalised : .mixed
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, of any alphabet.
  var isLetter: Bool {
    if isASCII { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// Whether it is a number of any kind: `7`, `½`, `Ⅳ`.
  var isNumber: Bool {
    if isASCII { return value >= 0x30 && value <= 0x39 }
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return true
    default: return false
    }
  }

  fileprivate var isDigit: Bool {
    if isASCII { return value >= 0x30 && value <= 0x39 }
    let type = properties.numericType
    return type == .decimal || type == .digit
  }

  fileprivate var isUpper: Bool {
    isASCII ? value >= 0x41 && value <= 0x5A : properties.isUppercase
  }
}
