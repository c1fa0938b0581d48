import NaysayLanguage
package import NaysayLexicon

/// The entries of `factuality.tsv`, looked up by their words and the place of the event.
package struct FactualityLexicon: Sendable {
  private let entries: [Key: FactualityEntry]
  private let negators: Set<String>
  private let made: Set<String>

  private struct Key: Hashable {
    var words: String
    var partOfSpeech: CuePartOfSpeech
    var frame: FactualityEntry.Frame
  }

  /// Arranges the tables of a lexicon.
  package init(_ lexicon: Lexicon) {
    entries = Dictionary(
      lexicon.factuality.map { entry in
        let words = entry.lemmas.joined(separator: " ")
        return (
          Key(words: words, partOfSpeech: entry.partOfSpeech, frame: entry.frame), entry
        )
      }
    ) { first, _ in first }
    negators = Set(
      lexicon.negation.filter { $0.kind == .negator && $0.lemmas.count == 1 }.map { $0.lemmas[0] })
    made = Set(
      lexicon.claimNouns.filter { [.claim, .report, .proposal].contains($0.names) }.map(\.noun)
        + lexicon.factuality.filter { $0.partOfSpeech == .noun }.map { $0.lemmas[0] })
  }

  /// The entry of a word in the first of the frames that it has one in; its longer form first, `rule out` before `rule`.
  func entry(
    _ word: Int, _ frames: FactualityEntry.Frame..., in graph: DependencyGraph
  ) -> FactualityEntry? {
    for words in Self.names(of: word, in: graph) {
      for part in Self.parts(of: graph.words[word]) {
        for frame in frames {
          let key = Key(words: words, partOfSpeech: part, frame: frame)
          if let entry = entries[key] { return entry }
        }
      }
    }
    return nil
  }

  /// The entry of what introduces a clause or nominal: the longest run of words about the mark that one is given for,
  /// `in case`, `as though`, `ahead of`.
  func opener(_ mark: Int, in graph: DependencyGraph) -> FactualityEntry? {
    let sentence = graph.sentences[graph.sentence(of: mark)]
    for length in [3, 2, 1] {
      for start in (mark - length + 1)...mark
      where start >= sentence.lowerBound && start + length <= sentence.upperBound {
        let words = graph.words[start..<start + length].map { $0.lemma.lowercased() }
        let key = Key(
          words: words.joined(separator: " "), partOfSpeech: .adposition, frame: .mark)
        if let entry = entries[key] { return entry }
      }
    }
    return nil
  }

  /// Whether the word negates what it modifies, determines or stands for.
  func isNegator(_ word: Word) -> Bool { negators.contains(word.lemma.lowercased()) }

  /// Whether a noun is what somebody has put forward, and is there though it be rejected or blocked: `an offer`, `a request`.
  func isMade(_ word: Word) -> Bool { made.contains(word.lemma.lowercased()) }

  /// What an entry may call the word: with its particle or the rest of its fixed expression, and alone.
  private static func names(of word: Int, in graph: DependencyGraph) -> [String] {
    let lemma = graph.words[word].lemma.lowercased()
    let form = graph.words[word].form.lowercased()
    let rest = graph.children(of: word, "compound:prt", "fixed").map {
      graph.words[$0].lemma.lowercased()
    }
    let whole = rest.isEmpty ? [] : [([lemma] + rest).joined(separator: " ")]
    // `prepared to` is an adjective of its own before it is a form of `prepare`.
    return whole + (form == lemma ? [] : [form]) + [lemma]
  }

  /// The parts of speech as which a word may be listed: a participle is often an adjective, `was pleased to`.
  private static func parts(of word: Word) -> [CuePartOfSpeech] {
    switch word.upos {
    case "VERB": word.xpos == "VBN" ? [.verb, .adjective] : [.verb]
    case "NOUN", "PROPN": [.noun]
    case "ADJ": [.adjective, .verb]
    case "ADV": [.adverb]
    case "AUX": [.auxiliary, .verb]
    case "ADP", "SCONJ", "CCONJ": [.adposition]
    default: []
    }
  }
}
