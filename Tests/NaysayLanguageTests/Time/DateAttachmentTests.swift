import NaysayLanguage
import NaysayText
import Testing

@Suite("Which event a time dates")
struct DateAttachmentTests {
  /// A sentence with its tree: each word as `form head relation`, heads counted from 1, 0 for the root.
  private func words(_ lines: String) -> [Word] {
    var position = 0
    return lines.split(separator: "|").map { line in
      let fields = line.split(separator: " ").map(String.init)
      let span = Span(position, position + fields[0].count)
      position = span.end + 1
      let head = Int(fields[1]) ?? 0
      return Word(
        token: Token(form: fields[0], span: span), lemma: fields[0], upos: "X", xpos: "_",
        feats: "_",
        head: head == 0 ? nil : head - 1, deprel: fields[2])
    }
  }

  private func attachment(_ lines: String) throws -> DateAttachment {
    let words = words(lines)
    let tagger = TimeTagger(vocabulary: try LanguageTables.timeVocabulary())
    let found = tagger.expressions(
      in: words, sentences: [0..<words.count], anchor: EDTF("2021-08-26")?.day)
    return DateAttachment(words: words, expressions: found)
  }

  @Test("each verb has the time of its own clause")
  func clauses() throws {
    let attachment = try attachment(
      "She 2 nsubj|said 0 root|Monday 2 obl:tmod|that 6 mark|it 6 nsubj|closed 2 ccomp|in 8 case|May 6 obl|2019 8 nummod"
    )
    #expect(attachment.date(of: 1)?.description == "2021-08-23")
    #expect(attachment.date(of: 5)?.description == "2019-05")
  }

  @Test("a subordinate clause does not date the verb above it")
  func subordinate() throws {
    let attachment = try attachment(
      "She 2 nsubj|said 0 root|it 4 nsubj|closed 2 ccomp|yesterday 4 advmod")
    #expect(attachment.date(of: 1) == nil)
    #expect(attachment.date(of: 3)?.description == "2021-08-25")
  }

  @Test("the time of a statement dates the act that it was made in")
  func medium() throws {
    let attachment = try attachment(
      "She 2 nsubj|denied 0 root|it 2 obj|in 6 case|a 6 det|statement 2 obl|on 8 case|Tuesday 6 nmod"
    )
    #expect(attachment.date(of: 1)?.description == "2021-08-24")
  }

  @Test("the time of what was denied does not date the denial")
  func object() throws {
    let attachment = try attachment(
      "She 2 nsubj|denied 0 root|the 4 det|attack 2 obj|of 6 case|Tuesday 4 nmod")
    #expect(attachment.date(of: 1) == nil)
    #expect(attachment.date(of: 3)?.description == "2021-08-24")
  }

  @Test("two verbs with one subject share the time before the first")
  func coordination() throws {
    let attachment = try attachment(
      "On 2 case|Sunday 4 obl|he 4 nsubj|resigned 0 root|and 6 cc|fled 4 conj")
    #expect(attachment.date(of: 3)?.description == "2021-08-22")
    #expect(attachment.date(of: 5)?.description == "2021-08-22")
  }
}
