/// Whether the verb that a time goes with speaks of what was or of what will be.
///
/// It is read off the tags alone, so that a wrong tree does no harm: the verb group before the time decides, or
/// the first one after it where none comes before.
struct VerbDirection {
  private let words: [Word]
  private let sentence: Range<Int>

  init(words: [Word], sentence: Range<Int>) {
    self.words = words
    self.sentence = sentence
  }

  /// The direction of a time that begins at an index.
  func direction(at index: Int) -> TimeContext.Direction {
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

  private func isVerb(_ index: Int) -> Bool {
    words[index].upos == "VERB" || words[index].upos == "AUX"
  }

  private func direction(ofGroupEndingAt last: Int) -> TimeContext.Direction {
    var first = last
    while first > sentence.lowerBound, isPartOfGroup(first - 1) { first -= 1 }
    let group = words[first...last]
    if group.contains(where: { Self.futureAuxiliaries.contains($0.lemma) && $0.upos == "AUX" }) {
      return .future
    }
    if Self.planningVerbs.contains(words[last].lemma) { return .future }
    if first < last, let mark = group.first(where: { $0.xpos == "TO" }), mark.xpos == "TO" {
      return isCarriedOut(before: first) ? .past : .future
    }
    if let head = group.first(where: { ["VBD", "VBZ", "VBP", "MD"].contains($0.xpos) }) {
      let isPerfect = head.lemma == "have" && first < last
      return head.xpos == "VBD" || isPerfect ? .past : .unknown
    }
    return words[last].xpos == "VBN" ? .past : .unknown
  }

  private func isPartOfGroup(_ index: Int) -> Bool {
    words[index].upos == "AUX" || words[index].xpos == "TO" && words[index].upos == "PART"
      || words[index].upos == "PART" && words[index].lemma == "not"
      || words[index].upos == "ADV" && index > sentence.lowerBound && words[index - 1].upos == "AUX"
  }

  /// Whether the verb before *to* says that something was done or left undone: *refused to meet on Thursday*.
  private func isCarriedOut(before index: Int) -> Bool {
    guard index > sentence.lowerBound else { return false }
    return Self.implicativeVerbs.contains(words[index - 1].lemma)
      && ["VBD", "VBN"].contains(words[index - 1].xpos)
  }

  private static let futureAuxiliaries: Set<String> = [
    "will", "shall", "would", "may", "might", "should",
  ]

  private static let planningVerbs: Set<String> = [
    "schedule", "plan", "expect", "slate", "await", "postpone", "delay",
  ]

  private static let implicativeVerbs: Set<String> = [
    "refuse", "fail", "manage", "begin", "start", "continue", "try", "attempt", "decline", "use",
    "have", "force", "come", "go", "appear", "seem", "happen", "cease", "stop",
  ]
}
