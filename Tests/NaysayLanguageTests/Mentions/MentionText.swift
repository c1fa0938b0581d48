import NaysayLanguage
import NaysayText

/// A text written for a test: a word is `form/UPOS/relation/head/tag`, the head counted from 1 within its sentence and the
/// tag `P`, `O` or `L` for the name of a person, an organisation or a place; sentences are parted by `|`.
struct MentionText {
  let graph: DependencyGraph

  init(_ text: String) {
    var words: [Word] = []
    var sentences: [Range<Int>] = []
    var position = 0
    for sentence in text.split(separator: "|") {
      let start = words.count
      for part in sentence.split(separator: " ") {
        let fields = part.split(separator: "/").map(String.init)
        let head = fields.count > 3 ? Int(fields[3]) ?? 0 : 0
        let span = Span(position, position + fields[0].unicodeScalars.count)
        position = span.end + 1
        words.append(
          Word(
            token: Token(form: fields[0], span: span), lemma: fields[0].lowercased(),
            upos: fields[1], xpos: "_", feats: "_", head: head == 0 ? nil : start + head - 1,
            deprel: fields[2], nameTag: Self.tag(fields.count > 4 ? fields[4] : "")))
      }
      sentences.append(start..<words.count)
    }
    graph = DependencyGraph(ParsedText(words: words, sentences: sentences))
  }

  private static func tag(_ letter: String) -> String {
    ["P": "B-Person", "p": "I-Person", "O": "B-Organization", "L": "B-Location"][letter] ?? "O"
  }
}
