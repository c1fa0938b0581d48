import NaysayLanguage
import NaysayLexicon

/// A word that may be a cue, with the words that make up the cue.
struct CueMatch {
  /// The word that stands for the cue.
  var anchor: Int
  /// The words of the cue, in order.
  var words: [Int]
  /// The lexicon's entry; nil where only the model takes it for a cue.
  var entry: CueEntry?
  /// All entries that have these words, this one among them.
  var entries: [CueEntry] = []
  /// What the model makes of it; nil where it does not take it for a cue.
  var candidate: CueCandidate?
}
