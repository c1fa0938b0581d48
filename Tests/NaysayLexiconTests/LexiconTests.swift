import NaysayLexicon
import Testing

@Suite("The lexicons together")
struct LexiconTests {
  @Test("every table is read and holds what a reader of news needs")
  func sizes() throws {
    let lexicon = try LexiconFolder.lexicon()
    #expect(lexicon.acts.count >= 50)
    #expect(lexicon.cues.count >= 250)
    #expect(lexicon.lookalikes.count >= 40)
    #expect(lexicon.negation.count >= 20)
    #expect(lexicon.claimNouns.count >= 60)
    #expect(lexicon.nominalisations.count >= 150)
    #expect(lexicon.antonyms.count >= 40)
    #expect(lexicon.titles.count >= 120)
    #expect(lexicon.forenames.count >= 400)
    #expect(lexicon.outlets.count >= 100)
    #expect(lexicon.demonyms.count >= 80)
    #expect(lexicon.metonyms.count >= 40)
    for wordClass in WordClassEntry.Class.allCases {
      #expect(!lexicon.words(wordClass).isEmpty, "\(wordClass)")
    }
    for actClass in ActEntry.Class.allCases {
      #expect(lexicon.acts.contains { $0.classes.contains(actClass) }, "\(actClass)")
    }
  }

  @Test(
    "a negated act turns into the right one",
    arguments: [
      ("deny", "leave open", "hedges", "UU"), ("confirm", "leave open", "hedges", "UU"),
      ("say", "leave open", "hedges", "UU"), ("rule out", "leave open", "hedges", "PS+"),
      ("doubt", "believe", "asserts", "CT+"), ("dispute", "acknowledge", "asserts", "CT+"),
      ("believe", "doubt", "refutes", "PR-"),
    ])
  func negation(act: String, becomes: String, stance: String, factuality: String) throws {
    let entry = try #require(try LexiconFolder.lexicon().act(act))
    #expect(
      entry.negated
        == ActEntry.Outcome(act: becomes, stance: stance, factuality: factuality))
  }

  @Test("a later layer changes the tables and the digest")
  func layers() throws {
    let files = LexiconFolder.files()
    let own = LexiconFile(
      name: "nominalisations", path: "own/nominalisations.tsv",
      bytes: Array("#columns: noun\tverb\nrapprochement\tapproach\n-denial\n".utf8))
    let plain = try Lexicon(layers: [files])
    let layered = try Lexicon(layers: [files, [own]])
    #expect(layered.digest != plain.digest)
    #expect(layered.nominalisations.count == plain.nominalisations.count)
    #expect(!layered.nominalisations.contains { $0.noun == "denial" })
    #expect(layered.nominalisations.contains { $0.noun == "rapprochement" })
  }

  @Test("tables without typed entries are kept as rows")
  func otherTables() throws {
    let own = LexiconFile(
      name: "river_names", path: "river_names.tsv", bytes: Array("#columns: name\nSela\n".utf8))
    let lexicon = try Lexicon(layers: [LexiconFolder.files(), [own]])
    #expect(lexicon.tables["river_names"]?.rows.count == 1)
  }

  @Test("a missing table is told")
  func missingTable() throws {
    let error = try #require(throws: LexiconError.self) {
      try Lexicon(layers: [LexiconFolder.files().filter { $0.name != "cues" }])
    }
    #expect(error.kind == .missingTable)
    #expect(error.file == "cues.tsv")
  }

  @Test("a cue whose act does not exist is told with its place")
  func unknownAct() throws {
    let text =
      "#columns: cue\tpos\tframes\tact\tfactuality\texample\n"
      + "mutter\tverb\tthat\tmumble\t-\tShe [muttered] that {it rained}.\n"
    let own = LexiconFile(name: "cues", path: "own/cues.tsv", bytes: Array(text.utf8))
    let error = try #require(throws: LexiconError.self) {
      try Lexicon(layers: [LexiconFolder.files(), [own]])
    }
    #expect(error.description.hasPrefix("own/cues.tsv:2: the act “mumble” is not in acts.tsv"))
  }

  @Test("the country of a metonym is one of the demonyms' places")
  func metonymCountries() throws {
    let lexicon = try LexiconFolder.lexicon()
    let places = Set(lexicon.demonyms.map(\.place))
    for metonym in lexicon.metonyms {
      if let country = metonym.country {
        #expect(places.contains(country), "\(metonym.name): \(country)")
      }
    }
  }

  @Test("words that imply a gender and those that don't are told apart")
  func gender() throws {
    let lexicon = try LexiconFolder.lexicon()
    #expect(lexicon.titles.first { $0.title == "spokeswoman" }?.gender == .feminine)
    #expect(lexicon.titles.first { $0.title == "spokesman" }?.kind == .spokesperson)
    #expect(lexicon.titles.first { $0.title == "doctor" }?.gender == nil)
    #expect(lexicon.forenames.first { $0.forename == "Ahmad" }?.gender == .masculine)
    #expect(lexicon.forenames.first { $0.forename == "Robin" }.map { $0.gender == nil } == true)
  }
}
