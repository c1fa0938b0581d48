import NaysayLanguage
import NaysayLexicon

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
    guard let part = CuePartOfSpeech(graph.words[word]) else { return nil }
    for words in Self.names(of: word, in: graph) {
      for frame in frames {
        let key = Key(words: words, partOfSpeech: part, frame: frame)
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
    return whole + [lemma] + (form == lemma ? [] : [form])
  }
}

extension CuePartOfSpeech {
  /// The part of speech of a word of a text as the lexicons name it.
  fileprivate init?(_ word: Word) {
    switch word.upos {
    case "VERB": self = .verb
    case "NOUN", "PROPN": self = .noun
    case "ADJ": self = .adjective
    case "ADV": self = .adverb
    case "AUX": self = .auxiliary
    case "ADP", "SCONJ", "CCONJ": self = .adposition
    default: return nil
    }
  }
}
