import NaysayLexicon
import Testing

@Suite("Reading a lexicon file")
struct LexiconTableTests {
  @Test("rows carry their fields and their line, comments and empty lines are skipped")
  func rows() throws {
    let text = "# a comment\n#columns: noun\tnames\n\nreport\treport\n# more\nclaim \t claim\n"
    let table = try table(text)
    #expect(table.columns == ["noun", "names"])
    #expect(table.keyColumns == ["noun"])
    #expect(table.rows.map(\.fields) == [["report", "report"], ["claim", "claim"]])
    #expect(table.rows.map(\.place.line) == [4, 6])
    #expect(table.rows[1]["names"] == "claim")
    #expect(table.rows[1]["gender"] == nil)
  }

  @Test("a byte order mark and CRLF change nothing")
  func windowsFile() throws {
    let plain = try table("#columns: noun\tnames\nreport\treport\n")
    let windows = try table("\u{FEFF}#columns: noun\tnames\r\nreport\treport\r\n")
    #expect(plain.rows == windows.rows)
    #expect(plain.digest == windows.digest)
  }

  @Test("the digest changes with entries, not with comments")
  func digest() throws {
    let one = try table("#columns: noun\tnames\nreport\treport\n")
    let commented = try table("# hello\n#columns: noun\tnames\n\nreport\treport\n")
    let other = try table("#columns: noun\tnames\nreport\tclaim\n")
    #expect(one.digest == commented.digest)
    #expect(one.digest != other.digest)
    #expect(one.digest.count == 16)
  }

  @Test(
    "a fault is told with its kind, file and line",
    arguments: [
      ("report\treport\n", LexiconError.Kind.noColumnsLine, 0),
      ("#columns: noun\tnames\nreport\n", .wrongFieldCount, 2),
      ("#columns: noun\tnames\nreport\treport\tmore\n", .wrongFieldCount, 2),
      ("#columns: noun\tnames\n\tclaim\n", .emptyKey, 2),
      ("#columns: noun\tnames\na\tclaim\n\na\treport\n", .duplicateKey, 4),
      ("#columns: noun\tnames\n#key: verb\n", .missingColumn, 0),
    ])
  func faults(text: String, kind: LexiconError.Kind, line: Int) throws {
    let error = try #require(throws: LexiconError.self) { try table(text) }
    #expect(error.kind == kind)
    #expect(error.file == "own/nouns.tsv")
    #expect(error.line == line)
    #expect(!error.what.isEmpty && !error.advice.isEmpty)
  }

  @Test("bytes that are not UTF-8 are refused with their line")
  func encoding() throws {
    let bytes = Array("#columns: noun\nr".utf8) + [0xe9] + Array("sum\n".utf8)
    let error = try #require(throws: LexiconError.self) {
      try LexiconTable(name: "nouns", bytes: bytes, file: "own/nouns.tsv")
    }
    #expect(error.kind == .invalidEncoding)
    #expect(error.line == 2)
  }

  @Test("an error reads as file, line, what is wrong, what to do")
  func description() throws {
    let error = try #require(throws: LexiconError.self) {
      try table("#columns: noun\tnames\na\tclaim\na\treport\n")
    }
    #expect(
      error.description
        == "own/nouns.tsv:3: the entry “a” is there twice (first in line 2). Remove one of the two."
    )
  }

  private func table(_ text: String) throws -> LexiconTable {
    try LexiconTable(name: "nouns", bytes: Array(text.utf8), file: "own/nouns.tsv")
  }
}
