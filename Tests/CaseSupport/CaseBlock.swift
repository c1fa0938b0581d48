/// The lines of one case, continuations joined.
struct CaseBlock {
  /// The line of the name, and what stands on it after `# `.
  var line: Int
  var heading: String
  /// `key: value`, `- …` and `! …` lines with their numbers.
  var entries: [(line: Int, words: String)] = []
  /// The text between `text<<` and `>>`, line breaks kept.
  var paragraphs: String?

  /// Splits a file at its `# ` lines.
  static func blocks(of text: String, file: String) throws(CaseFileError) -> [CaseBlock] {
    var blocks: [CaseBlock] = []
    var verbatim: [Substring]?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let number = index + 1
      if let open = verbatim {
        if line == ">>" {
          blocks[blocks.count - 1].paragraphs = open.joined(separator: "\n")
          verbatim = nil
        } else {
          verbatim = open + [line]
        }
        continue
      }
      if line.hasPrefix("##") || line.allSatisfy(\.isWhitespace) { continue }
      if line.hasPrefix("# ") {
        blocks.append(CaseBlock(line: number, heading: String(line.dropFirst(2))))
        continue
      }
      guard let last = blocks.indices.last else {
        throw CaseFileError(
          file: file, line: number, message: "no case has begun: “# name” is first")
      }
      if line == "text<<" {
        verbatim = []
      } else if line.hasPrefix("  ") {
        guard let entry = blocks[last].entries.indices.last else {
          throw CaseFileError(file: file, line: number, message: "there is no line to continue")
        }
        blocks[last].entries[entry].words += " " + trimmed(line)
      } else {
        blocks[last].entries.append((number, String(line)))
      }
    }
    if verbatim != nil {
      throw CaseFileError(
        file: file, line: lines.count, message: "“text<<” is never closed by “>>”")
    }
    return blocks
  }
}

/// The words without white space at the edges.
func trimmed(_ words: some StringProtocol) -> String {
  var rest = Substring(words)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
