public import NaysayText

/// A word with what the language model and the lemmatiser know about it, in the terms of Universal Dependencies.
public struct Word: Sendable, Hashable {
  /// The word as written, its span and its surroundings.
  public var token: Token
  /// The dictionary form: `denied` → `deny`.
  public var lemma: String
  /// The universal part of speech: `VERB`.
  public var upos: String
  /// The Penn Treebank part of speech: `VBD`.
  public var xpos: String
  /// The features as CoNLL-U writes them, `Number=Plur|Person=3`; `_` where there are none.
  public var feats: String
  /// The index of the head in ``ParsedText/words``; nil for the root of a sentence.
  public var head: Int?
  /// The relation to the head: `nsubj:pass`.
  public var deprel: String
  /// The named entity the word belongs to, as a BIO tag: `B-Person`, `O`.
  public var nameTag: String

  /// The word as written.
  public var form: String { token.form }
  /// Where it stands.
  public var span: Span { token.span }
  /// The relation without its subtype: `nsubj` for `nsubj:pass`.
  public var relation: Substring {
    deprel[..<(deprel.utf8.firstIndex(of: UInt8(ascii: ":")) ?? deprel.endIndex)]
  }

  /// Creates a word.
  public init(
    token: Token, lemma: String, upos: String, xpos: String, feats: String, head: Int?,
    deprel: String, nameTag: String = "O"
  ) {
    self.token = token
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.feats = feats
    self.head = head
    self.deprel = deprel
    self.nameTag = nameTag
  }
}

extension String {
  /// Whether features as CoNLL-U writes them hold one, such as `Tense=Past`; without the cost of parting them.
  func hasFeature(_ feature: String) -> Bool {
    var start = utf8.startIndex
    while true {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "|")) ?? utf8.endIndex
      if utf8[start..<end].elementsEqual(feature.utf8) { return true }
      if end == utf8.endIndex { return false }
      start = utf8.index(after: end)
    }
  }
}
