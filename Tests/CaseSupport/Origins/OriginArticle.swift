package import NaysayText

/// An article with whose text it runs, and with the chains that it states.
package struct OriginArticle: Sendable {
  /// The article; its id and digest are the name of the case.
  package var document: Document
  /// The name of the article whose text it runs, its own for an original; nil where the case does not ask.
  package var original: String?
  /// The chains.
  package var chains: [Chain]

  /// From whom the article has what a cue tells.
  package struct Chain: Sendable {
    package var line: Int
    package var cue: String
    package var chain: String
    package var origin: String?
  }

  /// Reads a file of `Tests/Cases/origins`; `Tests/Cases/README.md` describes them.
  package static func load(_ path: String) throws(CaseFileError) -> [OriginArticle] {
    var articles: [OriginArticle] = []
    for block in try CaseBlock.blocks(of: try FileText.read(path), file: path) {
      articles.append(try OriginArticle(block, file: path))
    }
    return articles
  }

  private init(_ block: CaseBlock, file: String) throws(CaseFileError) {
    let name = trimmed(block.heading.prefix { $0 != ":" })
    document = Document(id: name, digest: name, text: block.paragraphs ?? "")
    chains = []
    for (line, words) in block.entries {
      if words.hasPrefix("- ") {
        chains.append(try Self.chain(String(words.dropFirst(2)), line: line, file: file))
        continue
      }
      let (key, value) = try CaseFields.pair(words, line: line, file: file)
      switch key {
      case "date": document.publishedAt = value
      case "publisher": document.publisher = value
      case "title": document.title = value
      case "original": original = value
      default: throw CaseFileError(file: file, line: line, message: "unknown key “\(key)”")
      }
    }
  }

  private static func chain(
    _ words: String, line: Int, file: String
  ) throws(CaseFileError) -> Chain {
    let fields = try CaseFields(words, line: line, file: file, keys: ["cue", "chain", "origin"])
    guard let cue = fields.value("cue"), let chain = fields.value("chain") else {
      throw fields.fault("a cue and a chain are needed")
    }
    return Chain(line: line, cue: cue, chain: chain, origin: fields.value("origin"))
  }
}
