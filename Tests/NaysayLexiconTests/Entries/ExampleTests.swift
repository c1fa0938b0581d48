import NaysayLexicon
import Testing

@Suite("Examples of the lexicons")
struct ExampleTests {
  @Test("every act shows its cue and content")
  func acts() throws {
    for act in try LexiconFolder.lexicon().acts {
      try expectCueAndContent(act.example, act.place)
      if let negated = act.negatedExample { try expectCueAndContent(negated, act.place) }
    }
  }

  @Test("every cue shows its own words and a content without complementiser and quotation marks")
  func cues() throws {
    let forms = try WordForms()
    for cue in try LexiconFolder.lexicon().cues {
      // `stuck to his guns` may stand for itself.
      let example =
        try cue.frames.contains(.nothing)
        ? MarkedExample(cue.example, place: cue.place)
        : expectCueAndContent(cue.example, cue.place)
      let words = example.cue.map(example.words).joined(separator: " ")
      #expect(forms.words(words, show: cue.lemmas), "\(cue.place): [\(words)] for “\(cue.cue)”")
    }
  }

  @Test("every look-alike shows the word it is taken for")
  func lookalikes() throws {
    let forms = try WordForms()
    for entry in try LexiconFolder.lexicon().lookalikes {
      let example = try MarkedExample(entry.example, place: entry.place)
      let words = example.cue.map(example.words).joined(separator: " ")
      #expect(example.content.isEmpty, "\(entry.place)")
      #expect(forms.words(words, show: entry.lemmas), "\(entry.place): [\(words)]")
    }
  }

  @Test("negations and nouns show the words they list")
  func otherWords() throws {
    let forms = try WordForms()
    let lexicon = try LexiconFolder.lexicon()
    let listed =
      lexicon.negation.map { ($0.lemmas, $0.example, $0.place) }
      + lexicon.claimNouns.map {
        ($0.noun.split(separator: " ").map(String.init), $0.example, $0.place)
      }
    for (lemmas, text, place) in listed {
      let example = try MarkedExample(text, place: place)
      let words = example.cue.map(example.words).joined(separator: " ")
      #expect(forms.words(words, show: lemmas), "\(place): [\(words)]")
    }
  }

  @Test("words for numbers and parts show themselves, and stages the earlier beside the later")
  func quantitiesAndStages() throws {
    let forms = try WordForms()
    let lexicon = try LexiconFolder.lexicon()
    for entry in lexicon.quantities {
      try expect(forms, [entry.words], in: entry.example, entry.place)
    }
    for entry in lexicon.parts {
      try expect(forms, [entry.word], in: entry.example, entry.place)
    }
    for entry in lexicon.stages {
      try expect(forms, [entry.earlier, entry.later], in: entry.example, entry.place)
    }
  }

  @Test("words of classes show themselves")
  func wordClasses() throws {
    let forms = try WordForms()
    for entry in try LexiconFolder.lexicon().wordClasses {
      try expect(forms, [entry.word], in: entry.example, entry.place)
    }
  }

  @Test("predicates that say the same show two of them, each in a sentence of its own")
  func synonyms() throws {
    let forms = try WordForms()
    for entry in try LexiconFolder.lexicon().synonyms {
      #expect(entry.words.count > 1 && entry.examples.count == 2, "\(entry.place)")
      for text in entry.examples {
        let example = try MarkedExample(text, place: entry.place)
        let words = example.cue.map(example.words).joined(separator: " ")
        #expect(entry.words.contains { shows(forms, words, $0) }, "\(entry.place): [\(words)]")
      }
    }
  }

  /// Every bracketed word is one of those listed.
  private func expect(
    _ forms: WordForms, _ listed: [String], in text: String, _ place: LexiconPlace
  ) throws {
    let example = try MarkedExample(text, place: place)
    let marked = example.cue.map(example.words)
    #expect(!marked.isEmpty, "\(place)")
    for words in marked {
      #expect(listed.contains { shows(forms, words, $0) }, "\(place): [\(words)]")
    }
  }

  private func shows(_ forms: WordForms, _ words: String, _ lemmas: String) -> Bool {
    forms.words(words, show: lemmas.split(separator: " ").map(String.init))
  }

  @Test("every word that bears on an event shows itself and the event")
  func factuality() throws {
    let forms = try WordForms()
    for entry in try LexiconFolder.lexicon().factuality {
      let example = try MarkedExample(entry.example, place: entry.place)
      let words = example.cue.map(example.words).joined(separator: " ")
      #expect(forms.words(words, show: entry.lemmas), "\(entry.place): [\(words)]")
      #expect(example.content.count == 1, "\(entry.place)")
    }
  }

  @Test("examples are sentences of their own")
  func noneTwice() throws {
    let lexicon = try LexiconFolder.lexicon()
    let texts =
      lexicon.cues.map { ($0.example, $0.place) }
      + lexicon.lookalikes.map { ($0.example, $0.place) }
      + lexicon.factuality.map { ($0.example, $0.place) }
      + lexicon.wordClasses.map { ($0.example, $0.place) }
    var seen: [String: LexiconPlace] = [:]
    for (text, place) in texts {
      let first = seen.updateValue(place, forKey: text)
      #expect(first == nil, "\(place): the same example as \(first?.description ?? "")")
    }
  }

  @discardableResult
  private func expectCueAndContent(_ text: String, _ place: LexiconPlace) throws -> MarkedExample {
    let example = try MarkedExample(text, place: place)
    #expect(!example.content.isEmpty, "\(place): no content is marked")
    let outside: Set<Character> = ["“", "”", "\"", " ", ",", "."]
    for words in example.content.map(example.words) {
      let edges = [words.first, words.last].compactMap { $0 }
      #expect(!edges.contains { outside.contains($0) }, "\(place): {\(words)}")
      for complementiser in ["that ", "whether ", "if "] {
        #expect(!words.hasPrefix(complementiser), "\(place): {\(words)}")
      }
    }
    return example
  }
}
