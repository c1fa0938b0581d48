import NaysayLanguage
import NaysayText

/// A sentence written for a test: words apart, tags after a word (`meet/VERB/VB`) and its head, counted from 1, after
/// them (`Monday/PROPN/NNP/2`), brackets around an expression.
struct TimeSentence {
  var words: [Word] = []
  /// The words in brackets, in order.
  var marked: [Range<Int>] = []

  init(_ text: String) {
    var position = 0
    var start = 0
    for var part in text.split(separator: " ") {
      if part.hasPrefix("[") {
        part.removeFirst()
        start = words.count
      }
      let closes = part.hasSuffix("]")
      if closes { part.removeLast() }
      append(part, at: position)
      position += part.unicodeScalars.count + 1
      if closes { marked.append(start..<words.count) }
    }
  }

  private mutating func append(_ part: Substring, at position: Int) {
    let fields = part.split(separator: "/").map(String.init)
    let isTagged = fields.count >= 3 && fields[1].allSatisfy(\.isUppercase)
    let form = isTagged ? fields[0] : String(part)
    let head = fields.count == 4 ? Int(fields[3]) : nil
    let span = Span(position, position + form.unicodeScalars.count)
    words.append(
      Word(
        token: Token(form: form, span: span), lemma: Self.lemma(form),
        upos: isTagged ? fields[1] : "X", xpos: isTagged ? fields[2] : "_", feats: "_",
        head: head.flatMap { $0 > 0 ? $0 - 1 : nil }, deprel: "dep"))
  }

  /// The dictionary form of a word, where a sentence of the tests has another one.
  private static func lemma(_ form: String) -> String { lemmas[form] ?? form }

  private static let lemmas = [
    "refused": "refuse", "failed": "fail", "managed": "manage", "began": "begin",
    "started": "start", "continued": "continue", "tried": "try", "attempted": "attempt",
    "declined": "decline", "used": "use", "had": "have", "has": "have", "forced": "force",
    "came": "come", "went": "go", "appeared": "appear", "seemed": "seem", "happened": "happen",
    "ceased": "cease", "stopped": "stop", "scheduled": "schedule", "planned": "plan",
    "expected": "expect", "expects": "expect", "slated": "slate", "awaited": "await",
    "postponed": "postpone", "delayed": "delay", "adjourned": "adjourn",
  ]
}
