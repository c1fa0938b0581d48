import NaysayText

/// The trees of a parsed text with the look-ups that reading them needs: children, subtrees, clauses.
public struct DependencyGraph: Sendable {
  /// The words in order of text.
  public let words: [Word]
  /// The sentences as ranges of indices into `words`.
  public let sentences: [Range<Int>]
  private let childrenOf: [[Int]]
  private let sentenceIndex: [Int]
  /// The relation of each word without its subtype, beside the one that `words` holds.
  private let relations: [String]

  /// Builds the look-ups of a parsed text. O(words).
  public init(_ text: ParsedText) {
    words = text.words
    sentences = text.sentences
    var children = [[Int]](repeating: [], count: text.words.count)
    for (i, word) in text.words.enumerated() {
      if let head = word.head { children[head].append(i) }
    }
    childrenOf = children
    var index = [Int](repeating: 0, count: text.words.count)
    for (s, range) in text.sentences.enumerated() {
      for i in range { index[i] = s }
    }
    sentenceIndex = index
    relations = text.words.map { String($0.relation) }
  }

  /// The dependents of a word, in order of text.
  public func children(of word: Int) -> [Int] { childrenOf[word] }

  /// The dependents of a word in one of the relations; `nsubj` also takes `nsubj:pass`.
  public func children(of word: Int, _ relations: String...) -> [Int] {
    childrenOf[word].filter { isRelation($0, of: relations) }
  }

  /// The first dependent of a word in one of the relations.
  public func child(of word: Int, _ relations: String...) -> Int? {
    childrenOf[word].first { isRelation($0, of: relations) }
  }

  private func isRelation(_ word: Int, of relations: [String]) -> Bool {
    let relation = self.relations[word]
    return relations.contains { $0 == relation || $0 == words[word].deprel }
  }

  /// The index in `sentences` of a word's sentence.
  public func sentence(of word: Int) -> Int { sentenceIndex[word] }

  /// A word and all that depends on it, in order of text.
  public func subtree(of word: Int) -> [Int] { subtree(of: word, leavingOut: []) }

  /// A word and all that depends on it but for the subtrees of `omitted`, in order of text.
  public func subtree(of word: Int, leavingOut omitted: Set<Int>) -> [Int] {
    var found: [Int] = []
    var open = [word]
    while let next = open.popLast() {
      if omitted.contains(next) { continue }
      found.append(next)
      open.append(contentsOf: childrenOf[next])
    }
    return found.sorted()
  }

  /// Whether `word` is `ancestor` or depends on it, directly or not.
  public func isWithin(_ word: Int, subtreeOf ancestor: Int) -> Bool {
    var current: Int? = word
    while let here = current {
      if here == ancestor { return true }
      current = words[here].head
    }
    return false
  }

  /// The root of a set of words of one sentence: the word whose head lies outside it; the first where there are several.
  public func root(of set: [Int]) -> Int? {
    let members = Set(set)
    let tops = set.filter { word in words[word].head.map { !members.contains($0) } ?? true }
    return tops.max { a, b in
      weight(of: a, in: members) < weight(of: b, in: members)
        || (weight(of: a, in: members) == weight(of: b, in: members) && a > b)
    }
  }

  private func weight(of word: Int, in members: Set<Int>) -> Int {
    subtree(of: word).reduce(0) { $0 + (members.contains($1) ? 1 : 0) }
  }

  /// The preposition of a nominal, its lemmas joined by spaces: `according to`; nil where it has none.
  public func preposition(of nominal: Int) -> String? {
    // In `in the country's north` a parser may give the preposition to the owner, which stands beside it.
    let owners = children(of: nominal, "nmod:poss")
    let cases =
      children(of: nominal, "case")
      + owners.flatMap { owner in children(of: owner, "case").filter { $0 < owner } }
    guard !cases.isEmpty else { return nil }
    return cases.flatMap { [$0] + children(of: $0, "fixed") }.map { words[$0].lemma }.joined(
      separator: " ")
  }

  /// The noun phrase of a nominal without its preposition, in order of text.
  public func nounPhrase(of nominal: Int) -> [Int] {
    let omitted = children(of: nominal, "case", "punct", "cc", "mark", "parataxis").filter {
      $0 < nominal
    }
    return trimmed(subtree(of: nominal, leavingOut: Set(omitted)))
  }

  /// Words without the punctuation at either end.
  public func trimmed(_ set: [Int]) -> [Int] {
    var part = set[...]
    while let first = part.first, words[first].upos == "PUNCT" { part.removeFirst() }
    while let last = part.last, words[last].upos == "PUNCT" { part.removeLast() }
    return Array(part)
  }

  /// Whether the word is a verb or a predicate in the passive.
  public func isPassive(_ word: Int) -> Bool {
    child(of: word, "nsubj:pass", "csubj:pass", "aux:pass") != nil
  }

  /// Whether the word carries the feature, as `Tense=Past`.
  public func hasFeature(_ word: Int, _ feature: String) -> Bool {
    words[word].feats.hasFeature(feature)
  }
}
