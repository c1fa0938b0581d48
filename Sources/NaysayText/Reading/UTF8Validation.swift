/// Finds bytes that are not UTF-8 (RFC 3629).
enum UTF8Validation {
  /// The offset of the first byte of the first ill-formed sequence, or nil. Complexity: O(*n*).
  static func firstError(in bytes: ArraySlice<UInt8>) -> Int? {
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if bytes[i] < 0x80 {
        i += 1
      } else if let length = sequenceLength(bytes, at: i) {
        i += length
      } else {
        return i - bytes.startIndex
      }
    }
    return nil
  }

  /// The length of the well-formed sequence of two to four bytes at `i`.
  private static func sequenceLength(_ bytes: ArraySlice<UInt8>, at i: Int) -> Int? {
    let first = bytes[i]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard i + length <= bytes.endIndex, secondRange(after: first).contains(bytes[i + 1]) else {
      return nil
    }
    for k in i + 2..<max(i + 2, i + length) where bytes[k] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// The second byte rules out overlong forms, surrogates and code points above U+10FFFF.
  private static func secondRange(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
