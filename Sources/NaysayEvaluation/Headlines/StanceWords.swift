import NaysayAttribution
import NaysayLexicon

/// Nouns, adjectives and adverbs that the lexicon has for a stance, whether or not a text names who takes it: *hoax*,
/// *fake*; *reportedly*, *rumour*.
struct StanceWords {
  private let words: [Stance: Set<String>]

  init(_ lexicon: Lexicon) {
    var words: [Stance: Set<String>] = [:]
    for cue in lexicon.cues where cue.lemmas.count == 1 && Self.kinds.contains(cue.partOfSpeech) {
      let stance = lexicon.act(cue.act)?.plain.stance.flatMap(Stance.init)
      guard let stance, let word = cue.lemmas.first else { continue }
      words[stance, default: []].insert(word)
      if cue.partOfSpeech == .noun { words[stance, default: []].insert(word + "s") }
    }
    self.words = words
  }

  private static let kinds: Set<CuePartOfSpeech> = [.noun, .adjective, .adverb]

  /// Whether a text has such a word.
  func occur(_ stance: Stance, in text: WordCounts) -> Bool {
    let meant = words[stance] ?? []
    return text.words.contains { meant.contains($0) }
  }

  /// How many of its sentences have such a word, for each of these.
  func rate(of stance: Stance, in sentences: [BodySentences.Sentence]) -> Double {
    Double(sentences.count { occur(stance, in: $0.words) }) / Double(max(1, sentences.count))
  }
}
