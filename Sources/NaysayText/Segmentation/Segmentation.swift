/// A text cut into sentences and syntactic words, the units of every later step.
public struct Segmentation: Sendable, Hashable {
  /// The words in order of text.
  public var words: [Token]
  /// The sentences as ranges of indices into `words`: adjacent, in order, none empty.
  public var sentences: [Range<Int>]

  /// Creates a segmentation.
  public init(words: [Token], sentences: [Range<Int>]) {
    self.words = words
    self.sentences = sentences
  }
}

/// A syntactic word as the English treebanks of Universal Dependencies cut it: `do` and `n't` are two.
public struct Token: Sendable, Hashable {
  /// The word as written.
  public var form: String
  /// Where it stands.
  public var span: Span
  /// Whether it is one with the word before it, as `n't` is with `do` (a multiword token of CoNLL-U).
  public var continuesToken: Bool
  /// Whether white space follows, or the text ends.
  public var isFollowedBySpace: Bool
  /// Whether it is the first word of a paragraph.
  public var startsParagraph: Bool
  /// Whether it is within quotation marks; the marks themselves count as within.
  public var isQuoted: Bool

  /// Creates a word.
  public init(
    form: String, span: Span, continuesToken: Bool = false, isFollowedBySpace: Bool = true,
    startsParagraph: Bool = false, isQuoted: Bool = false
  ) {
    self.form = form
    self.span = span
    self.continuesToken = continuesToken
    self.isFollowedBySpace = isFollowedBySpace
    self.startsParagraph = startsParagraph
    self.isQuoted = isQuoted
  }
}
