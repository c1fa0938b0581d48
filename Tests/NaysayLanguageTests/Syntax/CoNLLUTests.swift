import NaysayLanguage
import NaysayText
import Testing

@Suite struct CoNLLUTests {
  @Test("writes what it read")
  func roundTrip() throws {
    let contents = try SyntaxCases.contents(of: "documents.conllu")
    var written = ""
    for document in try CoNLLUReader.read(contents, file: "documents.conllu") {
      CoNLLUWriter.write(document, to: &written)
    }
    #expect(written == contents)
  }

  @Test("writes comments of its own that say the same as those it read")
  func ownComments() throws {
    let contents = try SyntaxCases.contents(of: "documents.conllu")
    var written = ""
    for var document in try CoNLLUReader.read(contents, file: "documents.conllu") {
      document.comments = []
      CoNLLUWriter.write(document, to: &written)
    }
    #expect(written == contents)
  }

  @Test("makes the text from tokens and paragraphs, and every span stands on its word")
  func text() throws {
    let contents = try SyntaxCases.contents(of: "documents.conllu")
    let documents = try CoNLLUReader.read(contents, file: "documents.conllu")
    #expect(documents.map(\.id) == ["harbour", "second"])
    #expect(
      documents.first?.text
        == "Port workers didn't sign the “final” offer, Ada Lindqvist said. “It’s closed.”\n\n"
        + "Cannot wait 🚢!")
    for document in documents {
      let scalars = Array(document.text.unicodeScalars)
      for word in document.parsed.words {
        var form = String.UnicodeScalarView()
        form.append(contentsOf: scalars[word.span.start..<word.span.end])
        #expect(String(form) == word.form)
      }
    }
  }

  @Test("keeps sentences, paragraphs, multiword tokens and quotations")
  func structure() throws {
    let contents = try SyntaxCases.contents(of: "documents.conllu")
    let documents = try CoNLLUReader.read(contents, file: "documents.conllu")
    let document = try #require(documents.first)
    #expect(document.parsed.sentences == [0..<15, 15..<21, 21..<26])
    let forms = { (isMeant: (Token) -> Bool) in
      document.segmentation.words.filter(isMeant).map(\.form)
    }
    #expect(forms(\.startsParagraph) == ["Port", "Can"])
    #expect(forms(\.continuesToken) == ["n't", "’s", "not"])
    #expect(
      forms(\.isQuoted) == ["“", "final", "”", "“", "It", "’s", "closed", ".", "”"])
    #expect(document.parsed.words[1].head == 4)
    #expect(document.parsed.words[13].head == nil)
    #expect(document.parsed.words[16].head == 18)
  }

  @Test("reads Windows' line ends and a file that ends without an empty line")
  func lineEnds() throws {
    let row = "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_"
    let documents = try CoNLLUReader.read("# text = Yes\r\n\(row)\r\n\r\n\(row)", file: "a")
    #expect(documents.first?.parsed.words.map(\.form) == ["Yes", "Yes"])
    #expect(documents.first?.comments.first == ["# text = Yes"])
  }

  @Test("skips empty nodes, and leaves the head of an unparsed word open")
  func emptyNodes() throws {
    let contents = """
      1\tYes\t_\t_\t_\t_\t_\t_\t_\t_
      1.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
      """
    let words = try CoNLLUReader.read(contents, file: "a").first?.parsed.words
    #expect(words?.map(\.form) == ["Yes"])
    #expect(words?.first?.head == nil)
  }

  @Test("shares the form of a token among words that do not make it up")
  func unequalForms() throws {
    let contents = """
      1-2\tdunno\t_\t_\t_\t_\t_\t_\t_\t_
      1\tdo\t_\t_\t_\t_\t_\t_\t_\t_
      2\tnot know\t_\t_\t_\t_\t_\t_\t_\t_
      """
    let document = try #require(try CoNLLUReader.read(contents, file: "a").first)
    #expect(document.parsed.words.map(\.span) == [Span(0, 2), Span(2, 5)])
  }

  @Test("says what is wrong with a file, and in which line")
  func malformed() throws {
    for row in try SyntaxCases.rows(of: "malformed.tsv") {
      let contents = row[0].replacing("\\n", with: "\n").replacing("\\t", with: "\t")
      let error = #expect(throws: CoNLLUError.self) {
        _ = try CoNLLUReader.read(contents, file: "case.conllu")
      }
      #expect(error?.description == row[1])
    }
  }

  @Test("has no documents in an empty file")
  func empty() throws {
    #expect(try CoNLLUReader.read("\n\n", file: "a").isEmpty)
  }
}
