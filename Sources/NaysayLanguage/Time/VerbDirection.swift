/// Whether the verb that a time goes with speaks of what was or of what will be.
///
/// The verb decides that the time depends on, if it is the one before or only infinitives lie between; else the
/// verb group before the time, or the first one after it where none comes before. So a wrong tree does little harm,
/// and none is needed. *due Monday* and *as early as Monday* need no verb.
struct VerbDirection {
  private let words: [Word]
  private let sentence: Range<Int>
  private let vocabulary: TimeVocabulary

  init(words: [Word], sentence: Range<Int>, vocabulary: TimeVocabulary) {
    self.words = words
    self.sentence = sentence
    self.vocabulary = vocabulary
  }

  /// The direction of a time that begins at an index.
  func direction(at index: Int) -> TimeContext.Direction {
    if isPlanned(index) { return .future }
    if let verb = governor(of: index) { return direction(ofGroupEndingAt: verb) }
    for candidate in stride(from: index - 1, through: sentence.lowerBound, by: -1)
    where isVerb(candidate) {
      return direction(ofGroupEndingAt: candidate)
    }
    guard let next = (index..<sentence.upperBound).first(where: isVerb) else { return .unknown }
    var last = next
    while last + 1 < sentence.upperBound, isVerb(last + 1) || words[last + 1].upos == "ADV" {
      last += 1
    }
    while last > next, !isVerb(last) { last -= 1 }
    return direction(ofGroupEndingAt: last)
  }

  /// The verb before a word that it depends on in the tree, unless a finite verb lies between: then the tree is
  /// not to be trusted.
  private func governor(of index: Int) -> Int? {
    var current = index
    for _ in 0..<6 {
      guard let head = words[current].head, sentence.contains(head) else { return nil }
      if isVerb(head) { return head < index && !hasFiniteVerb(head + 1..<index) ? head : nil }
      current = head
    }
    return nil
  }

  private func hasFiniteVerb(_ range: Range<Int>) -> Bool {
    range.contains { isVerb($0) && Self.finiteTags.contains(words[$0].xpos) }
  }

  /// *due on Monday*, *a deadline of Monday*, *as soon as Monday*
  private func isPlanned(_ index: Int) -> Bool {
    let isPreposition =
      index > sentence.lowerBound && Self.prepositions.contains(words[index - 1].form)
    let before = index - (isPreposition ? 2 : 1)
    guard before >= sentence.lowerBound else { return false }
    if !isVerb(before), vocabulary.direction(of: words[before].lemma) == .plan { return true }
    guard index - 3 >= sentence.lowerBound, words[index - 1].lemma == "as" else { return false }
    return words[index - 3].lemma == "as" && ["early", "soon"].contains(words[index - 2].lemma)
  }

  private static let prepositions: WordList = ["on", "for", "of", "by", "to", "until", "in"]

  private func isVerb(_ index: Int) -> Bool {
    words[index].upos == "VERB" || words[index].upos == "AUX"
  }

  private func direction(ofGroupEndingAt last: Int) -> TimeContext.Direction {
    var first = last
    while first > sentence.lowerBound, isPartOfGroup(first - 1) { first -= 1 }
    let group = words[first...last]
    if isPerfect(group), !group.contains(where: { $0.lemma == "will" }) { return .past }
    if group.contains(where: {
      $0.upos == "AUX" && vocabulary.direction(of: $0.lemma) == .auxiliary
    }) {
      return .future
    }
    if vocabulary.direction(of: words[last].lemma) == .plan { return .future }
    if first < last, group.contains(where: { $0.xpos == "TO" }) {
      return isCarriedOut(before: first) ? .past : .future
    }
    if let head = group.first(where: { Self.finiteTags.contains($0.xpos) }) {
      let isPerfect = head.lemma == "have" && first < last
      return head.xpos == "VBD" || isPerfect ? .past : .unknown
    }
    return words[last].xpos == "VBN" ? .past : .unknown
  }

  /// *may have met*, *is said to have met*
  private func isPerfect(_ group: ArraySlice<Word>) -> Bool {
    group.dropLast().contains { $0.lemma == "have" && $0.xpos == "VB" }
      && group.last?.xpos == "VBN"
  }

  private static let finiteTags: WordList = ["VBD", "VBZ", "VBP", "MD"]

  private func isPartOfGroup(_ index: Int) -> Bool {
    words[index].upos == "AUX" || words[index].xpos == "TO" && words[index].upos == "PART"
      || words[index].upos == "PART" && words[index].lemma == "not"
      || words[index].upos == "ADV" && index > sentence.lowerBound && words[index - 1].upos == "AUX"
  }

  /// Whether the verb before *to* says that something was done or left undone: *refused to meet on Thursday*.
  private func isCarriedOut(before index: Int) -> Bool {
    guard index > sentence.lowerBound else { return false }
    return vocabulary.direction(of: words[index - 1].lemma) == .carriedOut
      && (words[index - 1].xpos == "VBD" || words[index - 1].xpos == "VBN")
  }
}
