import NaysayAttribution

/// Makes a case of its lines.
struct CaseBuilder {
  let block: CaseBlock
  let file: String

  func build() throws(CaseFileError) -> Case {
    let heading = block.heading.split(separator: ":", maxSplits: 1)
    let remark = heading.count > 1 ? trimmed(heading[1]) : nil
    var made = Case(
      name: heading.first.map { trimmed($0) } ?? "", remark: remark, file: file, line: block.line,
      text: block.paragraphs ?? "", expected: [], forbidden: [], claims: [], isExhaustive: false)
    for (line, words) in block.entries where !isExpectation(words) {
      try readHeader(words, line: line, into: &made)
    }
    guard !made.name.isEmpty else { throw fault(block.line, "the case has no name") }
    guard !made.text.isEmpty else { throw fault(block.line, "the case has no text") }
    let finder = WordFinder(made.text)
    for (line, words) in block.entries where isExpectation(words) {
      try readExpectation(words, line: line, finder: finder, into: &made)
    }
    return made
  }

  private func isExpectation(_ words: String) -> Bool {
    words.hasPrefix("- ") || words.hasPrefix("! ") || words.hasPrefix("claim:")
  }

  private func readHeader(_ words: String, line: Int, into made: inout Case) throws(CaseFileError) {
    let (key, value) = try CaseFields.pair(words, line: line, file: file)
    switch key {
    case "date": made.date = value
    case "publisher": made.publisher = value
    case "text": made.text = value
    case "exhaustive":
      guard value == "yes" || value == "no" else { throw fault(line, "exhaustive is yes or no") }
      made.isExhaustive = value == "yes"
    case "contested":
      guard let count = Int(value) else { throw fault(line, "contested is a number") }
      made.contestedCount = count
    case "article":
      let path = FileText.beside(file, value)
      let article = try ArticleFile.load(path)
      made.article = path
      made.text = article.text
      made.title = article.title
      made.publisher = made.publisher ?? article.publisher
      made.date = made.date ?? article.publishedAt
    default: throw fault(line, "unknown key “\(key)”")
    }
  }

  private func readExpectation(
    _ words: String, line: Int, finder: WordFinder, into made: inout Case
  ) throws(CaseFileError) {
    if words.hasPrefix("- ") {
      made.expected.append(try expectation(String(words.dropFirst(2)), line: line, finder: finder))
    } else if words.hasPrefix("! ") {
      made.forbidden.append(try ban(String(words.dropFirst(2)), line: line, finder: finder))
    } else {
      made.claims.append(try claim(words, line: line))
    }
  }

  private func expectation(
    _ words: String, line: Int, finder: WordFinder
  ) throws(CaseFileError) -> ExpectedAttribution {
    let fields = try CaseFields(words, line: line, file: file, keys: Self.attributionKeys)
    let cue = try fields.spans("cue", in: finder)
    guard !cue.isEmpty, cue.allSatisfy({ !$0.spans.isEmpty }) else {
      throw fault(line, "an attribution needs a cue that stands in the text")
    }
    var made = ExpectedAttribution(line: line, cue: cue)
    made.source = try fields.spans("source", in: finder)
    made.content = try fields.spans("content", in: finder)
    made.addressee = try fields.spans("addressee", in: finder)
    made.medium = try fields.spans("medium", in: finder)
    made.parent = try fields.spans("parent", in: finder).first
    made.stance = try fields.stances()
    made.factuality = try fields.factualities()
    made.act = fields.readings("act")
    made.statedAt = fields.readings("statedAt")
    made.eventAt = fields.readings("eventAt")
    made.entity = fields.readings("entity")
    made.onBehalfOf = fields.readings("onBehalfOf")
    if let direct = fields.value("direct") {
      guard let isDirect = Bool(direct) else { throw fault(line, "direct is true or false") }
      made.direct = isDirect
    }
    return made
  }

  private func ban(
    _ words: String, line: Int, finder: WordFinder
  ) throws(CaseFileError) -> ForbiddenCue {
    let fields = try CaseFields(words, line: line, file: file, keys: Self.banKeys)
    guard let role = ForbiddenCue.Role.allCases.first(where: { fields.value($0.rawValue) != nil }),
      let value = fields.value(role.rawValue)
    else { throw fault(line, "a “!” line names a cue, a source or a content") }
    var stances: [Stance?] = role == .cue ? [.refutes, .questions] : Stance.allCases + [nil]
    if fields.value("stance") == "any" {
      stances = Stance.allCases
    } else if fields.value("stance") != nil {
      stances = try fields.stances()
    }
    do {
      return ForbiddenCue(
        line: line, role: role, words: value, spans: try finder.locateAll(value), stances: stances,
        why: fields.value("why"))
    } catch {
      throw fault(line, error.message)
    }
  }

  private func claim(_ words: String, line: Int) throws(CaseFileError) -> ExpectedClaim {
    let fields = try CaseFields(words, line: line, file: file, keys: Self.claimKeys)
    let gist = fields.value("claim")?.split(separator: " ").map(String.init) ?? []
    guard !gist.isEmpty else { throw fault(line, "a claim needs the words of its gist") }
    return ExpectedClaim(
      line: line, gist: gist, status: fields.value("status"), asserting: fields.names("for"),
      refuting: fields.names("against"), silent: fields.names("silent"))
  }

  private func fault(_ line: Int, _ message: String) -> CaseFileError {
    CaseFileError(file: file, line: line, message: message)
  }

  private static let attributionKeys: Set<String> = [
    "source", "cue", "content", "addressee", "medium", "stance", "act", "factuality", "statedAt",
    "eventAt", "entity", "onBehalfOf", "direct", "parent",
  ]
  private static let banKeys: Set<String> = ["cue", "source", "content", "stance", "why"]
  private static let claimKeys: Set<String> = ["claim", "status", "for", "against", "silent"]
}
