import NaysayLexicon
import Testing

@Suite("Examples of places and nouns")
struct PlaceExampleTests {
  private static func table(_ name: String) throws -> LexiconTable {
    try LexiconTable(
      name: name, bytes: LexiconFolder.bytes(of: "\(name).tsv"), file: "\(name).tsv")
  }

  @Test(
    "every row shows its word in brackets",
    arguments: [("metonyms", "name"), ("demonyms", "demonym"), ("collectives", "noun")])
  func examples(table: String, column: String) throws {
    let rows = try Self.table(table).rows
    #expect(rows.count >= 100)
    for row in rows {
      let (word, example) = (row[column] ?? "", row["example"] ?? "")
      let shown = example.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
      // A noun may stand in the plural: `militiamen`, `allies`.
      #expect(shown.lowercased().hasPrefix(word.lowercased().prefix(3)), "\(table): \(example)")
    }
  }

  @Test("forenames are known widely enough")
  func forenames() throws {
    let forenames = try LexiconFolder.lexicon().forenames
    #expect(forenames.count >= 3_000)
    #expect(Set(forenames.map(\.forename)).count == forenames.count)
  }

  @Test("the classes of collective nouns are ones that are read")
  func classes() throws {
    let known: Set = ["people", "force", "business", "body", "media", "state", "-"]
    for row in try Self.table("collectives").rows {
      let classes = (row["class"] ?? "").split(separator: "|").map(String.init)
      #expect(Set(classes).isSubset(of: known), "\(row["noun"] ?? "")")
    }
  }
}
