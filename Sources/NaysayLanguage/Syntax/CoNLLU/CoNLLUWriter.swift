import NaysayText

/// Writes CoNLL-U: `# sent_id`, `# text`, lines for multiword tokens, and ten columns a word.
///
/// A sentence that was read from CoNLL-U keeps its own comments.
public enum CoNLLUWriter {
  /// Writes a document.
  public static func write(_ document: CoNLLUDocument, to output: inout some TextOutputStream) {
    let scalars = Array(document.text.unicodeScalars)
    for number in document.parsed.sentences.indices {
      for comment in comments(of: number, in: document, scalars: scalars) {
        output.write(comment + "\n")
      }
      writeWords(of: document.parsed.sentences[number], in: document, scalars: scalars, to: &output)
      output.write("\n")
    }
  }

  private static func comments(
    of number: Int, in document: CoNLLUDocument, scalars: [Unicode.Scalar]
  ) -> [String] {
    if document.comments.indices.contains(number), !document.comments[number].isEmpty {
      return document.comments[number]
    }
    let words = document.parsed.words[document.parsed.sentences[number]]
    var lines: [String] = []
    if number == 0 { lines.append(document.id.map { "# newdoc id = \($0)" } ?? "# newdoc") }
    if words.first?.token.startsParagraph == true { lines.append("# newpar") }
    lines.append("# sent_id = \(document.id.map { "\($0)-" } ?? "")\(number + 1)")
    if let first = words.first, let last = words.last {
      lines.append("# text = \(oneLine(scalars[first.span.start..<last.span.end]))")
    }
    return lines
  }

  private static func writeWords(
    of sentence: Range<Int>, in document: CoNLLUDocument, scalars: [Unicode.Scalar],
    to output: inout some TextOutputStream
  ) {
    let words = document.parsed.words
    let number = { (index: Int) in index - sentence.lowerBound + 1 }
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      let token =
        start..<(words[(start + 1)..<sentence.upperBound].firstIndex { !$0.token.continuesToken }
        ?? sentence.upperBound)
      let isFollowedBySpace = words[token.upperBound - 1].token.isFollowedBySpace
      let misc = isFollowedBySpace ? "_" : "SpaceAfter=No"
      if token.count > 1 {
        let last = words[token.upperBound - 1]
        let form = oneLine(scalars[words[start].span.start..<last.span.end])
        let empty = String(repeating: "\t_", count: 7)
        output.write("\(number(start))-\(number(token.upperBound - 1))\t\(form)\(empty)\t\(misc)\n")
      }
      for i in token {
        let word = words[i]
        let head = word.head.map { String(number($0)) } ?? (word.deprel == "_" ? "_" : "0")
        let columns = [
          String(number(i)), word.form, word.lemma, word.upos, word.xpos, word.feats, head,
          word.deprel, "_", token.count > 1 ? "_" : misc,
        ]
        output.write(columns.joined(separator: "\t") + "\n")
      }
      start = token.upperBound
    }
  }

  /// The code points with every run of white space as one space.
  private static func oneLine(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if !scalar.properties.isWhitespace {
        text.append(scalar)
      } else if text.last != " " {
        text.append(" ")
      }
    }
    return String(text)
  }
}
