/// Reads files of cases; `Tests/Cases/README.md` describes them.
package enum CaseFile {
  /// Reads the cases of a file, in order.
  ///
  /// Throws where a line cannot be read or words do not stand in their text.
  package static func load(_ path: String) throws(CaseFileError) -> [Case] {
    try parse(try FileText.read(path), file: path)
  }

  /// Reads cases from text; `file` names it in errors and is what an `article:` path is relative to.
  package static func parse(_ text: String, file: String) throws(CaseFileError) -> [Case] {
    var cases: [Case] = []
    var names: Set<String> = []
    for block in try CaseBlock.blocks(of: text, file: file) {
      let read = try CaseBuilder(block: block, file: file).build()
      guard names.insert(read.name).inserted else {
        throw CaseFileError(
          file: file, line: read.line, message: "the name “\(read.name)” is taken")
      }
      cases.append(read)
    }
    return cases
  }
}
