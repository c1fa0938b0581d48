/// The pieces of a window in a row, with the marks at its ends and the features of their words.
struct PieceLayout {
  private(set) var pieces: [Int] = []
  private(set) var shapes: [Int] = []
  private(set) var quotes: [Int] = []
  private(set) var paragraphs: [Int] = []
  /// For each word where its first piece stands.
  private(set) var firstPieces: [Int] = []

  var count: Int { pieces.count }

  init(_ words: ArraySlice<WordInput>, _ network: EncoderNetwork) {
    let expected = words.reduce(2) { $0 + $1.pieces.count }
    pieces.reserveCapacity(expected)
    shapes.reserveCapacity(expected)
    quotes.reserveCapacity(expected)
    paragraphs.reserveCapacity(expected)
    firstPieces.reserveCapacity(words.count)

    let known = 0..<Int32(clamping: network.wordPieces.count)
    let unknown = network.wordPieces.unknown
    let room = network.config.positions - 1
    append(network.wordPieces.start)
    for word in words {
      firstPieces.append(min(count, room))
      for piece in word.pieces.isEmpty ? [unknown] : word.pieces where count < room {
        append(known.contains(piece) ? piece : unknown, of: word)
      }
    }
    append(network.wordPieces.end)
  }

  private mutating func append(_ piece: Int32, of word: WordInput? = nil) {
    pieces.append(Int(piece))
    shapes.append(Int(min(word?.shape ?? WordShape.none.rawValue, WordShape.none.rawValue)))
    quotes.append(word?.isQuoted == true ? 1 : 0)
    paragraphs.append(word?.startsParagraph == true ? 1 : 0)
  }
}
