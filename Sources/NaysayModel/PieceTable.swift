/// The vocabulary of word pieces: finds the longest piece that a run of letters begins with.
///
/// Bytes stay in the model file; an open-addressed table of their hashes (FNV-1a) leads to them.
struct PieceTable {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// For each piece where its letters begin and end; the `##` of continuing pieces is left out.
  private var ranges: [Range<Int>] = []
  private var continues: [Bool] = []
  private var slots: [Int32] = []
  private var longest = 0

  var count: Int { ranges.count }

  /// Reads pieces separated by line feeds.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "\n") {
      let marked = end - start > 2 && bytes[start] == 0x23 && bytes[start + 1] == 0x23
      ranges.append((marked ? start + 2 : start)..<end)
      continues.append(marked)
      longest = max(longest, end - start)
      start = end + 1
    }
    fillSlots()
  }

  private mutating func fillSlots() {
    var size = 1024
    while size < 2 * ranges.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (index, range) in ranges.enumerated() {
      var hash = Self.seed(continuing: continues[index])
      for position in range { hash = Self.step(hash, bytes[position]) }
      var slot = Int(hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// The index of a whole piece, such as `[CLS]`.
  func index(of piece: String) -> Int32? {
    let letters = Array(piece.utf8)
    return longestPiece(in: letters[...], continuing: false).flatMap {
      $0.length == letters.count ? $0.index : nil
    }
  }

  /// The longest piece at the start of `letters`, and its length in bytes.
  func longestPiece(in letters: ArraySlice<UInt8>, continuing: Bool) -> (index: Int32, length: Int)?
  {
    let limit = min(letters.count, longest)
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: limit + 1) {
      hashes -> (index: Int32, length: Int)? in
      hashes[0] = Self.seed(continuing: continuing)
      return letters.withUnsafeBufferPointer { letters -> (index: Int32, length: Int)? in
        for i in 0..<limit { hashes[i + 1] = Self.step(hashes[i], letters[i]) }
        for length in stride(from: limit, to: 0, by: -1) {
          let first = UnsafeBufferPointer(rebasing: letters[..<length])
          if let index = find(first, hashes[length], continuing) { return (index, length) }
        }
        return nil
      }
    }
  }

  private func find(_ letters: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ continuing: Bool)
    -> Int32?
  {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if continues[index] == continuing, ranges[index].count == letters.count,
        letters.indices.allSatisfy({ letters[$0] == bytes[ranges[index].lowerBound + $0] })
      {
        return slots[slot]
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func seed(continuing: Bool) -> UInt32 {
    continuing ? step(2_166_136_261, 0x23) : 2_166_136_261
  }

  private static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }
}
