/// Ids that are the same on every run: the FNV-1a hash (Fowler, Noll, Vo) of what is identified.
package enum ContentHash {
  /// Sixteen hexadecimal digits for the parts together.
  package static func of(_ parts: String...) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in parts.joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
