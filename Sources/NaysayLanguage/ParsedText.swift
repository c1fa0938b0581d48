import NaysayText

/// A text with its syntax and what the model saw of attributions: the input of everything that reads meaning.
public struct ParsedText: Sendable, Hashable {
  /// The words in order of text.
  public var words: [Word]
  /// The sentences as ranges of indices into `words`: adjacent, in order, none empty.
  public var sentences: [Range<Int>]
  /// The cues that the model found, in order of text, each with the roles it gives to the words around.
  public var cueCandidates: [CueCandidate]

  /// Creates a parsed text.
  public init(words: [Word], sentences: [Range<Int>], cueCandidates: [CueCandidate] = []) {
    self.words = words
    self.sentences = sentences
    self.cueCandidates = cueCandidates
  }
}

/// A word that the model takes for the heart of a cue, and the words it takes for its source, cue and content.
public struct CueCandidate: Sendable, Hashable {
  /// The index of the word that stands for the cue: its first that is no auxiliary.
  public var anchor: Int
  /// How likely the model thinks it a cue, 0…1.
  public var probability: Float
  /// Indices of the words of the source, in order; empty where the model finds none.
  public var source: [Int]
  /// Indices of the words of the cue, in order.
  public var cue: [Int]
  /// Indices of the words of the content, in order.
  public var content: [Int]

  /// Creates a candidate.
  public init(anchor: Int, probability: Float, source: [Int], cue: [Int], content: [Int]) {
    self.anchor = anchor
    self.probability = probability
    self.source = source
    self.cue = cue
    self.content = content
  }
}
