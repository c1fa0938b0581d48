import NaysayText

/// A sentence of CoNLL-U as its lines give it, before it has a place in a text.
struct CoNLLUSentence {
  /// The line of one word.
  struct Row {
    var columns: [String]
    /// The number of the head; 0 for the root, nil where it isn't known.
    var head: Int?
    var hasNoSpace: Bool
    var line: Int

    var form: String { columns[1] }

    /// The word at its place; `base` is the index of the sentence's first word in the document.
    func word(token: Token, base: Int) -> Word {
      Word(
        token: token, lemma: columns[2], upos: columns[3], xpos: columns[4], feats: columns[5],
        head: head.flatMap { $0 == 0 ? nil : base + $0 - 1 }, deprel: columns[7])
    }
  }

  /// A token as written: one word, or several in one.
  struct Surface {
    var form: String
    var rows: Range<Int>
    var hasNoSpace: Bool

    /// Where each of its words stands: one after another where they make up the form, else as near to that as can be.
    func spans(of words: [String], from start: Int) -> [Span] {
      let end = start + form.unicodeScalars.count
      var position = start
      return words.indices.map { i in
        let isLast = i == words.count - 1
        let next = isLast ? end : min(end, position + words[i].unicodeScalars.count)
        defer { position = next }
        return Span(position, next)
      }
    }
  }

  var comments: [String] = []
  var rows: [Row] = []
  /// The multiword tokens in order.
  var tokens: [Surface] = []

  /// All tokens in order, those of one word too.
  var allTokens: [Surface] {
    var all: [Surface] = []
    var next = 0
    for token in tokens {
      all += (next..<token.rows.lowerBound).map(single) + [token]
      next = token.rows.upperBound
    }
    return all + (next..<rows.count).map(single)
  }

  private func single(_ i: Int) -> Surface {
    Surface(form: rows[i].form, rows: i..<(i + 1), hasNoSpace: rows[i].hasNoSpace)
  }
}
