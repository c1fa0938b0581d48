import NaysayLexicon
import Testing

@Suite("Entries that can't be read")
struct EntryFaultTests {
  @Test("a frame that does not exist is told with those that do")
  func frame() throws {
    let error = try #require(throws: LexiconError.self) {
      let _: [CueEntry] = try entries(
        "#columns: cue\tpos\tframes\tact\tfactuality\texample\n"
          + "deny\tverb\tthat|thta\tdeny\t-\tShe [denied] {it}.\n")
    }
    #expect(error.kind == .badValue)
    #expect(error.line == 2)
    #expect(error.what.contains("thta"))
    #expect(error.advice.contains("that"))
  }

  @Test("a column that is missing is named")
  func column() throws {
    let error = try #require(throws: LexiconError.self) {
      let _: [OutletEntry] = try entries("#columns: name\nReuters\n")
    }
    #expect(error.kind == .missingColumn)
    #expect(error.what.contains("kind"))
  }

  @Test("an empty field that must be filled is refused")
  func empty() throws {
    let error = try #require(throws: LexiconError.self) {
      let _: [NominalisationEntry] = try entries("#columns: noun\tverb\ndenial\t-\n")
    }
    #expect(error.kind == .badValue)
    #expect(error.line == 2)
  }

  @Test("a stance needs a factuality")
  func stanceWithoutFactuality() throws {
    let columns = [
      "act", "stance", "factuality", "negated_stance", "negated_act", "negated_factuality",
      "class", "meaning", "example", "negated_example",
    ]
    let row = ["say", "asserts", "-", "-", "-", "-", "-", "speaks", "She [said] {it}.", "-"]
    let error = try #require(throws: LexiconError.self) {
      let _: [ActEntry] = try entries(
        "#columns: " + columns.joined(separator: "\t") + "\n" + row.joined(separator: "\t"))
    }
    #expect(error.kind == .badValue)
  }

  @Test(
    "objects of look-alikes are read by their form",
    arguments: [
      ("proposal", LookalikeObject.lemma("proposal")), ("+iobj", .frame(.iobj)),
      ("+obj-to", .frame(.objectTo)), ("with+idea", .oblique(preposition: "with", lemma: "idea")),
      ("to+*", .oblique(preposition: "to", lemma: nil)),
      ("on+ing", .obliqueGerund(preposition: "on")),
    ])
  func objects(word: String, object: LookalikeObject) throws {
    let read: [LookalikeEntry] = try entries(
      "#columns: cue\tpos\tobject\treason\texample\nx\tverb\t\(word)\ty\tz\n")
    #expect(read.first?.objects == [object])
  }

  @Test("an object of no known form is refused", arguments: ["+nosuch", "with+", "a+b+c"])
  func unknownObject(word: String) throws {
    #expect(throws: LexiconError.self) {
      let _: [LookalikeEntry] = try entries(
        "#columns: cue\tpos\tobject\treason\texample\nx\tverb\t\(word)\ty\tz\n")
    }
  }

  private func entries<Entry: LexiconEntry>(_ text: String) throws -> [Entry] {
    try LexiconTable(name: Entry.table, bytes: Array(text.utf8), file: "\(Entry.table).tsv")
      .entries()
  }
}
