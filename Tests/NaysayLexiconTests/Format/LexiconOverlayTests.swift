import NaysayLexicon
import Testing

@Suite("Laying a file over a table")
struct LexiconOverlayTests {
  private let base = """
    #columns: cue\tpos\tact
    #key: cue\tpos
    deny\tverb\tdeny
    report\tverb\treport
    report\tnoun\treport
    """

  @Test("an overlay adds, replaces and removes entries")
  func layers() throws {
    let table = try overlaid(
      """
      #columns: cue\tpos\tact
      gainsay\tverb\tdeny
      deny\tverb\trefute
      -report\tnoun
      """)
    #expect(
      table.rows.map(\.fields) == [
        ["deny", "verb", "refute"], ["report", "verb", "report"], ["gainsay", "verb", "deny"],
      ])
    #expect(table.rows.map(\.place.file) == ["own/cues.tsv", "cues.tsv", "own/cues.tsv"])
  }

  @Test("an overlay may order its columns differently")
  func order() throws {
    let table = try overlaid("#columns: act\tcue\tpos\nrefute\tdeny\tverb\n")
    #expect(table.rows[0].fields == ["deny", "verb", "refute"])
  }

  @Test("an overlay changes the digest")
  func digest() throws {
    let before = try table().digest
    #expect(try overlaid("#columns: cue\tpos\tact\n").digest == before)
    #expect(try overlaid("#columns: cue\tpos\tact\n-deny\tverb\n").digest != before)
  }

  @Test(
    "a fault in an overlay names its own file and line",
    arguments: [
      ("#columns: cue\tpos\n", LexiconError.Kind.missingColumn, 0),
      ("#columns: cue\tpos\tact\tnote\n", .missingColumn, 0),
      ("#columns: cue\tpos\tact\n-rebut\tverb\n", .nothingToRemove, 2),
      ("#columns: cue\tpos\tact\n-report\n", .nothingToRemove, 2),
      ("#columns: cue\tpos\tact\na\tverb\tdeny\na\tverb\tsay\n", .duplicateKey, 3),
    ])
  func faults(text: String, kind: LexiconError.Kind, line: Int) throws {
    let error = try #require(throws: LexiconError.self) { try overlaid(text) }
    #expect(error.kind == kind)
    #expect(error.file == "own/cues.tsv")
    #expect(error.line == line)
  }

  @Test("a faulty overlay leaves the table as it was")
  func unchanged() throws {
    var table = try table()
    let before = table
    let text = "#columns: cue\tpos\tact\n-deny\tverb\n-rebut\tverb\n"
    #expect(throws: LexiconError.self) {
      try table.overlay(bytes: Array(text.utf8), file: "own/cues.tsv")
    }
    #expect(table == before)
  }

  private func table() throws -> LexiconTable {
    try LexiconTable(name: "cues", bytes: Array(base.utf8), file: "cues.tsv")
  }

  private func overlaid(_ text: String) throws -> LexiconTable {
    var table = try table()
    try table.overlay(bytes: Array(text.utf8), file: "own/cues.tsv")
    return table
  }
}
