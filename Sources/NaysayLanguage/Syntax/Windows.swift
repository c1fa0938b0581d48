/// Cuts a text into the windows that the encoder reads: runs of whole sentences, cut at a paragraph's end where one is near.
///
/// The same rule as `Training/naysay_training/windows.py`: a window of another make than those of
/// training gives worse scores.
package struct Windows {
  /// How many word pieces a window holds at most, without the two marks around it.
  package var maxPieces: Int
  /// How many word pieces come at least before a window is cut at a paragraph's end.
  package var leastBeforeParagraph: Int

  /// Creates a cutter with the limits that the model was trained with.
  package init(maxPieces: Int, leastBeforeParagraph: Int) {
    self.maxPieces = maxPieces
    self.leastBeforeParagraph = leastBeforeParagraph
  }

  /// The windows as adjacent ranges of words, in order.
  ///
  /// `pieceCounts` and `startsParagraph` have a value for each word, `endsSentence` says whether a
  /// window may be cut after it. A sentence too long for one window is cut where the room ends.
  package func cut(
    pieceCounts: [Int], endsSentence: [Bool], startsParagraph: [Bool]
  ) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var start = 0
    while start < pieceCounts.count {
      let end = end(
        ofWindowAt: start, pieceCounts: pieceCounts, endsSentence: endsSentence,
        startsParagraph: startsParagraph)
      windows.append(start..<end)
      start = end
    }
    return windows
  }

  private func end(
    ofWindowAt start: Int, pieceCounts: [Int], endsSentence: [Bool], startsParagraph: [Bool]
  ) -> Int {
    var total = 0
    var sentence: Int?
    var paragraph: Int?
    for i in start..<pieceCounts.count {
      if i > start, total + pieceCounts[i] > maxPieces { return paragraph ?? sentence ?? i }
      total += pieceCounts[i]
      guard endsSentence[i] else { continue }
      sentence = i + 1
      if total >= leastBeforeParagraph, i + 1 < pieceCounts.count, startsParagraph[i + 1] {
        paragraph = i + 1
      }
    }
    return pieceCounts.count
  }
}
