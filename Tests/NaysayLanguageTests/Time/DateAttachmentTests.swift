import NaysayLanguage
import NaysayText
import Testing

@Suite("Which event a time dates")
struct DateAttachmentTests {
  /// A sentence with its tree: each word as `form head relation`, heads counted from 1, 0 for the root, and a tag
  /// where one matters.
  private func words(_ lines: String) -> [Word] {
    var position = 0
    return lines.split(separator: "|").map { line in
      let fields = line.split(separator: " ").map(String.init)
      let span = Span(position, position + fields[0].count)
      position = span.end + 1
      let head = Int(fields[1]) ?? 0
      return Word(
        token: Token(form: fields[0], span: span), lemma: fields[0], upos: "X",
        xpos: fields.count > 3 ? fields[3] : "_", feats: "_",
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

  @Test("a bare day after a verb is a time, though the tree takes it for the object")
  func bareDay() throws {
    let attachment = try attachment(
      "She 2 nsubj|denied 0 root|Tuesday 2 obj|that 6 mark|it 6 nsubj|closed 2 ccomp")
    #expect(attachment.date(of: 1)?.description == "2021-08-24")
    #expect(attachment.date(of: 5) == nil)
  }

  @Test("the day that a letter bears dates what is said in it")
  func datedLetter() throws {
    let attachment = try attachment(
      "In 3 case|a 3 det|letter 8 obl|dated 3 acl VBN|May 4 obl:unmarked|2019 5 nummod|she 8 nsubj|denied 0 root|it 8 obj"
    )
    #expect(attachment.date(of: 7)?.description == "2019-05")
  }

  @Test("what a speaker does meanwhile has the day of what is said")
  func meanwhile() throws {
    let attachment = try attachment(
      "Speaking 6 advcl VBG|on 3 case|Tuesday 1 obl|, 1 punct|she 6 nsubj|denied 0 root|it 6 obj")
    #expect(attachment.date(of: 5)?.description == "2021-08-24")
  }

  @Test("a time that may not be taken is passed over")
  func eligibility() throws {
    let attachment = try attachment(
      "On 2 case|Monday 4 obl|she 4 nsubj|said 0 root|in 6 case|May 4 obl|it 8 nsubj|closed 4 ccomp"
    )
    #expect(attachment.date(of: 3, where: { $0 != 5 })?.description == "2021-08-23")
    #expect(attachment.date(of: 3, where: { $0 == 5 })?.description == "2021-05")
  }

  @Test("two verbs with one subject share the time before the first")
  func coordination() throws {
    let attachment = try attachment(
      "On 2 case|Sunday 4 obl|he 4 nsubj|resigned 0 root|and 6 cc|fled 4 conj")
    #expect(attachment.date(of: 3)?.description == "2021-08-22")
    #expect(attachment.date(of: 5)?.description == "2021-08-22")
  }
}
