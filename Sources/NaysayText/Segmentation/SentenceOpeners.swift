/// Words that, with a capital, are seldom a name: after an abbreviation they begin a new sentence.
enum SentenceOpeners {
  static let words: Set<String> = [
    "A", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "As", "At", "Because",
    "Before", "But", "By", "Each", "Earlier", "Even", "Every", "For", "From", "He", "Her", "Here",
    "His", "How", "However", "I", "If", "In", "Instead", "It", "Its", "Just", "Last", "Later",
    "Many", "Meanwhile", "More", "Most", "My", "No", "Nor", "Not", "Now", "Of", "On", "Once", "One",
    "Only", "Or", "Other", "Others", "Our", "She", "Since", "So", "Some", "Such", "That", "The",
    "Their", "Then", "There", "These", "They", "This", "Those", "Though", "Thus", "To", "Today",
    "Under", "Until", "We", "What", "When", "Where", "Which", "While", "Who", "Why", "With", "Yet",
    "You", "Your",
  ]
}

/// Recognises the words that name a speaker after a question or an exclamation (`“Why?” Ms. Orr asked`).
enum SpeechTags {
  private static let verbs: Set<String> = [
    "said", "says", "asked", "asks", "told", "added", "wrote", "writes", "tweeted", "replied",
    "answered", "cried", "shouted", "wondered", "exclaimed", "declared", "continued", "insisted",
    "recalled", "noted", "stated", "explained", "commented", "posted", "say", "ask",
  ]

  /// How many words a speaker's name and title may take.
  private static let reach = 6

  /// Whether a verb of speech follows after nothing but a name.
  static func follows(_ words: [Token], after last: Int) -> Bool {
    for i in words.indices.dropFirst(last + 1).prefix(reach) {
      let form = words[i].form
      if words[i].startsParagraph { return false }
      if verbs.contains(form) { return true }
      guard let first = form.unicodeScalars.first, first.isCapital else { return false }
    }
    return false
  }
}
