/// Greedy longest-match word pieces (Wu et al. 2016) over a lower-cased vocabulary.
///
/// The rules are those of `Training/naysay_training/wordpieces.py`; the parity vectors hold the two together.
package struct WordPieces {
  private let table: PieceTable
  private let folding: Folding
  private let limit: Int
  let unknown: Int32
  let start: Int32
  let end: Int32

  /// The number of pieces.
  package var count: Int { table.count }

  init(_ file: ModelFile) throws(ModelError) {
    table = PieceTable(try file.bytes("vocabulary"))
    folding = Folding(file.header.folding)
    limit = file.header.config.maxPiecesPerWord
    guard let unknown = table.index(of: "[UNK]"), let start = table.index(of: "[CLS]"),
      let end = table.index(of: "[SEP]")
    else {
      throw .unusableTensor(name: "vocabulary", reason: "it lacks [UNK], [CLS] or [SEP]")
    }
    self.unknown = unknown
    self.start = start
    self.end = end
  }

  /// The pieces of a word, at least one and at most six.
  package func pieces(of word: String) -> [Int32] {
    let word = word == "``" || word == "''" ? "\"" : word
    var pieces: [Int32] = []
    var run: [UInt8] = []
    for scalar in word.unicodeScalars {
      folding.forEach(scalar) { folded in
        if folded.isLetter || folded.isNumber {
          Self.append(folded, to: &run)
        } else {
          cut(&run, into: &pieces)
          Self.append(folded, to: &run)
          cut(&run, into: &pieces)
        }
      }
      if pieces.count >= limit { break }
    }
    cut(&run, into: &pieces)
    return pieces.isEmpty ? [unknown] : Array(pieces.prefix(limit))
  }

  private static func append(_ scalar: Unicode.Scalar, to run: inout [UInt8]) {
    if scalar.isASCII {
      run.append(UInt8(scalar.value))
    } else {
      run.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Appends the pieces of a run of letters, or one unknown piece where the vocabulary cannot spell it.
  private func cut(_ run: inout [UInt8], into pieces: inout [Int32]) {
    guard !run.isEmpty else { return }
    defer { run.removeAll(keepingCapacity: true) }
    let before = pieces.count
    var rest = run[...]
    while !rest.isEmpty {
      guard
        let piece = table.longestPiece(in: rest, continuing: rest.startIndex > run.startIndex)
      else {
        pieces.removeSubrange(before...)
        pieces.append(unknown)
        return
      }
      pieces.append(piece.index)
      rest = rest.dropFirst(piece.length)
    }
  }
}
