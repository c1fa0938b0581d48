import NaysayLanguage
import NaysayLexicon

/// An attribution while it is being read: words instead of spans, nothing decided yet about stance.
struct Draft {
  /// The word that stands for the cue.
  var anchor: Int
  /// The words of the cue, in order.
  var cue: [Int]
  var source: [Int] = []
  var content: [Int] = []
  var addressee: [Int] = []
  var medium: [Int] = []
  /// The lexicon's entry for the cue; nil where only the model takes the word for a cue.
  var entry: CueEntry?
  /// How the content is attached: a frame of the lexicon, as `that` or `np`.
  var frame: CueFrame
  /// How likely the model thinks it a cue; 0 where only the lexicon does.
  var probability: Float
  /// Whether the cue is denied or cancelled: `did not deny`, `refused to deny`.
  var isNegated = false
  /// Whether the content is what a noun that names a claim carries: `denied the reports that {the dam had failed}`.
  var isCarried = false
  /// What the words of the cue call the content: `false` in `called the report false`.
  var judgement: CueEntry?
  /// Why the content is no claim; nil where it may be one.
  var lookalike: String?
}
