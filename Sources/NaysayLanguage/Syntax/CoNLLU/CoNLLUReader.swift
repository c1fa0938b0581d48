import NaysayText

/// Reads CoNLL-U: documents, paragraphs, sentences, words, multiword tokens and the columns of their syntax.
///
/// The text is made of the tokens, with a space after each that has no `SpaceAfter=No` and an empty
/// line before each paragraph. Empty nodes (`8.1`) and enhanced dependencies are left out.
///
/// ```swift
/// let documents = try CoNLLUReader.read(contents, file: "news.conllu")
/// ```
public struct CoNLLUReader {
  private let file: String
  private var line = 0
  private var documents: [CoNLLUDocument] = []
  private var sentence = CoNLLUSentence()
  private var startsDocument = true
  private var documentID: String?
  private var startsParagraph = true
  /// The white space owed before the next token of the document.
  private var space = ""
  /// The number of code points in the text of the last document.
  private var length = 0
  private var quotations = QuotationStates()

  /// Reads the contents of a file; `file` is its name in errors.
  public static func read(
    _ contents: String, file: String
  ) throws(CoNLLUError) -> [CoNLLUDocument] {
    var reader = CoNLLUReader(file: file)
    for line in contents.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      reader.line += 1
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      try reader.read(line: Substring(text))
    }
    try reader.closeSentence()
    return reader.documents
  }

  private init(file: String) { self.file = file }

  private mutating func read(line text: Substring) throws(CoNLLUError) {
    if text.utf8.isEmpty {
      try closeSentence()
    } else if text.utf8.first == UInt8(ascii: "#") {
      guard sentence.rows.isEmpty else { throw error("a comment stands between words") }
      readComment(text)
    } else {
      try readRow(text)
    }
  }

  private mutating func readComment(_ text: Substring) {
    sentence.comments.append(String(text))
    let words = text.dropFirst().split(separator: " ")
    if words.first == "newdoc" {
      startsDocument = true
      startsParagraph = true
      documentID = words.count > 3 ? words[3...].joined(separator: " ") : nil
    } else if words.first == "newpar" {
      startsParagraph = true
    }
  }

  private mutating func readRow(_ text: Substring) throws(CoNLLUError) {
    let columns = text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard columns.count == 10 else {
      throw error("expected 10 columns parted by tabs, found \(columns.count)")
    }
    guard !columns[1].isEmpty else { throw error("the word has no form") }
    let id = columns[0]
    let hasNoSpace = columns[9].split(separator: "|").contains("SpaceAfter=No")
    let next = sentence.rows.count + 1
    if let dash = id.firstIndex(of: "-") {
      guard let first = Int(id[..<dash]), let last = Int(id[id.index(after: dash)...]),
        first == next, last >= first, next > (sentence.tokens.last?.rows.upperBound ?? 0)
      else { throw error("the multiword token \(id) does not start at word \(next)") }
      sentence.tokens.append(
        .init(form: String(columns[1]), rows: first - 1..<last, hasNoSpace: hasNoSpace))
    } else if let number = Int(id) {
      guard number == next else { throw error("expected word \(next), found \(id)") }
      sentence.rows.append(try row(columns, hasNoSpace: hasNoSpace))
    } else if !id.contains(".") {
      throw error("`\(id)` is no number of a word")
    }
  }

  private func row(
    _ columns: [Substring], hasNoSpace: Bool
  ) throws(CoNLLUError) -> CoNLLUSentence.Row {
    let head = Int(columns[6])
    guard head.map({ $0 >= 0 }) ?? (columns[6] == "_") else {
      throw error("`\(columns[6])` is no number of a head")
    }
    return CoNLLUSentence.Row(
      columns: columns.map(String.init), head: head, hasNoSpace: hasNoSpace, line: line)
  }

  private mutating func closeSentence() throws(CoNLLUError) {
    guard !sentence.rows.isEmpty else {
      guard sentence.tokens.isEmpty else { throw error("a multiword token has no words") }
      return
    }
    let count = sentence.rows.count
    if let token = sentence.tokens.last, token.rows.upperBound > count {
      throw error("a multiword token goes on to word \(token.rows.upperBound) of \(count)")
    }
    for (i, row) in sentence.rows.enumerated() {
      guard let head = row.head, head > count || head == i + 1 else { continue }
      let reason =
        head > count ? "the head \(head) is not among \(count) words" : "a word is its own head"
      throw CoNLLUError(file: file, line: row.line, reason: reason)
    }
    if startsDocument || documents.isEmpty { openDocument() }
    append(sentence)
    sentence = CoNLLUSentence()
    startsParagraph = false
  }

  private mutating func openDocument() {
    documents.append(
      CoNLLUDocument(id: documentID, text: "", parsed: ParsedText(words: [], sentences: [])))
    documentID = nil
    startsDocument = false
    startsParagraph = true
    space = ""
    length = 0
    quotations = QuotationStates()
  }

  private mutating func append(_ sentence: CoNLLUSentence) {
    var document = documents.removeLast()
    let base = document.parsed.words.count
    if startsParagraph, base > 0 { space = "\n\n" }
    for token in sentence.allTokens {
      document.text += space
      length += space.unicodeScalars.count
      let spans = token.spans(of: sentence.rows[token.rows].map(\.form), from: length)
      document.text += token.form
      length += token.form.unicodeScalars.count
      for (i, span) in zip(token.rows, spans) {
        let (form, isFirst) = (sentence.rows[i].form, i == 0 && startsParagraph)
        let written = Token(
          form: form, span: span, continuesToken: i > token.rows.lowerBound,
          isFollowedBySpace: i == token.rows.upperBound - 1 && !token.hasNoSpace,
          startsParagraph: isFirst, isQuoted: quotations.isQuoted(form, startsParagraph: isFirst))
        document.parsed.words.append(sentence.rows[i].word(token: written, base: base))
      }
      space = token.hasNoSpace ? "" : " "
    }
    document.parsed.sentences.append(base..<document.parsed.words.count)
    document.comments.append(sentence.comments)
    documents.append(document)
  }

  private func error(_ reason: String) -> CoNLLUError {
    CoNLLUError(file: file, line: line, reason: reason)
  }
}
