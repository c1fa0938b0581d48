import Foundation
import NaysayText

/// Reads stories; `Tests/Cases/README.md` describes them.
package enum StoryFile {
  /// Reads the story of a file.
  package static func load(_ path: String) throws(CaseFileError) -> Story {
    let blocks = try CaseBlock.blocks(of: try FileText.read(path), file: path)
    guard let head = blocks.first else {
      throw CaseFileError(file: path, line: 1, message: "the story has no name")
    }
    let heading = head.heading.split(separator: ":", maxSplits: 1).map { trimmed($0) }
    let claims = try claims(head, file: path)
    var articles: [StoryArticle] = []
    for block in blocks.dropFirst() {
      articles.append(
        try article(block, story: heading[0], claims: Set(claims.map(\.key)), file: path))
    }
    return Story(
      name: heading[0], remark: heading.count > 1 ? heading[1] : "", claims: claims,
      articles: articles)
  }

  private static func claims(
    _ block: CaseBlock, file: String
  ) throws(CaseFileError) -> [Story.Claim] {
    var claims: [Story.Claim] = []
    for (line, words) in block.entries {
      let fields = try CaseFields(words, line: line, file: file, keys: ["claim", "text", "about"])
      guard let key = fields.value("claim"), let text = fields.value("text") else {
        throw fields.fault("a claim has a key and a text")
      }
      let about = fields.names("about") ?? []
      if let stranger = about.first(where: { name in !claims.contains { $0.key == name } }) {
        throw fields.fault("no claim “\(stranger)” stands before it")
      }
      claims.append(Story.Claim(key: key, text: text, about: about))
    }
    return claims
  }

  private static func article(
    _ block: CaseBlock, story: String, claims: Set<String>, file: String
  ) throws(CaseFileError) -> StoryArticle {
    let id = "\(story)-\(block.heading)"
    var made = StoryArticle(
      line: block.line, document: Document(id: id, digest: id, text: ""), marks: [], standings: [])
    made.document.text = made.take(block.paragraphs ?? "", field: "text")
    for (line, words) in block.entries {
      if words.hasPrefix("- ") {
        made.standings.append(try standing(words, line: line, file: file))
        continue
      }
      let (key, value) = try CaseFields.pair(words, line: line, file: file)
      switch key {
      case "date": made.document.publishedAt = value
      case "publisher": made.document.publisher = value
      case "title": made.document.title = made.take(value, field: "title")
      default: throw CaseFileError(file: file, line: line, message: "unknown key “\(key)”")
      }
    }
    made.document = try read(made.document, line: block.line, file: file)
    let named = made.marks.map(\.claim) + made.standings.map(\.claim)
    if let stranger = named.first(where: { !claims.contains($0) }) {
      throw CaseFileError(
        file: file, line: block.line, message: "the story has no claim “\(stranger)”")
    }
    return made
  }

  /// The document as the toolkit reads one that it is given: the dateline is found.
  private static func read(
    _ document: Document, line: Int, file: String
  ) throws(CaseFileError) -> Document {
    let fields = [
      "id": document.id, "text": document.text, "title": document.title,
      "publisher": document.publisher, "publishedAt": document.publishedAt,
    ]
    guard let bytes = try? JSONEncoder().encode(fields.compactMapValues { $0 }),
      case .success(let read)? = JSONLinesReader.documents(in: Array(bytes), file: file).first
    else { throw CaseFileError(file: file, line: line, message: "is no article") }
    var found = read.document
    found.digest = document.digest
    return found
  }

  private static func standing(
    _ words: String, line: Int, file: String
  ) throws(CaseFileError) -> StoryArticle.Standing {
    let keys: Set<String> = ["claim", "status", "kind", "for", "against", "silent"]
    let fields = try CaseFields(
      "claim: " + words.dropFirst(2), line: line, file: file, keys: keys)
    guard let status = fields.value("status") else { throw fields.fault("a status is missing") }
    return StoryArticle.Standing(
      line: line, claim: fields.value("claim") ?? "", status: status, kinds: fields.readings("kind")
    )
  }
}

extension StoryArticle {
  /// Takes the marks `{key: words}` out of a text and notes where the words stand.
  fileprivate mutating func take(_ marked: String, field: String) -> String {
    var text = String.UnicodeScalarView()
    var count = 0
    var open: (claim: String, start: Int)?
    var rest = Substring(marked).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "{", let colon = rest.firstIndex(of: ":") {
        open = (String(rest[..<colon]), count)
        rest = rest[rest.index(after: colon)...]
        if rest.first == " " { rest.removeFirst() }
      } else if scalar == "}", let mark = open {
        marks.append(Mark(claim: mark.claim, field: field, span: Span(mark.start, count)))
        open = nil
      } else {
        text.append(scalar)
        count += 1
      }
    }
    return String(text)
  }
}
