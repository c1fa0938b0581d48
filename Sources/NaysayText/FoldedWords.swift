extension String {
  /// The words in lower case, of letters and digits alone: `halcyon`, `lines` of `Halcyon Lines,`.
  package var foldedWords: [String] {
    if let plain = utf8.withContiguousStorageIfAvailable(Self.plainWords), let plain {
      return plain
    }
    return lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words of a text in ASCII, which most names are; nil for any other, whose letters are told by their properties.
  private static func plainWords(of bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return bytes.split { !$0.isPlainLetter && !$0.isPlainDigit }.map { word in
      String(unsafeUninitializedCapacity: word.count) { room in
        for (place, byte) in word.enumerated() {
          room[place] = byte.isPlainCapital ? byte | 0x20 : byte
        }
        return word.count
      }
    }
  }
}

extension UInt8 {
  fileprivate var isPlainCapital: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isPlainLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  fileprivate var isPlainDigit: Bool { (0x30...0x39).contains(self) }
}
