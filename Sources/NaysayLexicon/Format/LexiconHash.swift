/// FNV-1a over 64 bits: tells versions of a lexicon apart, no guard against malice.
struct LexiconHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a field; fields are kept apart, so that `ab`, `c` differs from `a`, `bc`.
  mutating func add(_ field: String) {
    for byte in field.utf8 { add(byte) }
    add(0)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash as 16 hexadecimal digits.
  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
